import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Only the built page carries the policy: the development server injects inline scripts of its own.
 * `default-src 'none'` turns "no request leaves the machine" from a habit into something the browser enforces.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The service the development page talks to; `npm start` serves it here. */
const service = process.env.INTERDICT_SERVICE ?? 'http://127.0.0.1:8000';
const api = ['/screen', '/documents', '/lists', '/entities'];

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  server: { proxy: Object.fromEntries(api.map((path) => [path, service])) },
  build: { outDir: '../dist/ui', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
});
