import { join } from 'node:path';
import { bundledData } from '../catalog/bundle.ts';
import { type TreatyState, TreatyStates } from '../model/index.ts';
import { readYaml } from '../programmes/read-yaml.ts';
import { invalid } from './bundle.ts';
import { holdsOn, type Kleene, order } from './days.ts';

const read = new Map<string, TreatyStates>();

/** A table of the parties to a treaty; it is part of the program, and read once. Throws `CASE_INVALID`, `FILE_NOT_FOUND`. */
export function treatyStates(name: string, folder = join(bundledData(), 'states')): TreatyStates {
  const file = join(folder, `${name}.json`);
  const known = read.get(file) ?? readYaml(file, TreatyStates, invalid);
  read.set(file, known);
  return known;
}

/** Whether the treaty is in force for a state on a day. */
export function partyOn(day: string, { inForce, withdrawn }: TreatyState): Kleene {
  return inForce === undefined ? 'no' : holdsOn(day, { since: inForce, until: withdrawn });
}

export interface Members {
  readonly total: number;
  /** Country codes, in order. */
  readonly members: readonly string[];
  /** How many of them stand in the table as recalled, read in no source. */
  readonly recalled: number;
  /** Said by that day that they would leave, and had not left yet. */
  readonly leaving: readonly string[];
}

/** Who is a party to a treaty on a day. */
export function membersOn(table: TreatyStates, day: string): Members {
  const members = table.states.filter((state) => partyOn(day, state) === 'yes');
  const leaving = members.filter(({ withdrawalAnnounced, withdrawalDeposited }) =>
    [withdrawalAnnounced, withdrawalDeposited].some((said) => said !== undefined && said <= day),
  );
  const recalled = members.filter(({ mark }) => mark === 'unverified').length;
  return { total: members.length, recalled, members: codes(members), leaving: codes(leaving) };
}

const codes = (states: readonly TreatyState[]) => states.map(({ country }) => country).sort(order);
