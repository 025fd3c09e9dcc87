import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { ENGINE_VERSION } from '../../screen/version.ts';
import type { Limits } from '../limits.ts';
import { openApiDocument } from './document.ts';
import { errorPage, referencePage } from './page.ts';
import { STYLE } from './style.ts';

/**
 * Serves `/openapi.json` and the same in readable form at `/docs`. The pages are whole when they leave the
 * service: they need no script and load nothing from anywhere else.
 */
export function addDocs(app: Hono, limits: Limits): void {
  let made: ReturnType<typeof openApiDocument> | undefined;
  const document = () => {
    made ??= openApiDocument(limits, ENGINE_VERSION);
    return made;
  };
  app.use('/openapi.json', etag());
  app.get('/openapi.json', (context) => context.json(document(), 200, { 'cache-control': 'no-cache' }));
  app.get('/docs', (context) => context.html(referencePage(document())));
  app.get('/docs/errors', (context) => context.html(errorPage()));
  app.get('/docs/style.css', (context) =>
    context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
  );
}
