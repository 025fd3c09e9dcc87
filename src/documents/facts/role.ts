import type { ReportedFact } from '../../model/index.ts';
import type { Item } from '../entities/item.ts';
import { announcedRole } from '../entities/role-before.ts';
import { isRoleNoun, roleStart, roleWords } from '../entities/roles.ts';
import { DEMONYMS } from '../entities/tables/demonyms.ts';
import { appositionOf } from './apposition.ts';
import type { NationalityFact, RoleFact } from './fact-types.ts';
import { common, type Frame, matches, namedOf, type Reading, wholeSpan } from './frame.ts';
import { listAt } from './phrases.ts';

/**
 * What people are and where they are from: a role before the name, behind a comma or behind "is"; a plural role that a
 * list shares ("deputy prosecutors A and B"); a country in the role or behind "of" and "from".
 */
export const roleFrame: Frame = (reading) => {
  const { line } = reading;
  const facts: ReportedFact[] = [];
  for (const item of line.clause.items) {
    // "the President" alone says nothing of the one it means.
    if (item.type !== 'person' || isOfficeAlone(item)) continue;
    const own = { role: item.role, country: item.country };
    const shared = own.role === undefined ? sharedRole(reading, item) : {};
    const behind = appositionOf(reading, item);
    if (own.role !== undefined) facts.push(role(reading, item, own.role));
    else if (shared.role !== undefined) facts.push(role(reading, item, shared.role));
    if (behind?.role !== undefined) facts.push(role(reading, item, behind.role));
    const before = own.role === undefined ? undefined : announcedOffice(reading, item);
    if (before !== undefined) facts.push(role(reading, item, before));
    const country = statedCountry(reading, item) ?? behind?.country ?? own.country ?? shared.country;
    const alsoCountry = behind?.alsoCountry ?? item.alsoCountry;
    if (!item.name.includes(' ')) continue;
    for (const code of [country, alsoCountry]) if (code !== undefined) facts.push(nationality(reading, item, code));
  }
  return facts;
};

function role(reading: Reading, item: Item, words: string): RoleFact {
  return { kind: 'role', ...aboutPerson(reading, item), subject: namedOf(item), role: words };
}

function nationality(reading: Reading, item: Item, country: string): NationalityFact {
  return { kind: 'nationality', ...aboutPerson(reading, item), subject: namedOf(item), country };
}

/** "the head of the riot police, Colonel X": an office before the rank that stands with the name. */
function announcedOffice({ line }: Reading, { first }: Item): string | undefined {
  const { tokens } = line.clause;
  if (tokens[first - 1]?.text !== ',') return undefined;
  const noun = announcedRole(tokens, first - 1);
  if (noun === undefined) return undefined;
  const start = roleStart(tokens, noun, 0);
  // Behind a comma of its own it describes the one before: "General X, the commander of the guard, Minister Y".
  return !/^(?:the|its|his|her|their)$/.test(tokens[start - 1]?.low ?? '') || tokens[start - 2]?.text === ','
    ? undefined
    : roleWords(tokens, start, first - 2).role;
}

/** A role is said in passing: what holds for the verb of its sentence (denied, planned, a date) does not hold for it. */
function aboutPerson(reading: Reading, item: Item) {
  const at = reading.line.positionOf(item);
  const { sentence, voice } = common(reading, at, at);
  return { span: wholeSpan(reading.line, item), sentence, voice, modality: 'happened' as const };
}

/** "deputy prosecutors A and B", "experts such as A": the role of the group a name is listed under. */
function sharedRole({ line }: Reading, item: Item): { role?: string; country?: string } {
  for (const found of matches(
    line,
    /(§g\d+)(?: (?:of|from|in) (?:the )?§[oclb]\d+)? (?:, )?(?:(?:including|like|such as|namely|:|,) )?(?:§[ocg]\d+ 's )?(?=(?:the |mr |both )*§p)/g,
  )) {
    const group = line.item(found[1]!);
    if (group.role === undefined && group.country === undefined) continue;
    // The first of a list that has a role of its own begins the next role's part.
    const list = listAt(line, found.index + found[0].length).items;
    const mine = list.indexOf(item);
    if (mine < 0 || list.slice(0, mine + 1).some((each) => each.role !== undefined)) continue;
    return {
      ...(group.role !== undefined && { role: group.role }),
      ...(group.country !== undefined && { country: group.country }),
    };
  }
  return inheritedRole({ line } as Reading, item);
}

/** "deputy prosecutors A of X and B from Y": A has read the plural role as its own; B, next in the list, shares it. */
function inheritedRole({ line }: Reading, item: Item): { role?: string; country?: string } {
  const { items, tokens } = line.clause;
  const people = items.filter(({ type }) => type === 'person');
  const before = people[people.indexOf(item) - 1];
  if (before?.role === undefined) return {};
  const plural = tokens
    .slice(before.first, before.nameFirst)
    .some((token) => isRoleNoun(token) && token.low.endsWith('s'));
  const inList = listAt(line, line.positionOf(before)).items.includes(item);
  return plural && inList ? { role: before.role } : {};
}

/** "A from Senegal", "A of Fiji", "A, of Fiji". */
function statedCountry({ line }: Reading, item: Item): string | undefined {
  const behind = line.text.slice(line.positionOf(item));
  const found = /^§p\d+ (?:, )?(?:of|from|\() ?(?:the )?(§c\d+)/.exec(behind);
  if (found !== null) return line.item(found[1]!).country;
  // "Peru's Luz Carranza"
  const owner = item.role === undefined ? /(§c\d+) 's $/.exec(line.text.slice(0, line.positionOf(item))) : null;
  if (owner !== null) return line.item(owner[1]!).country;
  const holds =
    /^§p\d+(?: ,)?(?: who)? (?:also )?(?:holds|has|held|carries|travels on) (?:an? )?(?:[a-z-]+ )?([a-z]+)(?: [a-z-]+)? (?:passport|citizenship|nationality)/.exec(
      behind,
    );
  return holds === null ? undefined : DEMONYMS.get(holds[1]!);
}

function isOfficeAlone({ role, first, nameFirst, name }: Item): boolean {
  return role !== undefined && first === nameFirst && name !== role;
}
