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
