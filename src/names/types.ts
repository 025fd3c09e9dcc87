import type { Schema, SchemaName } from '../model/index.ts';

/** Which of the three ways of naming a text follows; each has its own rules for tokens, order and weight. */
export type NameModel = 'person' | 'organisation' | 'thing';

/** The writing system of a token, by ISO 15924 code. */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Arab'
  | 'Hebr'
  | 'Grek'
  | 'Armn'
  | 'Geor'
  | 'Hani'
  | 'Kana'
  | 'Hang'
  | 'Deva'
  | 'Beng'
  | 'Taml'
  | 'Thai'
  | 'Mymr'
  | 'Khmr'
  | 'Ethi'
  | 'Zyyy';

/** What a token does in its name. Everything but `name`, `family` and `given` weighs less, or differently. */
export type Role =
  | 'name'
  | 'family'
  | 'given'
  | 'initial'
  | 'particle'
  | 'title'
  | 'legalForm'
  | 'generic'
  | 'number'
  | 'suffix';

/**
 * One comparable unit of a name: usually a printed word, sometimes a run of them (`S.A. de C.V.`).
 * `start` and `end` are UTF-16 offsets into the printed name, half-open, so that an explanation can point
 * at what was printed.
 */
export interface Token {
  /** The comparable form: lower-case Latin letters and digits only, never empty. */
  readonly text: string;
  /** All comparable forms, `text` first: romanisations people really use, where usage varies. */
  readonly forms: readonly string[];
  /** The folded original, where the script is not Latin: same-script names meet here before romanising. */
  readonly native?: string | undefined;
  readonly script: Script;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** Canonical key of a known symbol (`legal:doo`, `org:international`, `num:8`); equal keys mean equal things. */
  readonly symbol?: string | undefined;
}

/** A token of these fields. All are made here, all of one shape: comparing names reads little else. */
export function newToken(fields: Token): Token {
  const { text, forms, native, script, start, end, role, symbol } = fields;
  return { text, forms, native, script, start, end, role, symbol };
}

/** Numbers and legal forms are the same or they are not: nearly is not enough. */
export const isFixed = ({ role }: Pick<Token, 'role'>): boolean => role === 'number' || role === 'legalForm';

/** A name taken apart. */
export interface AnalysedName {
  readonly printed: string;
  readonly model: NameModel;
  readonly tokens: readonly Token[];
}

/** What the source told us about the parts of a name, used to give tokens the roles `family` and `given`. */
export interface KnownParts {
  readonly family?: string;
  readonly given?: string;
}

const MODEL_OF: Record<Schema, NameModel> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  LegalEntity: 'organisation',
  Vessel: 'thing',
  Airplane: 'thing',
  Vehicle: 'thing',
  CryptoWallet: 'thing',
};

/** The model by which names of a schema are read; `undefined` for `Thing`, which may be any. */
export function modelOf(schema: Schema): NameModel;
export function modelOf(schema: SchemaName): NameModel | undefined;
export function modelOf(schema: SchemaName): NameModel | undefined {
  return schema === 'Thing' ? undefined : MODEL_OF[schema];
}
