// `npm start`: installs and builds what is missing, then serves page and API in this same process.
// npm start -- --port 9000 --host 0.0.0.0

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './build.mjs';
import { root } from './ensure.mjs';

if (prepare()) {
  process.argv.splice(2, 0, 'serve');
  await import(pathToFileURL(join(root, 'dist/main.js')).href);
}
