/** The rooms the bench drives, as modules handed in: built ones where speed is measured, sources in tests. */
export interface Rooms {
  readonly catalog: typeof import('../src/catalog/index.ts');
  readonly index: typeof import('../src/index/index.ts');
  readonly match: typeof import('../src/match/index.ts');
  readonly screen: typeof import('../src/screen/index.ts');
}

/** The built library: what users run, and not slowed by a TypeScript loader. Build it first (`npm run bench` does). */
export async function builtRooms(): Promise<Rooms> {
  return {
    catalog: await built('catalog/index.js'),
    index: await built('index/index.js'),
    match: await built('match/index.js'),
    screen: await built('screen/index.js'),
  };
}

/** One module of the built library. @param path below `dist/` */
export async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../dist/${path}`, import.meta.url).href)) as Module;
}
