import { StringReader, type StringTable } from '../index/index.ts';
import type { Designation, Party } from '../model/index.ts';

/** What an answer shows of a party: the facts behind it are read only where somebody asks for them. */
export type PartyHead = Pick<Party, 'id' | 'list' | 'schema' | 'standing' | 'caption' | 'designations'>;

/** Parties as JSON, each with who it is in front, and where in it, in bytes of UTF-8, three things end: */
export interface PartyTexts {
  readonly texts: StringTable;
  /** … who it is, its names, its designations: three numbers a party. */
  readonly ends: Uint32Array;
}

/** A party written for `PartyReader`. */
export interface PartyText {
  readonly json: string;
  readonly ends: readonly [number, number, number];
}

/** Writes a party as JSON whose parts can be read alone. O(its text). */
export function partyText({ id, list, schema, standing, caption, names, designations, ...more }: Party): PartyText {
  const who = JSON.stringify({ id, list, schema, standing, caption }).slice(0, -1);
  const named = `,${NAMES}${JSON.stringify(names)}`;
  const designated = `,${DESIGNATIONS}${JSON.stringify(designations)}`;
  const rest = JSON.stringify(more).slice(1);
  const first = Buffer.byteLength(who);
  const second = first + Buffer.byteLength(named);
  return {
    json: `${who}${named}${designated}${rest === '}' ? '' : ','}${rest}`,
    ends: [first, second, second + Buffer.byteLength(designated)],
  };
}

const NAMES = '"names":';
const DESIGNATIONS = '"designations":';
/** Designations remembered by their text: most entries of a list are designated in one of few ways. */
const MOST_DESIGNATIONS = 4096;

/** Reads parties, whole or as far as an answer shows them. */
export class PartyReader {
  readonly #texts: StringReader;
  readonly #ends: Uint32Array;
  readonly #designations = new Map<string, readonly Designation[]>();

  constructor({ texts, ends }: PartyTexts) {
    this.#texts = new StringReader(texts);
    this.#ends = ends;
  }

  /** The party with a number. O(its text). */
  party(number: number): Party {
    return JSON.parse(this.#texts.at(number)) as Party;
  }

  /** The same without its names and facts, in a fraction of the time. Its designations are those of others as well: not to be changed. */
  head(number: number): PartyHead {
    const [who, named, designated] = [
      this.#ends[3 * number]!,
      this.#ends[3 * number + 1]!,
      this.#ends[3 * number + 2]!,
    ];
    const head = whoOf(this.#texts.part(number, 0, who));
    const from = named + DESIGNATIONS.length + 1;
    return { ...head, designations: this.#read(this.#texts.part(number, from, designated)) };
  }

  #read(text: string): readonly Designation[] {
    const known = this.#designations.get(text);
    if (known !== undefined) return known;
    if (this.#designations.size >= MOST_DESIGNATIONS) this.#designations.clear();
    const read = JSON.parse(text) as readonly Designation[];
    this.#designations.set(text, read);
    return read;
  }
}

type Who = Omit<PartyHead, 'designations'>;

/** Reads who a party is. Where nothing in it is escaped the values stand between the quotes, which takes a third of the time of parsing. */
function whoOf(text: string): Who {
  if (text.includes('\\')) return JSON.parse(`${text}}`) as Who;
  const [, , , id, , , , list, , , , schema, , key, , value, , , , last] = text.split('"');
  const who = { id: id!, list: list!, schema: schema as Party['schema'] };
  if (key === 'caption') return { ...who, caption: value! };
  return { ...who, standing: value as 'name-only', caption: last! };
}
