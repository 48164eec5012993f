import { resolve } from 'node:path';
import { readEnvironment, WrongSetting } from './environment.ts';

const external = { NEO4J_URI: 'neo4j://graph:7687', NEO4J_PASSWORD: 'secret' };
const endpoint = {
  EMBEDDINGS_URL: 'https://host/v1/embeddings',
  EMBEDDINGS_MODEL: 'small',
  EMBEDDINGS_DIMENSIONS: '384',
};

describe('the settings', () => {
  it('need not be given at all', () => {
    expect(readEnvironment({})).toEqual({
      port: 4000,
      host: 'localhost',
      dataDir: resolve('.faelled'),
      neo4j: { kind: 'managed' },
      seed: 'demo',
      logLevel: 'warn',
      embeddings: undefined,
      sessions: { idleMilliseconds: 2 * 3_600_000, absoluteMilliseconds: 12 * 3_600_000 },
      rates: { requestsPerMinute: 1_200, costPerMinute: 3_000_000 },
      auditRetentionDays: undefined,
      onlyKnownDocuments: false,
      corsOrigins: [],
      publicUrl: undefined,
      signIn: { kind: 'demo' },
    });
  });

  it('count as not given when they are empty', () => {
    const names = ['PORT', 'HOST', 'DATA_DIR', 'NEO4J_URI', 'SEED', 'LOG_LEVEL', 'EMBEDDINGS_URL'];
    const empty = Object.fromEntries(names.map((name) => [name, '']));
    expect(readEnvironment(empty)).toEqual(readEnvironment({}));
  });

  it('are taken as they are given', () => {
    const given = { PORT: '0', HOST: '0.0.0.0', DATA_DIR: '/data', SEED: 'none', LOG_LEVEL: 'debug' };
    expect(readEnvironment(given)).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      dataDir: '/data',
      seed: 'none',
      logLevel: 'debug',
    });
  });

  it('make a relative data folder absolute', () => {
    expect(readEnvironment({ DATA_DIR: 'my/data' }).dataDir).toBe(resolve('my/data'));
  });

  it('leave alone what other programs are told', () => {
    expect(readEnvironment({ PATH: '/bin', PORTS: 'many' })).toEqual(readEnvironment({}));
  });
});

describe('origins of other sites', () => {
  it('are a list, none when left out', () => {
    const CORS_ORIGINS = 'https://app.example, http://localhost:3000/,https://two.example:8443';
    expect(readEnvironment({ CORS_ORIGINS }).corsOrigins).toEqual([
      'https://app.example',
      'http://localhost:3000',
      'https://two.example:8443',
    ]);
  });

  it.each([
    '*',
    'null',
    'https://*.example',
    'app.example',
    'http://app.example',
    'https://app.example/path',
  ])('are named one by one, with https: not %s', (CORS_ORIGINS) => {
    expect(() => readEnvironment({ CORS_ORIGINS })).toThrow(/^CORS_ORIGINS is wrong: give https origins/);
  });
});

describe('the audit trail', () => {
  it('is kept for as many days as are given, a year at least', () => {
    expect(readEnvironment({ AUDIT_RETENTION_DAYS: '365' }).auditRetentionDays).toBe(365);
    expect(readEnvironment({ AUDIT_RETENTION_DAYS: '1825' }).auditRetentionDays).toBe(1_825);
  });
});

describe('a Neo4j server of one’s own', () => {
  it('is reached as the user neo4j in the database neo4j unless others are named', () => {
    expect(readEnvironment(external).neo4j).toEqual({
      kind: 'external',
      uri: 'neo4j://graph:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  it('may have another user and another database', () => {
    const { neo4j } = readEnvironment({ ...external, NEO4J_USER: 'hub', NEO4J_DATABASE: 'faelled' });
    expect(neo4j).toMatchObject({ user: 'hub', database: 'faelled' });
  });

  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])(
    'may be addressed by %s',
    (scheme) => {
      const uri = `${scheme}://graph:7687`;
      expect(readEnvironment({ ...external, NEO4J_URI: uri }).neo4j).toMatchObject({ uri });
    },
  );
});

describe('an embeddings endpoint', () => {
  it('is used when its address, model and dimensions are given', () => {
    expect(readEnvironment(endpoint).embeddings).toEqual({
      url: 'https://host/v1/embeddings',
      model: 'small',
      key: undefined,
      dimensions: 384,
    });
  });

  it('may have a key', () => {
    expect(readEnvironment({ ...endpoint, EMBEDDINGS_KEY: 'key' }).embeddings).toMatchObject({ key: 'key' });
  });

  it('is not used when only a model is named', () => {
    expect(readEnvironment({ EMBEDDINGS_MODEL: 'small' }).embeddings).toBeUndefined();
  });
});

describe('a wrong setting is named with its mend:', () => {
  const portMend = 'PORT is wrong: give a whole number from 0 to 65535, for instance PORT=4000.';
  const uriMend =
    'NEO4J_URI is wrong: give an address such as neo4j://localhost:7687, or leave it out for a managed graph.';
  const endpointMend =
    'EMBEDDINGS_URL is wrong: give the full address of the endpoint, for instance https://host/v1/embeddings.';
  const endpointIncomplete =
    'EMBEDDINGS_URL is set: set EMBEDDINGS_MODEL and EMBEDDINGS_DIMENSIONS too, or leave all three out.';
  const dimensionsMend = 'EMBEDDINGS_DIMENSIONS is wrong: give the length of the vectors, from 1 to 4096.';

  const retentionMend = 'AUDIT_RETENTION_DAYS is wrong: give a whole number from 365 to 36500.';

  it.each<[NodeJS.ProcessEnv, string]>([
    [{ AUDIT_RETENTION_DAYS: '364' }, retentionMend],
    [{ AUDIT_RETENTION_DAYS: '0' }, retentionMend],
    [{ AUDIT_RETENTION_DAYS: 'for ever' }, retentionMend],
    [{ PORT: 'http' }, portMend],
    [{ PORT: '-1' }, portMend],
    [{ PORT: '65536' }, portMend],
    [{ PORT: '40.5' }, portMend],
    [{ SEED: 'all' }, 'SEED is wrong: choose one of demo, reference, none.'],
    [{ KNOWN_DOCUMENTS_ONLY: 'yes' }, 'KNOWN_DOCUMENTS_ONLY is wrong: choose one of true, false.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is wrong: choose one of trace, debug, info, warn, error, silent.'],
    [{ ...external, NEO4J_URI: 'graph' }, uriMend],
    [{ ...external, NEO4J_URI: 'http://graph:7474' }, uriMend],
    [
      { NEO4J_URI: 'neo4j://graph:7687' },
      'NEO4J_PASSWORD is not set, but NEO4J_URI is: set the password of that server.',
    ],
    [
      { NODE_ENV: 'production' },
      'SEED is demo, but NODE_ENV is production: set SEED=reference or SEED=none.',
    ],
    [{ ...endpoint, EMBEDDINGS_URL: 'embeddings' }, endpointMend],
    [{ ...endpoint, EMBEDDINGS_URL: 'localhost:8080/v1/embeddings' }, endpointMend],
    [{ ...endpoint, EMBEDDINGS_MODEL: '' }, endpointIncomplete],
    [{ ...endpoint, EMBEDDINGS_DIMENSIONS: '' }, endpointIncomplete],
    [{ ...endpoint, EMBEDDINGS_DIMENSIONS: 'many' }, dimensionsMend],
    [{ ...endpoint, EMBEDDINGS_DIMENSIONS: '0' }, dimensionsMend],
    [{ ...endpoint, EMBEDDINGS_DIMENSIONS: '5000' }, dimensionsMend],
  ])('%j', (source, sentence) => {
    expect(() => readEnvironment(source)).toThrow(new WrongSetting(sentence));
  });

  it('in production, reference data and an empty graph are fine', () => {
    expect(readEnvironment({ NODE_ENV: 'production', SEED: 'reference' }).seed).toBe('reference');
    expect(readEnvironment({ NODE_ENV: 'production', SEED: 'none' }).seed).toBe('none');
  });
});

describe('signing in', () => {
  const provider = { OIDC_ISSUER: 'https://idp.example/realms/hub', OIDC_CLIENT_ID: 'faelled' };
  const providerOf = (source: NodeJS.ProcessEnv) => {
    const { signIn } = readEnvironment({ ...provider, ...source });
    return signIn.kind === 'provider' ? signIn.provider : undefined;
  };

  it('is by demo persons where no provider is named and the content is demo', () => {
    for (const HOST of ['localhost', '127.0.0.1', '::1']) {
      expect(readEnvironment({ HOST }).signIn).toEqual({ kind: 'demo' });
    }
    expect(readEnvironment({ PUBLIC_URL: 'http://localhost:8080' }).signIn.kind).toBe('demo');
  });

  it('is by nobody invented where others can reach the hub, or nothing else is invented', () => {
    expect(readEnvironment({ HOST: '0.0.0.0' }).signIn.kind).toBe('none');
    expect(readEnvironment({ HOST: '127.0.0.1.evil.example' }).signIn.kind).toBe('none');
    expect(readEnvironment({ PUBLIC_URL: 'https://faelled.example' }).signIn.kind).toBe('none');
    expect(readEnvironment({ SEED: 'reference' }).signIn.kind).toBe('none');
    expect(readEnvironment({ SEED: 'none', NODE_ENV: 'production' }).signIn.kind).toBe('none');
  });

  it('is by the provider that is named, wherever the hub is', () => {
    expect(providerOf({ HOST: '0.0.0.0', SEED: 'none', NODE_ENV: 'production' })).toEqual({
      issuer: 'https://idp.example/realms/hub',
      clientId: 'faelled',
      clientSecret: undefined,
      scopes: 'openid profile email',
      demo: false,
      claims: {
        ...{ name: 'name', email: 'email', organisation: undefined, roles: undefined, roleMap: undefined },
        hubAdmins: [],
      },
    });
  });

  it('reads the claims and roles that are named', () => {
    const { clientSecret, scopes, claims } = providerOf({
      ...{ OIDC_CLIENT_SECRET: 'secret', OIDC_SCOPES: 'openid roles', OIDC_CLAIM_NAME: 'display_name' },
      ...{ OIDC_CLAIM_ORGANISATION: 'cvr', OIDC_CLAIM_ROLES: 'realm_access.roles' },
      ...{ OIDC_ROLE_MAP: 'ai-editor=EDITOR, ai=dpo=DPO', HUB_ADMINS: 'a@example.org, b' },
    })!;
    expect({ clientSecret, scopes }).toEqual({ clientSecret: 'secret', scopes: 'openid roles' });
    expect(claims).toMatchObject({ name: 'display_name', organisation: 'cvr', roles: 'realm_access.roles' });
    expect([...claims.roleMap!]).toEqual([
      ['ai-editor', 'EDITOR'],
      ['ai=dpo', 'DPO'],
    ]);
    expect(claims.hubAdmins).toEqual(['a@example.org', 'b']);
  });

  it('knows the hub by the address that people open', () => {
    expect(readEnvironment({ PUBLIC_URL: 'https://faelled.example/' }).publicUrl).toBe(
      'https://faelled.example',
    );
  });

  it.each<[NodeJS.ProcessEnv, string]>([
    [
      { ...provider, OIDC_ISSUER: 'http://idp.example' },
      'OIDC_ISSUER is wrong: give the https address of the provider, as it names itself.',
    ],
    [
      { ...provider, OIDC_ISSUER: 'idp' },
      'OIDC_ISSUER is wrong: give the https address of the provider, as it names itself.',
    ],
    [
      { ...provider, OIDC_CLIENT_ID: '' },
      'OIDC_ISSUER is set: set OIDC_CLIENT_ID too, as the provider knows the hub.',
    ],
    [
      { ...provider, OIDC_SCOPES: 'profile' },
      'OIDC_SCOPES is wrong: name openid among them, for instance OIDC_SCOPES="openid profile email".',
    ],
    [
      { PUBLIC_URL: 'faelled.example' },
      'PUBLIC_URL is wrong: give the address that people open, without a path, for instance https://faelled.example.',
    ],
    [
      { PUBLIC_URL: 'https://faelled.example/hub' },
      'PUBLIC_URL is wrong: give the address that people open, without a path, for instance https://faelled.example.',
    ],
  ])('with %j does not start', (source, sentence) => {
    expect(() => readEnvironment(source)).toThrow(new WrongSetting(sentence));
  });

  it.each(['ai-editor', 'ai-editor=BOSS', '=EDITOR'])(
    'with the role map %s does not start',
    (OIDC_ROLE_MAP) => {
      expect(() => readEnvironment({ ...provider, OIDC_ROLE_MAP })).toThrow(
        /^OIDC_ROLE_MAP is wrong: give pairs/,
      );
    },
  );
});

describe('mail', () => {
  const mail = {
    SMTP_URL: 'smtp://mail.example',
    MAIL_FROM: 'a@b.example',
    PUBLIC_URL: 'https://hub.example',
  };

  it('is sent where a server is named, and tried for three days', () => {
    expect(readEnvironment({}).mail).toBeUndefined();
    expect(readEnvironment(mail).mail).toEqual({
      ...{ smtpUrl: 'smtp://mail.example', publicUrl: 'https://hub.example', retryDays: 3 },
      from: { name: '', address: 'a@b.example' },
    });
  });

  it.each([
    [{ SMTP_URL: 'mail.example' }, /^SMTP_URL is wrong: give the mail server/],
    [{ MAIL_FROM: '' }, /^MAIL_FROM is wrong: give the address that mails come from/],
    [{ PUBLIC_URL: '' }, /^PUBLIC_URL is wrong: give the address that people open/],
    [{ MAIL_RETRY_DAYS: '0' }, /^MAIL_RETRY_DAYS is wrong: give a whole number/],
  ])('with %j does not start', (change, sentence) => {
    expect(() => readEnvironment({ ...mail, ...change })).toThrow(sentence);
  });
});
