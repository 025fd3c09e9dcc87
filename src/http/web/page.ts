import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';

/** Names Vite gives files after their content: they never change under one name. */
const HASHED = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/** The page built with this program, found from the source tree and from the built one alike. */
export function builtPage(): string | undefined {
  let folder = fileURLToPath(new URL('.', import.meta.url));
  for (let up = 0; up < 6; up++) {
    const candidate = join(folder, 'dist', 'ui');
    if (existsSync(join(candidate, 'index.html'))) return candidate;
    folder = join(folder, '..');
  }
  return undefined;
}

/**
 * Serves the built page: `/` and the files beside it. The page keeps its state after the `#`, so `/` is its
 * only address; everything else that is no file is truly not there.
 */
export function addPage(app: Hono, folder: string | undefined): void {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
    app.get('/', (context) => context.html(notBuilt(), 200, { 'cache-control': 'no-store' }));
    return;
  }
  const files = serveStatic({ root: folder });
  const cached: MiddlewareHandler = async (context, next) => {
    await next();
    if (context.res.status !== 200 || context.res.headers.has('cache-control')) return;
    const lasting = HASHED.test(context.req.path);
    context.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  };
  app.get('/', cached, files);
  app.get('/index.html', cached, files);
  app.get('/assets/*', cached, files);
  app.get('/:file{[A-Za-z0-9_-]+\\.(?:ico|svg|png|txt|webmanifest)}', cached, files);
}

function notBuilt() {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Interdict</title>
    <link rel="stylesheet" href="/docs/style.css" />
  </head>
  <body>
    <main>
      <h1>Interdict</h1>
      <p>The service runs; its page has not been built. Build it with <code>npm run build</code> and start again.</p>
      <p>The <a href="/docs">API</a> answers meanwhile.</p>
    </main>
  </body>
</html>`;
}
