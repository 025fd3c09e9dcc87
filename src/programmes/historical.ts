import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DesignationInForce, HistoricalRecord, type KnownParty } from '../model/index.ts';
import { bundledProgrammes } from './load.ts';
import { readYaml } from './read-yaml.ts';

/** A party of the historical record, its designations in the form effects are asked of. */
export interface HistoricalParty {
  readonly party: KnownParty;
  readonly designations: readonly DesignationInForce[];
}

/** All parties no list of today shows, from `historical/*.yaml`. */
export function historicalParties(folder: string = bundledProgrammes()): HistoricalParty[] {
  const place = join(folder, 'historical');
  const files = readdirSync(place).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => partiesOf(readYaml(join(place, name), HistoricalRecord)));
}

function partiesOf({ parties, sources }: HistoricalRecord): HistoricalParty[] {
  return parties.map((party) => ({
    party,
    designations: party.designations.map(({ programme, listed, delisted, source, mark }) => ({
      programme,
      party: party.id,
      name: party.caption,
      listed,
      ...(delisted === undefined ? {} : { delisted }),
      dateSource: `${sources[source]?.citation ?? source} (${mark})`,
    })),
  }));
}
