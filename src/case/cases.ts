import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledData } from '../catalog/bundle.ts';
import { ownData } from '../catalog/roots.ts';
import {
  type CaseDocument,
  type CaseFact,
  type CaseHeader,
  type CaseParty,
  type CaseRecord,
  type CaseSource,
  InterdictError,
} from '../model/index.ts';
import { programmeOf } from '../screen/programmes/programmes.ts';
import { openStore, type Store, type Write } from '../store/index.ts';
import { readCase } from './bundle.ts';
import { order } from './days.ts';
import { withProgrammes } from './from-programme.ts';

/** Where cases are kept: `DATABASE_URL`, else a file in the data folder of this installation. */
export function storePlace(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env.DATABASE_URL || join(ownData(env), 'cases.db');
}

export { openStore, type Store };

export interface CaseInBrief {
  readonly id: string;
  readonly title: string;
  readonly facts: number;
  /** `shipped`: as it came with the program, with nothing decided here. */
  readonly origin: 'shipped' | 'own';
}

/** A case, and the revisions at which its facts were read: deciding on older ones is refused. */
export interface OpenedCase {
  readonly record: CaseRecord;
  readonly revisions: ReadonlyMap<string, number>;
  readonly origin: CaseInBrief['origin'];
}

const shippedFolder = () => join(bundledData(), 'cases');

/** All cases, those of the store and those shipped, in order of ids. */
export async function listCases(store: Store | undefined, folder = shippedFolder()): Promise<CaseInBrief[]> {
  const held = store === undefined ? [] : await store.cases();
  const shipped = shippedIds(folder).filter((id) => !held.includes(id));
  const own = await Promise.all(held.map((id) => openCase(store, id, folder)));
  const opened = [...own, ...shipped.map((id) => openShipped(id, folder)!)];
  return opened
    .map(({ record, origin }) => ({ id: record.case.id, title: record.case.title, facts: record.facts.length, origin }))
    .sort((a, b) => order(a.id, b.id));
}

/** The ids of all cases, those of the store and those shipped, in order. */
export async function caseIds(store: Store | undefined, folder = shippedFolder()): Promise<string[]> {
  const held = store === undefined ? [] : await store.cases();
  return [...new Set([...held, ...shippedIds(folder)])].sort(order);
}

/** What is read to open a case: the texts of its documents are read one by one, where they are shown. */
const KINDS = ['case', 'source', 'party', 'fact'];

/** A case as it is held, or as it was shipped where nothing was decided here. Throws `CASE_UNKNOWN`, `CASE_INVALID`. */
export async function openCase(store: Store | undefined, id: string, folder = shippedFolder()): Promise<OpenedCase> {
  const items = store === undefined ? [] : await store.items(id, KINDS);
  if (items.length === 0) {
    const shipped = openShipped(id, folder);
    if (shipped !== undefined) return shipped;
    throw new InterdictError('CASE_UNKNOWN', `There is no case "${id.slice(0, 60)}".`, 'See `interdict case list`.');
  }
  const of = (kind: string) => items.filter((item) => item.kind === kind);
  return {
    record: {
      // What stands in the store was checked when it was written, and the audit tells when it was changed since.
      case: of('case')[0]?.body as CaseHeader,
      sources: of('source').map(({ body }) => body as CaseSource),
      parties: of('party').map(({ body }) => body as CaseParty),
      facts: of('fact').map(({ body }) => body as CaseFact),
    },
    revisions: new Map(of('fact').map(({ item, revision }) => [item, revision])),
    origin: 'own',
  };
}

/** Puts a whole record into the store as a new case. Throws `CASE_EXISTS`. */
export async function addCase(store: Store, record: CaseRecord, who: string, why: string, at: string): Promise<void> {
  const id = record.case.id;
  if (await store.item(id, 'case', id)) {
    throw new InterdictError(
      'CASE_EXISTS',
      `The case ${id} is held already.`,
      'Choose another id; nothing was changed.',
    );
  }
  const write = (kind: string, thing: { readonly id: string }): Write => ({
    kind,
    item: thing.id,
    expected: 0,
    body: thing,
  });
  const writes = [
    write('case', record.case),
    ...record.sources.map((source) => write('source', source)),
    ...record.parties.map((party) => write('party', party)),
    ...record.facts.map((fact) => write('fact', fact)),
    ...(record.documents ?? []).map((document) => write('document', document)),
  ];
  await store.change({ caseId: id, who, why, at, writes });
}

/** The text of a document of a case and what became of its sentences, where it is held. */
export async function documentOf(store: Store, id: string, source: string): Promise<CaseDocument | undefined> {
  return (await store.item(id, 'document', source))?.body as CaseDocument | undefined;
}

/** A record with the texts of its documents, as far as they are held. */
export async function withTexts(store: Store, record: CaseRecord): Promise<CaseRecord> {
  const documents = (await store.items(record.case.id, ['document'])).map(({ body }) => body as CaseDocument);
  return documents.length === 0 ? record : { ...record, documents };
}

/**
 * Takes a shipped case into the store, so that things can be decided about it. Whoever comes second finds it there.
 *
 * @returns the case as it is held.
 */
export async function holdCase(store: Store, id: string, at: string, folder = shippedFolder()): Promise<OpenedCase> {
  const opened = await openCase(store, id, folder);
  if (opened.origin === 'own') return opened;
  try {
    await addCase(store, opened.record, 'interdict', 'shipped with the program', at);
  } catch (error) {
    const first = error instanceof InterdictError && ['CASE_EXISTS', 'DECISION_CONFLICT'].includes(error.code);
    if (!first) throw error;
  }
  return openCase(store, id, folder);
}

function shippedIds(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length));
}

function openShipped(id: string, folder: string): OpenedCase | undefined {
  const file = join(folder, `${id}.yaml`);
  if (!shippedIds(folder).includes(id)) return undefined;
  return { record: asWritten(readFileSync(file, 'utf8'), file), revisions: new Map(), origin: 'shipped' };
}

/** A case from a file: a bundle as it is, what people wrote in YAML with what its programmes say. */
export function asWritten(text: string, file: string): CaseRecord {
  const record = readCase(text, file);
  return text.trimStart().startsWith('{') ? record : withProgrammes(record, programmeOf);
}
