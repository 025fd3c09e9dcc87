import type { CaseInBrief } from '../../../src/case/cases.ts';
import type { Passage } from '../../../src/case/quoted/passages.ts';
import type { Quotations } from '../../../src/case/quoted/quotations.ts';
import type { CaseView, HeldFact } from '../../../src/case/view.ts';
import type { ExposureReport } from '../../../src/screen/exposure/types.ts';
import type { AnsweredTable, Cell } from '../../../src/screen/programmes/programmes.ts';
import type { Answer, CaseSource, Effect, Effects, SituationInput } from '../../../src/screen/vocabulary.ts';
import { call } from '../api.ts';

/** Who may do what, cell by cell, as the service tells it. */
export type ProgrammeTable = Omit<AnsweredTable, 'cells' | 'programmes'> & {
  readonly cells: readonly (Omit<Cell, 'prohibition' | 'risk'> & {
    readonly prohibition: Finding;
    readonly risk: Finding;
  })[];
};

/** The answer of a cell, and the rules that give it. */
interface Finding {
  readonly answer: Answer;
  readonly effects: readonly Pick<Effect, 'title' | 'says' | 'citation' | 'address' | 'mark' | 'dependsOn'>[];
}

/** The most facts one answer brings. */
const PAGE = 1000;

export interface Facts {
  readonly facts: readonly HeldFact[];
  readonly sources: readonly CaseSource[];
}

/** The two clocks of a question; what is empty is today, and everything known. */
interface Day {
  readonly asOf: string;
  readonly knownAt: string;
}

interface DayAsked extends Day {
  readonly toward?: string;
  /** With the overview in lines. */
  readonly overview?: boolean;
}

/** A source, what rests on it, and of a document held here its text and what became of every sentence. */
export interface SourceRead {
  readonly source: CaseSource;
  readonly facts: readonly HeldFact[];
  readonly text?: string;
  readonly sentences?: readonly {
    readonly start: number;
    readonly end: number;
    readonly as: 'facts' | 'comment' | 'background' | 'set aside';
    readonly facts: readonly string[];
    readonly why?: string;
  }[];
}

/** A fact as it was seen: whoever decided it since is not overruled unseen. */
type Seen = Pick<HeldFact, 'id' | 'revision'>;

export interface Decision {
  readonly facts: readonly Seen[];
  readonly status: 'accepted' | 'rejected' | 'disputed' | 'superseded';
  readonly who: string;
  readonly why: string;
}

export interface Correction {
  readonly fact: Seen;
  /** What is otherwise; `null` takes a day away. */
  readonly correction: Readonly<Record<string, unknown>>;
  readonly who: string;
  readonly why: string;
}

/** A text, or a file with its type. */
export interface Addition {
  readonly file: string;
  readonly content: string | Blob;
  readonly who: string;
  /** A primary text: quotations elsewhere are held to its words. */
  readonly primary: boolean;
}

export interface Added {
  readonly documents: readonly {
    readonly file: string;
    readonly source: string;
    readonly outcome: 'added' | 'held';
    readonly left: readonly { readonly kind: string; readonly why: string }[];
  }[];
  readonly facts: readonly HeldFact[];
  readonly problems: readonly { readonly file: string; readonly message: string; readonly remedy: string }[];
}

/** Facts whose passages are asked for: of a kind and status, or some by their ids. */
interface PassagesAsked {
  readonly kind?: string;
  readonly status?: string;
  readonly facts?: readonly string[];
  readonly limit: number;
}

interface Decided {
  readonly facts: readonly HeldFact[];
}

const at = (path: string, query: Readonly<Record<string, string>>): string => {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== '') asked.set(key, value);
  return asked.size === 0 ? path : `${path}?${asked}`;
};
const of = (id: string): string => `cases/${encodeURIComponent(id)}`;

/** What the service tells and takes about cases. */
export const caseApi = {
  cases: (signal: AbortSignal) => call<CaseInBrief[]>('cases', signal),
  /** What stands on a day; facts are named by their ids. */
  onDay: (id: string, { asOf, knownAt, toward = '', overview = false }: DayAsked, signal: AbortSignal) =>
    call<CaseView>(
      at(of(id), { as_of: asOf, known_at: knownAt, toward, overview: overview ? 'true' : '', outline: 'true' }),
      signal,
    ),
  /** Every fact there is, of any status, in pages: each is handed over as it comes. */
  async *allFacts(id: string, signal: AbortSignal): AsyncGenerator<Facts> {
    for (let taken = 0, total = 1; taken < total; ) {
      const query = { limit: String(PAGE), offset: String(taken) };
      const page = await call<Facts & { readonly total: number }>(at(`${of(id)}/facts`, query), signal);
      yield page;
      taken += page.facts.length;
      total = page.facts.length === 0 ? 0 : page.total;
    }
  },
  /** Where facts of a kind and status were read, as far as their texts are held. */
  passages: async (
    id: string,
    { kind = '', status = '', facts = [], limit }: PassagesAsked,
    signal: AbortSignal,
  ): Promise<readonly Passage[]> => {
    const query = new URLSearchParams(at('', { kind, status, passages: 'true', limit: String(Math.min(limit, PAGE)) }));
    for (const fact of facts) query.append('fact', fact);
    return (await call<{ readonly passages: readonly Passage[] }>(`${of(id)}/facts?${query}`, signal)).passages;
  },
  quotations: (id: string, { asOf, knownAt }: Day, signal: AbortSignal) =>
    call<Quotations>(at(`${of(id)}/quotations`, { as_of: asOf, known_at: knownAt }), signal),
  source: (id: string, source: string, signal: AbortSignal) =>
    call<SourceRead>(`${of(id)}/sources/${encodeURIComponent(source)}`, signal),
  decide: (id: string, decision: Decision, signal: AbortSignal) =>
    call<Decided>(`${of(id)}/decisions`, signal, decision),
  undo: (id: string, { facts, who, why }: Omit<Decision, 'status'>, signal: AbortSignal) =>
    call<Decided>(`${of(id)}/undo`, signal, { facts, who, why }),
  correct: (id: string, correction: Correction, signal: AbortSignal) =>
    call<Decided>(`${of(id)}/corrections`, signal, correction),
  /** A document, pasted or chosen, is read, and what it reports proposed. */
  add: (id: string, { file, content, who, primary }: Addition, signal: AbortSignal) =>
    typeof content === 'string'
      ? call<Added>(`${of(id)}/documents`, signal, { file, text: content, who, primary })
      : call<Added>(at(`${of(id)}/documents`, { file, who, primary: primary ? 'true' : '' }), signal, content),
  acts: (signal: AbortSignal) => call<{ readonly kind: string; readonly says: string }[]>('acts', signal),
  effects: (party: string, date: string, situation: SituationInput, signal: AbortSignal) =>
    call<{ readonly answers: readonly Effects[] }>('effects', signal, { party, date, situation }),
  tables: (programme: string, signal: AbortSignal) =>
    call<ProgrammeTable[]>(`programmes/${encodeURIComponent(programme)}/tables`, signal),
  exposure: (institution: string, asOf: string, signal: AbortSignal) =>
    call<ExposureReport>('exposure', signal, { institution, asOf }),
};
