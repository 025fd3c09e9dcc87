import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RefusedUpdate } from '../../model/index.ts';
import { writeDurably } from './durable.ts';

/** What lets a server answer "unchanged", for the address it gave them at. */
export interface Validators {
  readonly address: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What is known of the updates of one list, beside its versions. */
export interface UpdateState {
  /** When the publisher was last asked and answered, an ISO instant. */
  readonly checked?: string;
  /** Of the version held; a refused file leaves no trace here, so that it is looked at again. */
  readonly validators?: Validators;
  /** The last update that did not go through, until one does. */
  readonly refused?: RefusedUpdate;
}

const fileOf = (data: string, list: string) => join(data, 'updates', `${list}.json`);

/** The state of a list's updates; empty where there is none or it cannot be read, which costs one download. */
export function readState(data: string, list: string): UpdateState {
  try {
    return JSON.parse(readFileSync(fileOf(data, list), 'utf8')) as UpdateState;
  } catch {
    return {};
  }
}

export function writeState(data: string, list: string, state: UpdateState): void {
  writeDurably(fileOf(data, list), `${JSON.stringify(state, null, 2)}\n`);
}

/** The updates that did not go through, by list, over several data folders: what `coverage` tells. */
export function refusals(roots: readonly string[]): Map<string, RefusedUpdate> {
  const found = new Map<string, RefusedUpdate>();
  for (const root of roots) {
    for (const name of filesIn(join(root, 'updates'))) {
      const list = basename(name, '.json');
      const { refused } = readState(root, list);
      if (refused !== undefined) found.set(list, refused);
    }
  }
  return found;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}
