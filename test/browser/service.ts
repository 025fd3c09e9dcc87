import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/http/index.ts';
import { openEngine } from '../../src/screen/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page, with its closing slash. */
    home: string;
  }
}

const page = fileURLToPath(new URL('../../dist/ui', import.meta.url));

/** Starts the real service on the bundled lists with the built page, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${page}/index.html`)) throw new Error('The page is not built: run `npm run ui:build` first.');
  // Decisions are made in these tests: they go into a folder of their own, gone when the tests are.
  const folder = mkdtempSync(join(tmpdir(), 'interdict-browser-'));
  const service = await serve({ engine: () => openEngine(), port: 0, ui: page, store: join(folder, 'cases.db') });
  project.provide('home', `${service.address}/`);
  return async () => {
    await service.close();
    rmSync(folder, { recursive: true });
  };
}
