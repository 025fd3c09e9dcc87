// `npm test`: installs and builds what is missing, then runs the tests. Arguments go to vitest:
// npm test -- src/names -t hyphen

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare } from './build.mjs';
import { root } from './ensure.mjs';

// Built as well, because some tests run the command line and the server as a user does, from dist/.
if (prepare()) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const done = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  process.exitCode = done.status ?? 1;
}
