import type {
  Effects,
  ListCoverage,
  ListVersion,
  ProgrammeInBrief,
  QueryInput,
  ReadResult,
  ScreenOptionsInput,
  ScreenResult,
  TimelineEvent,
} from '../../src/screen/vocabulary.ts';

/** A list as the service tells of it: its coverage, and what it knows of source and licence. */
export type ListEntry = ListCoverage &
  Partial<Pick<ListVersion, 'issuer' | 'source' | 'licence' | 'sha256' | 'names'>> & {
    /** The versions held, oldest first. */
    readonly versions?: readonly string[];
  };

/** Two entries, each by id or as `list:id`. */
export type Pair = readonly [string, string];

/** A link that was cut, as the service keeps it. */
interface LinkCut {
  readonly between: Pair;
  readonly why?: string;
  readonly on?: string;
}

/** The day asked about, and the one whose knowledge answers. */
interface Days {
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
}

/** An entry in FollowTheMoney's shape. */
export interface Entity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
}

/** A row of a file with what it came to. */
export interface AnsweredRow {
  readonly row: number;
  readonly line: number;
  readonly id: string;
  readonly query: Pick<
    ScreenResult['query'],
    'names' | 'schema' | 'birthDates' | 'countries' | 'genders' | 'identifiers'
  >;
  readonly outcome: ScreenResult['outcome'];
  readonly total: number;
  readonly exempted?: number;
  readonly best?: {
    readonly id: string;
    readonly list: string;
    readonly caption: string;
    readonly schema: string;
    readonly score: number;
    readonly band: string;
    readonly name: string;
    readonly kind: string;
  };
  readonly incomplete?: readonly string[];
}

/** A row of a file, or why it was not screened. */
export type FileRow =
  | AnsweredRow
  | {
      readonly row: number;
      readonly line: number;
      readonly id?: string;
      readonly error: { readonly code: string; readonly message: string; readonly remedy: string };
    };

/** What the rows of a file came to. */
export interface FileAnswer extends Pick<ScreenResult, 'coverage' | 'policy' | 'engine'> {
  readonly file: string;
  readonly columns: { readonly used: Readonly<Record<string, readonly string[]>>; readonly unused: readonly string[] };
  readonly dates: readonly string[];
  readonly summary: {
    readonly rows: number;
    readonly alerts: number;
    readonly refused: number;
    readonly incomplete: number;
    readonly bothWays: number;
  };
  readonly rows: readonly FileRow[];
}

/** Something that went wrong, in the three parts a person needs: what happened, what it means, what to do. */
export class Trouble extends Error {
  readonly title: string;
  readonly remedy: string;
  readonly code: string;

  constructor(title: string, detail: string, remedy: string, code: string) {
    super(detail);
    this.title = title;
    this.remedy = remedy;
    this.code = code;
  }

  /** Any thrown value as a trouble. A `fetch` that fails without an answer means the service is not there. */
  static from(error: unknown): Trouble {
    if (error instanceof Trouble) return error;
    return new Trouble(
      'The service did not answer',
      'Nothing was screened. What you typed is still here, and in the address of this page.',
      'See that “interdict serve” (or “npm start”) is running on this machine, then try again.',
      'NO_ANSWER',
    );
  }
}

/** A file goes as it is, under its own type; everything else as JSON. */
function posted(body: unknown): RequestInit {
  const [type, sent] = body instanceof Blob ? [body.type, body] : (['application/json', JSON.stringify(body)] as const);
  return { method: 'POST', headers: { 'content-type': type }, body: sent };
}

/**
 * Asks the service: `GET`, or `POST` where there is a body. Throws `Trouble` with what it said, and whatever `fetch` throws.
 */
export async function call<T>(path: string, signal: AbortSignal, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    signal,
    ...(body === undefined ? {} : posted(body)),
  });
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const text = (key: string, otherwise: string): string => {
    const value = problem[key];
    return typeof value === 'string' && value !== '' ? value : otherwise;
  };
  throw new Trouble(
    text('title', 'The service could not answer'),
    text('detail', 'Nothing was screened.'),
    text('remedy', 'Try again; if it happens again, look at what the service printed.'),
    text('code', `HTTP_${response.status}`),
  );
}

export const api = {
  screen: (body: QueryInput & ScreenOptionsInput & { readonly knownAt?: string }, signal: AbortSignal) =>
    call<ScreenResult>('screen', signal, body),
  read: (file: string, text: string, days: Days, signal: AbortSignal) =>
    call<ReadResult>('documents', signal, { file, text, ...days }),
  /** The text of a document that is none by itself, as the service takes it out. */
  textOf: async (file: string, content: Blob, signal: AbortSignal) => {
    const { documents, problems } = await call<ReadResult>(
      `documents?${new URLSearchParams({ file, text: 'true' })}`,
      signal,
      content,
    );
    const text = documents.map((document) => document.text ?? '').join('\n\n');
    const [problem] = problems;
    if (text === '' && problem)
      throw new Trouble(`${file} could not be read`, problem.message, problem.remedy, problem.code);
    return text;
  },
  screenFile: (
    file: string,
    content: Blob,
    asked: Days & { readonly order: string | undefined },
    signal: AbortSignal,
  ) => {
    const { asOf, knownAt, order } = asked;
    const query = new URLSearchParams({
      file,
      ...(asOf ? { as_of: asOf } : {}),
      ...(knownAt ? { known_at: knownAt } : {}),
      ...(order ? { date_order: order } : {}),
    });
    return call<FileAnswer>(`screen/file?${query}`, signal, content);
  },
  lists: (signal: AbortSignal) => call<ListEntry[]>('lists', signal),
  /** Holds the entries of each pair, as `list:id`, to be different parties; answered once the service does. */
  cut: (between: readonly Pair[], why: string) =>
    call<unknown>('links/cut', new AbortController().signal, { between, why }),
  /** Lets evidence link them again. */
  rejoin: (between: readonly Pair[]) => call<unknown>('links/rejoin', new AbortController().signal, { between }),
  cuts: (signal: AbortSignal) => call<{ readonly cuts: readonly LinkCut[] }>('links/cuts', signal),
  programme: (id: string, signal: AbortSignal) =>
    call<{ readonly brief: ProgrammeInBrief }>(`programmes/${encodeURIComponent(id)}`, signal),
  situations: (signal: AbortSignal) => call<{ readonly id: string; readonly title: string }[]>('situations', signal),
  effects: (party: string, situation: string, date: string | undefined, signal: AbortSignal) => {
    const asked = new URLSearchParams({ party, situation, ...(date === undefined ? {} : { date }) });
    return call<{ readonly answers: readonly Effects[] }>(`effects?${asked}`, signal);
  },
  timeline: (id: string, signal: AbortSignal) => call<TimelineEvent[]>(`timeline/${encodeURIComponent(id)}`, signal),
  entity: (id: string, signal: AbortSignal) => call<Entity>(`entities/${encodeURIComponent(id)}`, signal),
};
