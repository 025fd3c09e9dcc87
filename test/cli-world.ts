import { Readable, Writable } from 'node:stream';
import type { CliIo } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';
import { BALANCED } from '../src/match/index.ts';
import { InterdictError, type ListCoverage, Query, ScreenOptions, type ScreenResult } from '../src/model/index.ts';
import { readDocumentFile } from '../src/screen/file/read-document.ts';
import type { Comparison, Engine } from '../src/screen/types.ts';

/**
 * A small engine that knows two parties by their exact words: it stands for the real one where a test is about
 * the command line and not about matching.
 */
export function smallEngine(state: { screened?: boolean } = {}): Engine {
  const identity: Engine['identity'] = {
    engine: { name: 'interdict', version: '0.0.0', background: 'none' },
    policy: { name: 'exact', hash: '0' },
  };
  const coverage = (): ListCoverage[] => [
    listed('xx_first', 'First list', '2026-07-01', 9, true),
    listed('xx_second', 'Second list', '2025-08-01', 343, state.screened ?? true),
  ];
  const parties = [
    { id: 'first-1', list: 'xx_first', caption: 'MORWEN, Talla', names: ['talla morwen', 'morwen talla'] },
    { id: 'second-7', list: 'xx_second', caption: 'Grey Heron Shipping', names: ['grey heron shipping'] },
  ];
  const scoreOf = (one: string, other: string) => (fold(one) === fold(other) ? 1 : 0.123456789);

  const screen: Engine['screen'] = (input, optionsInput = {}) => {
    const query = Query.parse(typeof input === 'string' ? { names: [input] } : input);
    const options = ScreenOptions.parse(optionsInput);
    query.names.forEach(checked);
    const lists = coverage().filter((list) => options.lists.length === 0 || options.lists.includes(list.list));
    const gaps = lists.filter((list) => !list.screened).map((list) => `${list.list} was not screened`);
    const found = parties.filter((party) => lists.some((list) => list.list === party.list && list.screened));
    const matches = found.flatMap((party): ScreenResult['matches'] => {
      const name = query.names.find((asked) => party.names.includes(fold(asked)));
      if (name === undefined) return [];
      const { explanation } = compare(name, party.caption);
      return [
        {
          party: { id: party.id, list: party.list, schema: 'Thing', caption: party.caption },
          score: 0.97,
          band: 'nearly certain',
          name: { full: party.caption, kind: 'primary' },
          explanation,
          designations: [{ list: party.list, programmes: ['XX-TEST'], listed: '2025-08-20' }],
        },
      ];
    });
    return {
      query: { ...query, ...options },
      outcome: gaps.length > 0 ? 'incomplete' : matches.length > 0 ? 'match' : 'clear',
      total: matches.length,
      matches: matches.slice(0, options.limit),
      coverage: lists,
      ...identity,
      ...(gaps.length > 0 ? { incomplete: gaps } : {}),
    };
  };

  const compare = (name1: string, name2: string): Comparison => {
    const token = (text: string) => ({ text, start: 0, end: text.length, role: 'name' as const, weight: 1 });
    const score = scoreOf(checked(name1), checked(name2));
    return {
      score,
      explanation: {
        model: 'thing',
        query: { name: name1, tokens: [token(name1)] },
        list: { name: name2, tokens: [token(name2)] },
        meetings: [{ query: [0], list: [0], kind: 'exact', similarity: 1, contribution: 1 }],
        alone: { query: [], list: [] },
        nameScore: score,
        qualifiers: [],
        score,
      },
    };
  };

  const diff = (): never => {
    throw new InterdictError('OPTION_INVALID', 'There is one version only.', 'Use a true engine.');
  };
  const readAll: Engine['readAll'] = (documents, optionsInput) => ({
    documents: documents.map((document) => read(document, optionsInput)),
    problems: [],
    coverage: coverage(),
    ...identity,
  });
  const read: Engine['read'] = ({ file, text }) => {
    const at = text.indexOf('Talla Morwen');
    const { explanation } = compare('Talla Morwen', 'MORWEN, Talla');
    const party = { id: 'first-1', list: 'xx_first', schema: 'Thing' as const, caption: 'MORWEN, Talla' };
    const mention = {
      party,
      score: 0.97,
      text: 'Talla Morwen',
      start: at,
      end: at + 12,
      line: text.slice(0, at).split('\n').length,
      sentence: text.trim(),
      explanation,
      evidence: [],
      designations: [],
      alsoListedAs: [],
    };
    return { file, sha256: 'of the text', characters: text.length, mentions: at < 0 ? [] : [mention] };
  };
  const engine: Engine = {
    identity,
    policy: BALANCED,
    under: () => engine,
    lists: [],
    coverage,
    screen,
    compare,
    party: () => undefined,
    entry: () => undefined,
    linked: () => [],
    read,
    readAll,
    history: () => [],
    knownAt: async () => engine,
    diff,
  };
  return engine;
}

function listed(list: string, title: string, version: string, ageDays: number, screened: boolean): ListCoverage {
  const problem = screened ? {} : { problem: 'the file is cut short' };
  const counts = { entries: 1, nameOnlyRows: 0, limits: [] };
  return { list, title, version, ageDays, stale: ageDays > 100, damaged: false, screened, ...counts, ...problem };
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(',', '').trim();
}

function checked(name: string): string {
  if (name.trim() === '') throw new InterdictError('QUERY_EMPTY', 'The name is empty.', 'Give a name to screen.');
  if (name.length > 2000) throw new InterdictError('QUERY_TOO_LONG', 'The name is too long.', 'Shorten it.');
  if (name.includes('\0') || !name.isWellFormed()) {
    throw new InterdictError('QUERY_INVALID', 'The name is no sound text.', 'Check how it was decoded.');
  }
  return name;
}

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON lines, whose shape is for the test to say. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came out
  lines(): any[];
}

/** Runs the command line as a user would, with everything it says caught. */
export async function interdict(
  argv: readonly string[],
  world: Partial<Omit<CliIo, 'stdin'>> & { stdin?: string | Uint8Array } = {},
): Promise<Ran> {
  const out = catching();
  const err = catching();
  const status = await run(argv, {
    stdout: out.stream,
    stderr: err.stream,
    env: {},
    isTTY: { stdin: false, stdout: false, stderr: false },
    version: '1.2.3',
    openEngine: () => smallEngine(),
    readDocument: readDocumentFile,
    serve: async ({ engine }) => ({ address: 'http://x', engine: await engine(), closed: Promise.resolve() }),
    ...world,
    stdin: Readable.from([Buffer.from(world.stdin ?? '')]),
  });
  const lines = () =>
    out
      .text()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return { status, out: out.text(), err: err.text(), lines };
}

function catching(): { stream: Writable; text: () => string } {
  const pieces: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      pieces.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => pieces.join('') };
}
