import { catalogOf } from '../../src/catalog/index.ts';
import type { ListVersion, Party } from '../../src/model/index.ts';
import { type Engine, engineOn } from '../../src/screen/index.ts';
import { fakeEngine } from './fake-engine.ts';

/** The true engine on lists made of the parties at hand. */
export function smallEngine(parties: readonly Party[]): Engine {
  const versions: readonly ListVersion[] = fakeEngine(parties).lists;
  const lists = versions.map((manifest) => ({
    manifest,
    parties: parties.filter(({ list }) => list === manifest.list),
  }));
  return engineOn(catalogOf(lists), { today: new Date('2026-07-21') });
}
