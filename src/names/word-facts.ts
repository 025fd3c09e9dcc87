/** What is known of a word whatever stands beside it, as the rules for the names of people and of organisations need it. */

/** Words that belong together, and what they stand for. */
export interface Phrase {
  readonly words: readonly string[];
  readonly key: string;
}

/** The known words that a misspelt word may stand for, the likeliest first. */
export interface Meant {
  readonly words: readonly string[];
  /** The one it stands for without the other words of a phrase to bear it out; absent where that is too unsure. */
  readonly alone?: string;
  /** Whether it does so at the edge of a name only. */
  readonly atEdge?: boolean;
}

/** What the tables say of a word of a person's name, whatever stands beside it. */
export interface PersonFacts {
  /** Symbol of a title, and whether it is never anything else. */
  readonly title: string | undefined;
  readonly isSureTitle: boolean;
  readonly suffix: string | undefined;
  readonly particle: string | undefined;
  /** Value as a roman numeral of two letters or more. */
  readonly numeral: number | undefined;
  readonly isLetter: boolean;
  /** A word that no rule but those of commas looks at. */
  readonly isPlain: boolean;
}

/** What the tables say of a word of an organisation's or a thing's name, whatever stands beside it. */
export interface OrganisationFacts {
  readonly roman: number | undefined;
  readonly ordinal: string | undefined;
  readonly isAnnouncer: boolean;
  /** Whether somebody is known to be named so. */
  readonly isAttested: boolean;
  readonly isLegal: boolean;
  /** Whether a word that organisations share may begin with it. */
  readonly beginsShared: boolean;
  /** The word of legal forms that this one begins or ends with, the one organisations share, and what may stand in front of it. */
  readonly legalPart: string | undefined;
  readonly sharedPart: string | undefined;
  readonly inFront: RegExp | undefined;
  readonly meansAnd: boolean;
  readonly isLittle: boolean;
  /** Legal forms and known phrases that begin with the word; the symbol of the word it is without its vowels. */
  readonly legalForms: readonly Phrase[];
  readonly phrases: readonly Phrase[];
  readonly shortened: string | undefined;
  /** What the word is a misspelling of; worked out where it is asked for. */
  meant: Meant | 'none' | undefined;
}
