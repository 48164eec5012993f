import type { FastifyRequest } from 'fastify';
import { isFromOtherSite, localPath } from './same-site.ts';

describe('the place to return to', () => {
  it.each(['/', '/mig', '/anvendelser?q=post&lang=en', '/standarder#standard-kle'])('may be %s', (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each([
    ...[
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'javascript:alert(1)',
    ],
    ...['/.//evil.example', 'mig', '', undefined, ['/mig'], `/${'a'.repeat(3_000)}`],
  ])('is the front page instead of %j', (path) => {
    expect(localPath(path)).toBe('/');
  });
});

describe('a request', () => {
  const own = ['https://hub.example'];
  const isOther = (headers: object) => isFromOtherSite({ headers } as FastifyRequest, own);

  it.each([{}, { 'sec-fetch-site': 'same-origin' }, { origin: 'https://hub.example' }])(
    'with %j is our own',
    (headers) => {
      expect(isOther(headers)).toBe(false);
    },
  );

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ])('with %j is another site’s', (headers) => {
    expect(isOther(headers)).toBe(true);
  });
});
