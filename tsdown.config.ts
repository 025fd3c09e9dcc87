import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsdown';

/** Folders of plain data that code reads at run time from beside itself. */
const tables = readdirSync('src')
  .filter((room) => existsSync(`src/${room}/tables`))
  .map((room) => ({ from: `src/${room}/tables`, to: `dist/${room}` }));

export default defineConfig({
  // Every room has one front door, `src/<room>/index.ts`; package.json offers some of them as subpaths.
  entry: ['src/index.ts', 'src/*/index.ts', 'src/cli/main.ts'],
  root: 'src',
  outDir: 'dist',
  // dist/ mirrors src/, so that tables beside the code and the lists in data/ lie at the same relative
  // place whether the sources run (tests) or the build does.
  unbundle: true,
  copy: tables,
  clean: ['dist/**', '!dist/ui', '!dist/ui/**', '!dist/.*.stamp'],
  format: 'esm',
  platform: 'node',
  fixedExtension: false,
  target: 'node20',
  dts: true,
  report: false,
});
