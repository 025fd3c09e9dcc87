import type {
  Explanation,
  ListCoverage,
  Match,
  Mention,
  PrintedToken,
  ReadResult,
  ScreenResult,
} from '../../src/model/index.ts';
import type { ListEntry } from '../../ui/src/api.ts';

/** Invented answers of the service, for states that bundled lists do not show on every day. */

type Kind = Explanation['meetings'][number]['kind'];

export interface Pairing {
  readonly query: string;
  readonly list: string;
  /** Query tokens, list tokens, how, similarity, contribution. */
  readonly met: readonly (readonly [number[], number[], Kind, number, number])[];
  readonly lone?: readonly (readonly ['query' | 'list', number, number, boolean?])[];
  readonly roles?: Readonly<Record<string, PrintedToken['role']>>;
  readonly qualifiers?: Explanation['qualifiers'];
  readonly model?: Explanation['model'];
}

function tokens(name: string, roles: Pairing['roles'] = {}): PrintedToken[] {
  return [...name.matchAll(/[\p{L}\p{M}\d.'-]+/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
    role: roles[found[0]] ?? 'name',
    weight: roles[found[0]] ? 0.3 : 1,
  }));
}

export function explain({
  query,
  list,
  met,
  lone = [],
  roles,
  qualifiers = [],
  model = 'person',
}: Pairing): Explanation {
  const nameScore = Math.min(
    1,
    met.reduce((sum, [, , , , contribution]) => sum + contribution, 0),
  );
  const alone = (side: 'query' | 'list') =>
    lone
      .filter(([where]) => where === side)
      .map(([, token, cost, contradicts = false]) => ({ token, cost, contradicts }));
  return {
    model,
    query: { name: query, tokens: tokens(query, roles) },
    list: { name: list, tokens: tokens(list, roles) },
    meetings: met.map(([from, to, kind, similarity, contribution]) => ({
      query: from,
      list: to,
      kind,
      similarity,
      contribution,
    })),
    alone: { query: alone('query'), list: alone('list') },
    nameScore,
    qualifiers,
    score: Math.min(1, nameScore + qualifiers.reduce((sum, { effect }) => sum + effect, 0)),
  };
}

export const coverage: ListCoverage[] = [
  [
    'us_ofac_sdn',
    'OFAC Specially Designated Nationals',
    '2026-07-11',
    134,
    19143,
    0,
    ['Facts other than names come from older versions, each marked with its own'],
  ],
  ['us_ofac_cons', 'OFAC Consolidated (non-SDN)', '2025-12-19', 338, 442, 0, []],
  ['un_sc_sanctions', 'UN Security Council Consolidated List', '2026-02-27', 268, 1003, 0, []],
  [
    'gb_fcdo_sanctions',
    'UK Sanctions List',
    '2025-08-11',
    468,
    5302,
    14210,
    ['Names and aliases only: no dates, no programme'],
  ],
].map(([list, title, version, ageDays, entries, nameOnlyRows, limits]) => ({
  list: list as string,
  title: title as string,
  version: version as string,
  ageDays: ageDays as number,
  stale: (ageDays as number) > 300,
  damaged: false,
  screened: true,
  entries: entries as number,
  nameOnlyRows: nameOnlyRows as number,
  limits: limits as string[],
}));

export const lists: ListEntry[] = coverage.map((list) => ({
  ...list,
  licence: 'public domain',
  source: `https://lists.example/${list.list}.xml`,
  sha256: 'ab'.repeat(32),
}));

/** The entry behind an invented match. */
export const entity = {
  id: 'ofac-1',
  caption: 'LINDQVIST, Nikolaj Erik',
  schema: 'Person',
  properties: {
    name: ['LINDQVIST, Nikolaj Erik'],
    birthDate: ['1975-08-13'],
    nationality: ['se'],
    notes: ['An invented entry.'],
  },
};

const identity = {
  policy: { name: 'default', hash: '0f'.repeat(32) },
  engine: { name: 'interdict' as const, version: '0.1.0', background: '2026-07' },
};

function match(id: string, list: string, pairing: Pairing, more: Partial<Match> = {}): Match {
  const explanation = explain(pairing);
  const { score } = explanation;
  return {
    party: { id, list, schema: 'Person', caption: pairing.list },
    score,
    band: score >= 0.95 ? 'nearly certain' : score >= 0.85 ? 'strong' : 'alert',
    name: { full: pairing.list, kind: 'primary' },
    explanation,
    designations: [],
    ...more,
  };
}

export const matches: Match[] = [
  match(
    'ofac-1',
    'us_ofac_sdn',
    {
      query: 'Mr Nicolai Lindqvist',
      list: 'LINDQVIST, Nikolaj Erik',
      met: [
        [[2], [0], 'exact', 1, 0.5],
        [[1], [1], 'transliteration', 0.92, 0.38],
      ],
      lone: [
        ['query', 0, 0.01],
        ['list', 2, 0.06],
      ],
      roles: { Mr: 'title' },
      qualifiers: [
        { qualifier: 'birthDate', outcome: 'close', query: '1975', list: '1975-08-13', effect: 0.04 },
        { qualifier: 'country', outcome: 'contradicts', query: 'fr', list: 'se, dk', effect: -0.02 },
      ],
    },
    {
      designations: [
        {
          list: 'us_ofac_sdn',
          programmes: ['EXAMPLE-EO1'],
          authority: 'Office of Foreign Assets Control',
          instrument: 'Executive Order 1',
          measures: ['asset_freeze', 'entry_ban'],
          listed: '2025-08-20',
          dateSource: 'press release of the Treasury',
        },
      ],
    },
  ),
  match(
    'un-2',
    'un_sc_sanctions',
    {
      query: 'Nicolai Lindqvist',
      list: 'نيكولاي ليندكفيست بن يوسف',
      met: [
        [[0], [0], 'transliteration', 0.9, 0.4],
        [[1], [1], 'transliteration', 0.88, 0.4],
      ],
      lone: [
        ['list', 2, 0.02],
        ['list', 3, 0.1],
      ],
      roles: { بن: 'particle' },
    },
    { name: { full: 'نيكولاي ليندكفيست بن يوسف', kind: 'weak' } },
  ),
  match(
    'gb-3',
    'gb_fcdo_sanctions',
    {
      query: 'Nicolai Lindqvist',
      list: 'Nicola Lind Quist Maritime Trading Holding Limited Liability Partnership',
      met: [
        [[0], [0], 'spelling', 0.86, 0.3],
        [[1], [1, 2], 'joined', 0.95, 0.42],
      ],
      lone: [
        ['list', 3, 0.1],
        ['list', 4, 0.08],
        ['list', 5, 0.03],
        ['list', 6, 0.01],
        ['list', 7, 0.01],
        ['list', 8, 0.01],
      ],
      roles: { Limited: 'legalForm', Liability: 'legalForm', Partnership: 'legalForm', Holding: 'generic' },
    },
    {
      party: {
        id: 'gb-3',
        list: 'gb_fcdo_sanctions',
        schema: 'LegalEntity',
        caption: 'Nicola Lind Quist Maritime Trading Holding Limited Liability Partnership',
        standing: 'name-only',
      },
    },
  ),
];

const query = {
  names: ['Mr Nicolai Lindqvist'],
  schema: 'Thing' as const,
  birthDates: [],
  countries: [],
  genders: [],
  identifiers: [],
  threshold: 0.7,
  limit: 10,
  lists: [],
  weakAliases: true,
};

export function screenResult(found: readonly Match[], more: Partial<ScreenResult> = {}): ScreenResult {
  const outcome = found.length > 0 ? 'match' : 'clear';
  return { query, outcome, total: found.length, matches: [...found], coverage, ...identity, ...more };
}

export function readResult(file: string, text: string, name: string): ReadResult {
  const first = matches[0]!;
  const mentions: Mention[] = [...text.matchAll(new RegExp(name, 'g'))].map((found) => ({
    party: first.party,
    score: first.score,
    text: name,
    start: found.index,
    end: found.index + name.length,
    line: text.slice(0, found.index).split('\n').length,
    sentence: text,
    explanation: first.explanation,
    evidence: ['capitalised in mid-sentence', 'beside the word “sanctions”'],
    designations: first.designations,
    alsoListedAs: [{ id: 'un-2', list: 'un_sc_sanctions', schema: 'Person', caption: 'LINDQVIST Nicolai', score: 0.9 }],
  }));
  const document = { file, sha256: '00'.repeat(32), characters: text.length, mentions };
  return { documents: [document], problems: [], coverage, ...identity };
}
