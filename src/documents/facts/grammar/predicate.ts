import type { Item } from '../../entities/item.ts';
import type { Word } from './words.ts';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  readonly start: number;
  readonly voice: 'active' | 'passive';
  /** Without an auxiliary of its own. */
  readonly bare: boolean;
  readonly form: 'finite' | 'participle' | 'ing' | 'infinitive';
}

/** A verb with who does it and to whom, as a clause of a sentence says it. */
export interface Predicate {
  readonly words: readonly Word[];
  readonly lemma: string;
  /** The word the verb group begins with ("has been"), the verb's own word, and the first behind it. */
  readonly start: number;
  readonly verb: number;
  readonly end: number;
  readonly voice: VerbGroup['voice'];
  /** The grammatical subject: who does it, or in the passive to whom it is done. */
  readonly subject: readonly Item[];
  /** What a relative clause is about ("the man whom the council listed"); the object stands nowhere else. */
  readonly antecedent?: readonly Item[];
  readonly form: VerbGroup['form'];
  /** Words of the subject where it is no noun phrase that is known ("a motion"); empty where it is. */
  readonly subjectWords: string;
}
