import type { KnownParts, NameModel, Token } from '../names/index.ts';

/** A token with whatever the scorer wants to remember of it. */
export interface TraitsOf {
  readonly token: Token;
  /** What some index found of it last: for the index alone. Whoever keeps the traits of a word spares looking it up again. */
  note?: Note | undefined;
}

/** Numbers only, so that a kept token does not keep the index. */
export interface Note {
  /** Of all that is found in all indexes, whose this is. */
  readonly owner: number;
}

/** A name as the scorer sees it. */
export interface Scorable<T extends TraitsOf> {
  readonly model: NameModel;
  readonly tokens: readonly T[];
  readonly weights: Float64Array;
  /** Tokens that can contradict, one bit each. */
  readonly speaking: number;
}

/** A name taken apart and weighed. */
export interface Weighed {
  readonly tokens: readonly Token[];
  readonly weights: Float64Array;
  readonly speaking: number;
}

/** What stays alone on each side, by weight. */
export interface Left {
  querySpeaking: number;
  querySilent: number;
  listSpeaking: number;
  listSilent: number;
}

/** What scoring two names comes to. A scorer may say more of it, which the index hands on. */
export interface Scored {
  readonly score: number;
}

/**
 * The scorer, handed in: the index knows nothing of how names are compared, only what it may rely on.
 *
 * 1. Two tokens meet only if they share a form, or a bucket (one of the `lookupKeys` of one and the `meetingKeys` of the
 *    other, numbers of 32 bits), or some of their forms are within `maxEdits(shorter length)` raw edits.
 * 2. Two tokens of one name meet one token of the other, at similarity `joined`, only if together they spell it.
 * 3. `score ≥ θ` implies Σ over meetings (similarity − θ) · weight ≥ θ · `leftoverPrice`, one meeting a token, unless two
 *    tokens are alike beyond measure (similarity ∞): one of them may stand for a whole name.
 * 4. `leftoverPrice` never falls when anything left over grows, and never grows with evidence or meetings.
 * 5. `maxEdits` never falls with length.
 */
export interface Scorer<T extends TraitsOf, S extends Scored = Scored> {
  readonly version: string;
  readonly joined: number;
  /** No name has more tokens. */
  readonly mostTokens: number;
  prepare(printed: string, model: NameModel, parts?: KnownParts): Scorable<T>;
  /** The tokens, weights and speaking bits of `prepare`, without traits. */
  weigh(printed: string, model: NameModel, parts?: KnownParts): Weighed;
  traits(token: Token, model: NameModel): T;
  /** Traits as text to store without the token's forms, and back with them; its spans need not survive. */
  pack(traits: T): string;
  unpack(packed: string, forms: readonly string[]): T;
  meetingKeys(traits: T, model: NameModel): number[];
  lookupKeys(traits: T, model: NameModel): number[];
  maxEdits(shorter: number): number;
  similarity(a: T, b: T, model: NameModel): number;
  /** As `similarity`, of a token that stands packed in an index under its only spelling; below 0 where that must be unpacked. */
  glance(a: T, b: PackedToken, model: NameModel): number;
  leftoverPrice(left: Left, evidence: number, meetings: number, model: NameModel): number;
  /**
   * The score of two names. `similarities`, where they are at hand, hold that of query token i and list token j at
   * i · `mostTokens` + j, exactly as `similarity` has it.
   */
  score(query: Scorable<T>, list: Scorable<T>, similarities?: Float64Array): S;
}

/** Bytes of a token as `pack` gave them, and of its only spelling, which is in ASCII. */
export interface PackedToken {
  readonly packed: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly text: Uint8Array;
  readonly textStart: number;
  readonly textEnd: number;
}

/** One name of one party, as it goes into an index. `party` and `list` are numbers the caller understands. */
export interface IndexedName {
  readonly printed: string;
  readonly parts?: KnownParts;
  readonly model: NameModel;
  readonly party: number;
  /** Class a filter can ask for: see `Filter`. */
  readonly group: number;
}

/** Which groups of names may answer: one byte a group, 1 for yes. */
export type Filter = Uint8Array;

/** Whether a name may answer on the day asked about. Called once for each candidate, so it must be cheap. */
export type Admits = (name: number, party: number) => boolean;

/** A name that scored at or over the threshold. */
export interface Hit {
  readonly name: number;
  readonly party: number;
  readonly score: number;
}

/** A hit with all that the scorer said of it, so that nobody needs to score the name again. */
export interface ScoredHit<S extends Scored> extends Hit {
  readonly scored: S;
}
