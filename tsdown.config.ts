import { defineConfig } from 'tsdown';

export default defineConfig({
  // Every room has one front door, `src/<room>/index.ts`; package.json offers some of them as subpaths.
  entry: [
    'src/index.ts',
    'src/*/index.ts',
    'src/main.ts',
    'src/catalog/aside/worker.ts',
    'src/screen/file/screening-thread.ts',
  ],
  root: 'src',
  outDir: 'dist',
  // dist/ mirrors src/, so that stack traces name the file to open, and a program that imports one room loads only
  // what that room needs.
  unbundle: true,
  clean: ['dist/**', '!dist/ui', '!dist/ui/**', '!dist/.*.stamp'],
  format: 'esm',
  platform: 'node',
  fixedExtension: false,
  target: 'node20',
  dts: true,
  report: false,
});
