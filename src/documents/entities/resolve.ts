import type { Span } from '../sentences.ts';
import { fold } from '../words.ts';
import type { Clause, PartyMention } from './clause.ts';
import type { Item } from './item.ts';
import { type NameBook, namesOf } from './name-book.ts';
import { asState, statesNamed } from './states.ts';
import { BODY_NOUNS, LEGAL_FORMS, ORG_HEADS } from './tables/nouns.ts';

/** What pronouns and nouns such as "the court" may mean at a point of the text. */
interface Focus {
  person: Item | undefined;
  thing: Item | undefined;
  readonly bodies: Map<string, Item>;
  readonly holders: Map<string, Item>;
  /** The last treaty named, by the noun that means it ("the convention"). */
  readonly papers: Map<string, Item>;
}

/**
 * Gives every noun phrase the fullest name the text has for it: a surname its person, an acronym its body, "the court"
 * the last court named, a pronoun the first person or body of this or the last sentence. What several people could be
 * meant by keeps its short form and is marked unclear.
 */
export function resolveAll(
  clauses: readonly Clause[],
  quoted: readonly Span[],
  mentions: readonly PartyMention[],
): Clause[] {
  const book = namesOf(clauses);
  const focus: Focus = {
    person: undefined,
    thing: undefined,
    bodies: new Map(),
    holders: new Map(),
    papers: new Map(),
  };
  const states = statesNamed(clauses);
  const inQuotes = pointer(quoted);
  const mentioned = pointer(mentions);
  return clauses.map((clause) => {
    const first = { person: false, thing: false };
    const owners = new Map<string, Item>();
    const isByline = saysWhoWrote(clause);
    const items = clause.items.map((item) => {
      const start = clause.tokens[item.nameFirst]!.start;
      const owner = item.type === 'pronoun' ? owners.get(item.name.toLowerCase()) : undefined;
      const resolved = withParty(
        owner === undefined ? asState(resolve(item, book, focus), states) : named(item, owner),
        mentioned(start),
      );
      noteOwner(clause, item, focus.person, owners);
      remember(resolved, focus, first, inQuotes(start) === undefined && !isByline);
      return resolved;
    });
    return { ...clause, items };
  });
}

/** A line "By X in Paris": nobody the text is about. */
function saysWhoWrote({ tokens, items }: Clause): boolean {
  const [writer] = items;
  return (
    tokens[0]?.low === 'by' &&
    writer?.first === 1 &&
    writer.type === 'person' &&
    tokens.length < LONGEST_BYLINE &&
    !/^[.!?,]$/.test(tokens.at(-1)!.text)
  );
}

const LONGEST_BYLINE = 12;

/** "His lawyer, X, said he …": behind somebody introduced as another's, "he" is that other. */
function noteOwner({ tokens }: Clause, item: Item, owner: Item | undefined, owners: Map<string, Item>): void {
  if (item.type !== 'person' || owner === undefined) return;
  const possessive = [tokens[item.first]!.low, tokens[item.first - 1]?.low].find(
    (word) => word === 'his' || word === 'her',
  );
  if (possessive === 'his') for (const pronoun of ['he', 'him']) owners.set(pronoun, owner);
  if (possessive === 'her') owners.set('she', owner);
}

/** The stretch that covers an offset; to be asked with rising offsets. */
function pointer<T extends Span>(spans: readonly T[]): (offset: number) => T | undefined {
  let at = 0;
  return (offset) => {
    while (at < spans.length && spans[at]!.end <= offset) at++;
    const span = spans[at];
    return span !== undefined && span.start <= offset ? span : undefined;
  };
}

function resolve(item: Item, book: NameBook, focus: Focus): Item {
  if (item.type === 'person' || item.type === 'organisation') return { ...item, ...book.of(item) };
  if (item.type === 'body') {
    // "a court" and "Ukraine's health ministry" are none of those named before.
    return !/^(?:the|this|our|its|their|his|her) /i.test(item.name)
      ? item
      : named(item, focus.bodies.get(headOf(item.name)));
  }
  if (item.type === 'instrument') return named(item, focus.papers.get(item.name));
  if (item.type === 'office') return named(item, focus.holders.get(roleKey(item)));
  if (item.type !== 'pronoun') return item;
  const word = item.name.toLowerCase();
  if (word === 'he' || word === 'she' || word === 'him') return named(item, focus.person);
  return word === 'it' ? named(item, focus.thing) : item;
}

/** The phrase as another mention of something named: its place stays, its name and kind are the other's. */
function named(item: Item, other: Item | undefined): Item {
  if (other === undefined) return item;
  const { type, name, party, unclear, country } = other;
  return {
    ...item,
    type: type === 'office' ? item.type : type,
    name,
    meant: true,
    ...(party !== undefined && { party }),
    ...(unclear !== undefined && { unclear }),
    ...(country !== undefined && type === 'country' && { country }),
  };
}

function withParty(item: Item, mention: PartyMention | undefined): Item {
  if (mention === undefined || (item.type !== 'person' && item.type !== 'organisation')) return item;
  return { ...item, type: mention.type, party: mention.party };
}

function remember(item: Item, focus: Focus, first: { person: boolean; thing: boolean }, own: boolean): void {
  if (item.type === 'organisation') {
    const words = fold(item.name).split(' ');
    for (const word of words) if (ORG_HEADS.has(word) || BODY_NOUNS.has(word)) focus.bodies.set(word, item);
    if (words.some((word) => LEGAL_FORMS.has(word)))
      for (const word of ['company', 'firm']) focus.bodies.set(word, item);
  }
  const paper =
    item.type === 'instrument'
      ? /\b(?:treaty|convention|charter|pact|accord|covenant)\b/i.exec(item.name)?.[0]
      : undefined;
  if (paper !== undefined && item.name.length > paper.length) focus.papers.set(paper.toLowerCase(), item);
  if (item.type === 'person' && item.role !== undefined) focus.holders.set(roleKey(item), item);
  if (!own) return;
  if (item.type === 'person' && !first.person) {
    focus.person = item;
    first.person = true;
  }
  if (/^(?:organisation|country|instrument|body)$/.test(item.type) && !first.thing) {
    focus.thing = item;
    first.thing = true;
  }
}

function headOf(phrase: string): string {
  return fold(phrase).split(' ').at(-1)!;
}

/** The last word of a role, which "the President" shares with "US President Donald Trump". */
function roleKey(item: Item): string {
  return headOf(item.role ?? item.name);
}
