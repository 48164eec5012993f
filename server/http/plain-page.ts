import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Language } from '../shared/language/language.ts';

export interface PlainPage {
  readonly language: Language;
  readonly title: string;
  /** HTML; texts in it go through `escaped`. */
  readonly body: string;
}

const styleAddress = '/auth/page.css';
const style = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1a1a1a;font:18px/1.6 "IBM Plex Sans",system-ui,sans-serif}
main{max-width:720px;margin:0 auto;padding:32px 16px 64px}
h1{font-size:32px;line-height:1.25;margin:8px 0 16px}
h2{font-size:20px;margin:0}
a{color:#0b5a3c}
.name{color:#0b5a3c;font-weight:600;font-size:24px;text-decoration:none}
.mark{display:inline-block;padding:0 8px;border:1px solid #8a5a00;border-radius:4px;color:#6b4500;background:#fff6e0;font-size:16px;font-weight:400}
.quiet{color:#505050;font-size:16px}
.people{list-style:none;margin:24px 0;padding:0;display:grid;gap:12px}
.people button{width:100%;min-height:64px;padding:12px 16px;border:1px solid #6b6b6b;border-radius:8px;background:#fff;color:inherit;font:inherit;text-align:left;cursor:pointer}
.people button:hover{background:#eef6f1;border-color:#0b5a3c}
.people button:focus,a:focus{outline:3px solid #0b5a3c;outline-offset:2px}
.people strong{display:block}
`;

/** Serves the look of the few pages that the server itself makes; the policy allows no style inside a page. */
export function plainPageStyle(app: FastifyInstance): void {
  app.get(styleAddress, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(style),
  );
}

/** Sends a page that needs no script, for where the interface cannot be. */
export function sendPlainPage(reply: FastifyReply, { language, title, body }: PlainPage): FastifyReply {
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Fælled</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="${styleAddress}">
</head>
<body><main><a class="name" href="/">Fælled</a><h1>${escaped(title)}</h1>${body}</main></body>
</html>
`;
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
}

/** A text as HTML shows it. */
export function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!).replaceAll("'", '&#39;');
}
