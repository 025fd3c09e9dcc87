import { createHash } from 'node:crypto';
import { BALANCED } from '../../src/match/index.ts';
import {
  type DocumentResult,
  type Explanation,
  InterdictError,
  type ListCoverage,
  type ListVersion,
  type Match,
  type Party,
  Query,
  type ReadResult,
  ScreenOptions,
  type ScreenResult,
} from '../../src/model/index.ts';
import type { Engine } from '../../src/screen/types.ts';

/**
 * An engine small enough to predict: the score of a party is the share of query words that one of its names
 * holds. It answers with the real shapes, so that what is around an engine can be tested without lists.
 */
export function fakeEngine(
  parties: readonly Party[],
  options: { unscreened?: readonly string[]; stale?: readonly string[] } = {},
): Engine {
  const ids = [...new Set(parties.map(({ list }) => list))];
  const lists = ids.map((list) => version(list, parties.filter((party) => party.list === list).length));
  const identity = {
    engine: { name: 'interdict' as const, version: '0.0.0-fake', background: 'none' },
    policy: { name: 'fake', hash: '0'.repeat(64) },
  };
  const coverage = (narrow?: readonly string[]): ListCoverage[] =>
    lists
      .filter(({ list }) => narrow === undefined || narrow.length === 0 || narrow.includes(list))
      .map((entry) => covered(entry, options));

  const screen: Engine['screen'] = (input, given) => {
    const query = Query.parse(typeof input === 'string' ? { names: [input] } : input);
    const { threshold, limit, lists: wanted, weakAliases } = ScreenOptions.parse(given ?? {});
    const unknown = wanted.find((list) => !ids.includes(list));
    if (unknown !== undefined) throw new InterdictError('LIST_UNKNOWN', `No list ${unknown}.`, 'Use a loaded list.');
    for (const name of query.names) check(name);
    const matches = parties
      .filter((party) => wanted.length === 0 || wanted.includes(party.list))
      .map((party) => toMatch(party, query.names))
      .filter((match) => match.score >= threshold)
      .sort((a, b) => b.score - a.score || (a.party.id < b.party.id ? -1 : 1));
    const missing = coverage(wanted).filter(({ screened }) => !screened);
    return {
      query: { ...query, threshold, limit, lists: wanted, weakAliases },
      outcome: missing.length > 0 ? 'incomplete' : matches.length > 0 ? 'match' : 'clear',
      total: matches.length,
      matches: matches.slice(0, limit),
      coverage: coverage(wanted),
      ...identity,
      ...(missing.length > 0 ? { incomplete: missing.map(({ list }) => `${list} was not screened`) } : {}),
    } satisfies ScreenResult;
  };

  const read: Engine['read'] = ({ file, text }, given) => {
    const mentions = parties.flatMap((party) => {
      const start = text.indexOf(party.caption);
      if (start < 0) return [];
      const { score, explanation, designations, party: ref } = toMatch(party, [party.caption]);
      const { threshold } = ScreenOptions.parse(given ?? {});
      if (score < threshold) return [];
      const line = text.slice(0, start).split('\n').length;
      const end = start + party.caption.length;
      return [
        {
          party: ref,
          score,
          text: party.caption,
          start,
          end,
          line,
          sentence: text,
          explanation,
          evidence: [],
          designations,
          alsoListedAs: [],
        },
      ];
    });
    return {
      file,
      sha256: createHash('sha256').update(text).digest('hex'),
      characters: text.length,
      mentions,
    } satisfies DocumentResult;
  };

  const engine: Engine = {
    identity,
    policy: BALANCED,
    under: () => engine,
    lists,
    coverage,
    screen,
    read,
    compare: (name1, name2) => ({ score: share(name1, name2), explanation: explain(name1, name2) }),
    party: (id) => parties.find((party) => party.id === id),
    entry: (id) => parties.find((party) => party.id === id),
    linked: () => [],
    history: (list) => lists.filter((version) => version.list === list),
    knownAt: async () => engine,
    links: { cuts: [], cut: async () => engine, rejoin: async () => engine },
    diff: async () => {
      throw new InterdictError('OPTION_INVALID', 'There is one version only.', 'Use a true engine.');
    },
    readAll: (documents, given) => {
      const unknown = given?.lists?.find((list) => !ids.includes(list));
      if (unknown !== undefined) throw new InterdictError('LIST_UNKNOWN', `No list ${unknown}.`, 'Use a loaded list.');
      return {
        documents: documents.map((document) => read(document, given)),
        problems: [],
        coverage: coverage(),
        ...identity,
      } satisfies ReadResult;
    },
  };
  return engine;
}

function check(name: string): void {
  if (name.trim() === '') throw new InterdictError('QUERY_EMPTY', 'The name is empty.', 'Give a name.');
  if (name.length > 1000) throw new InterdictError('QUERY_TOO_LONG', 'The name is too long.', 'Give a shorter one.');
  if (words(name).length === 0) throw new InterdictError('QUERY_NO_NAME', 'No letter in the name.', 'Give a name.');
}

const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function share(query: string, name: string): number {
  const held = new Set(words(name));
  const asked = words(query);
  return asked.length === 0 ? 0 : asked.filter((word) => held.has(word)).length / asked.length;
}

function toMatch(party: Party, queries: readonly string[]): Match {
  const pairs = queries.flatMap((query) =>
    party.names.map((name) => ({ query, name, score: share(query, name.full) })),
  );
  const best = pairs.reduce((a, b) => (b.score > a.score ? b : a));
  const { id, list, schema, caption, standing, designations } = party;
  return {
    party: { id, list, schema, caption, ...(standing === undefined ? {} : { standing }) },
    score: best.score,
    band: best.score >= 0.95 ? 'nearly certain' : best.score >= 0.85 ? 'strong' : 'alert',
    name: { full: best.name.full, kind: best.name.kind },
    explanation: explain(best.query, best.name.full),
    designations: designations.map((designation) => ({
      list: designation.list,
      programmes: [...designation.programmes],
      ...(designation.listed === undefined ? {} : { listed: designation.listed }),
    })),
  };
}

function explain(query: string, name: string): Explanation {
  const tokens = (text: string) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
      role: 'name' as const,
      weight: 1,
    }));
  const [asked, listed] = [tokens(query), tokens(name)];
  const meetings = asked.flatMap((token, at) => {
    const met = listed.findIndex((other) => other.text.toLowerCase() === token.text.toLowerCase());
    return met < 0
      ? []
      : [{ query: [at], list: [met], kind: 'exact' as const, similarity: 1, contribution: 1 / asked.length }];
  });
  const alone = asked.flatMap((_, token) =>
    meetings.some(({ query: [at] }) => at === token) ? [] : [{ token, cost: 1 / asked.length, contradicts: false }],
  );
  const score = share(query, name);
  return {
    model: 'person',
    query: { name: query, tokens: asked },
    list: { name, tokens: listed },
    meetings,
    alone: { query: alone, list: [] },
    nameScore: score,
    qualifiers: [],
    score,
  };
}

function version(list: string, entries: number): ListVersion {
  return {
    list,
    title: `List ${list}`,
    issuer: 'An authority',
    version: list.endsWith('_old') ? '2020-05' : '2026-07-11',
    source: `https://example.org/${list}`,
    licence: 'Public domain',
    sha256: '0'.repeat(64),
    entries,
    nameOnlyRows: 0,
    names: entries,
  };
}

function covered(
  { list, title, version: of, entries }: ListVersion,
  { unscreened = [], stale = [] }: Parameters<typeof fakeEngine>[1] & object,
): ListCoverage {
  return {
    list,
    title,
    version: of,
    ageDays: 10,
    stale: stale.includes(list),
    damaged: false,
    screened: !unscreened.includes(list),
    entries,
    nameOnlyRows: 0,
    limits: [],
  };
}
