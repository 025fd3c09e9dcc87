import type { ReportedFact } from '../../model/index.ts';
import type { Item } from '../entities/item.ts';
import { compiled } from './compiled.ts';
import { nameOf } from './context.ts';
import { type Told, toldByClauses } from './designation-clauses.ts';
import type { DesignationFact } from './fact-types.ts';
import { common, type Frame, itemSpan, matches, namedOf, type Reading } from './frame.ts';
import { agentAfter, listAt, subjectsBefore } from './phrases.ts';
import { A_LIST, BE, DESIGNATE, IMPOSE, IMPOSED, LIFT, PUT_ON, TAKE_OFF } from './tables/sanctions-words.ts';

type Action = DesignationFact['action'];

/** Who was put under sanctions or taken off, by name or number. */
export const designationFrame: Frame = (reading) => {
  const seen = new Set<Item>();
  return [...readDelisting(reading), ...readDesignation(reading), ...toldByClauses(reading)].flatMap((told) => {
    const fresh = told.parties.filter(
      (party) => isParty(party, told.parties) && !seen.has(party) && party !== told.by && !isOwner(reading, party),
    );
    for (const party of told.parties) seen.add(party);
    return fresh.map((party) => fact(reading, told, party));
  });
};

/** "X's daughters": not X is meant. */
function isOwner({ line }: Reading, { last }: Item): boolean {
  return line.clause.tokens[last + 1]?.low === "'s";
}

/** Persons, organisations and counted groups: a country is no party, and "officials" without a number are nobody yet. */
function isParty(item: Item, all: readonly Item[]): boolean {
  if (item.type === 'person' || item.type === 'organisation') return !UNIONS.test(item.name);
  // "the morality police": a body that has no other name.
  if (item.type === 'body') return /^the \S+ \S+/i.test(item.name);
  if (item.type !== 'group' || item.count === undefined) return false;
  // "two nationals, A and B": all of them are named.
  const behind = all.slice(all.indexOf(item) + 1);
  const named = behind.findIndex(({ type }) => type === 'group');
  return (named < 0 ? behind.length : named) < item.count;
}

/** Unions of states put others under sanctions, and are under none. */
const UNIONS =
  /^(?:EU|European Union|E\.U\.|UN|U\.N\.|United Nations|NATO|African Union|Arab League|OECD|OSCE|ASEAN|ECOWAS|G\d{1,2}|Group of (?:Seven|Twenty))$/;

function fact(reading: Reading, told: Told, party: Item): ReportedFact {
  const at = reading.line.positionOf(party);
  const by = nameOf(told.by);
  const shared = {
    kind: 'designation' as const,
    ...common(reading, at, at, told.at),
    action: told.action,
    ...(by !== undefined && { by }),
  };
  if (party.type === 'group') {
    return { ...shared, count: party.count!, ...(party.noun !== undefined && { role: party.noun }) };
  }
  return { ...shared, span: itemSpan(reading.line, party), subject: namedOf(party) };
}

function* readDesignation(reading: Reading): Generator<Told> {
  yield* passives(reading, 'designated', PASSIVE);
  yield* sanctionsOn(reading);
  yield* objectsOf(reading, 'designated', ACTIVE);
  yield* objectsOf(reading, 'designated', DOING);
  yield* betweenVerbAndList(reading, 'designated', ON_A_LIST);
  yield* betweenVerbAndList(reading, 'designated', HIT_WITH);
  yield* named(reading, 'designated', NAMED_AFTER);
  yield* named(reading, 'designated', LISTING_OF);
  yield* whom(reading);
}

function* readDelisting(reading: Reading): Generator<Told> {
  yield* passives(reading, 'delisted', PASSIVE_OFF);
  yield* betweenVerbAndList(reading, 'delisted', OFF_A_LIST);
  yield* objectsOf(reading, 'delisted', LIFTED);
  yield* objectsOf(reading, 'delisted', DELISTED);
  yield* named(reading, 'delisted', LIFTED_PASSIVE);
}

const ON = '(?:on|against|upon|targeting|at|over|for)';
const LIFTED = compiled(
  `\\b${LIFT} (?:(?:the|all|its|any|some|of|us|eu|un|most|those|remaining|their|§[oc]\\d+ ?(?:'s)?) )*(?:[a-z-]+ ){0,2}?${IMPOSED}(?: (?:it had |that |were |was )?(?:imposed|placed))?(?: in §d\\d+)? (?:on|against|from|targeting) `,
  'g',
);
const DELISTED = /\b(?:delist(?:s|ed|ing)?|unblock(?:s|ed|ing)|deslist(?:ed)?) (?!by\b)/g;
const LIFTED_PASSIVE = compiled(
  `\\b${IMPOSED}(?: imposed)? (?:on|against) (?=(?:[^.;]{0,160}) (?:was|were|have been|has been|had been|will be|being) (?:\\S+ )?(?:lifted|removed|rescinded|revoked|dropped|withdrawn|terminated)\\b)`,
  'g',
);
const PASSIVE = compiled(
  `\\b${BE} (?:sanctioned|designated|blacklisted|(?:hit|slapped|targeted) (?:with|by) [^,.;]{0,40}?${IMPOSED}|(?:added|placed|put|included|listed) (?:on|to|in|under) ${A_LIST}|(?:subject|subjected) to [^,.;]{0,30}?${IMPOSED}|under [^,.;]{0,20}?${IMPOSED}|among those (?:sanctioned|designated|blacklisted))(?! by name)`,
  'g',
);
const FACED = compiled(
  `\\b(?:fac(?:e[sd]?|ing)|came under|come under|received|incurred) (?:[a-z.-]+ |§[oc]\\d+ ){0,3}?${IMPOSED}`,
  'g',
);
const PASSIVE_OFF = compiled(
  `\\b${BE} (?:delisted|unblocked|(?:removed|taken|struck|dropped|deleted) (?:from|off) ${A_LIST})`,
  'g',
);
const ACTIVE = compiled(
  `(?<!(?:was|were|is|are|be|been|being|a|an|the|newly|previously|other|of|those|against|and|any|all|these|no|under|eu|un|us|new|personally) )\\b(?:${DESIGNATE}|(?<=§[oc]\\d+ )sanctions) (?=(?:the |mr |both |former |also |another |a |an |its |some |at |least |more |than )*§[pogr])`,
  'g',
);
const DOING = /\b(?:is|are|was|were) (?:also |now |again )?(?:sanctioning|designating|blacklisting) /g;
const ON_A_LIST = compiled(`\\b${PUT_ON} (?=[^.;]{0,300} (?:on|to|in|under) ${A_LIST})`, 'g');
const OFF_A_LIST = compiled(`\\b${TAKE_OFF} (?=[^.;]{0,300} (?:from|off) ${A_LIST})`, 'g');
const HIT_WITH = compiled(
  `\\b(?:hit|hits|slapped|targeted|struck|targets) (?=[^.;]{0,200} with [^.;]{0,40}?${IMPOSED})`,
  'g',
);
const NAMED_AFTER =
  /\b(?:(?:those|the|persons|individuals|entities|people|§g\d+) (?:newly )?(?:sanctioned|designated|blacklisted|listed|targeted)(?: (?:§d\d+|today|on §d\d+|by the §[oc]\d+|by §[oc]\d+|under [^:,]{0,40}))?|(?:new|sanctions) (?:targets|designations|list)|(?:the )?designations) (?:are|were|include[sd]?|comprise[sd]?|cover(?:s|ed)?|name[sd]?)(?: also)?(?: :)? /g;

const LISTING_OF =
  /\b(?:approved|announced|confirmed|adopted|made|agreed) (?:the |on )?(?:listings?|designations?|blacklisting|inclusion) of /g;

/** "X, the billionaire whom Z sanctioned in April". */
function* whom({ line }: Reading): Generator<Told> {
  const pattern = compiled(
    `(§[po]\\d+)(?: ,)? (?:(?!§p)[^,.;]){0,60}?(?:whom|who|which|that) (?:the )?(§[oc]\\d+) (?:(?:has|had|have|also|previously) )*(?:sanctioned|designated|blacklisted|listed)\\b`,
    'g',
  );
  for (const found of matches(line, pattern)) {
    const at = found.index + found[0].lastIndexOf(' ') + 1;
    yield { action: 'designated', parties: [line.item(found[1]!)], at, by: line.item(found[2]!) };
  }
}

/** "X and Y were sanctioned by Z", "X faced similar penalties"; "X, blacklisted in 2022". */
function* passives(reading: Reading, action: Action, pattern: RegExp): Generator<Told> {
  const { line } = reading;
  const reduced =
    action === 'designated'
      ? /(?<=§[po]\d+ (?:\( §o\d+ \) )?, )(?:sanctioned|designated|blacklisted)\b/g
      : /(?<=§[po]\d+ , )delisted\b/g;
  const patterns = action === 'designated' ? [pattern, FACED, reduced] : [pattern, reduced];
  for (const each of patterns) {
    for (const found of matches(line, each)) {
      const subjects = [
        ...(each === reduced ? itemBeforeComma(reading, found.index) : subjectsBefore(line, found.index)),
        ...alongWith(reading, found.index + found[0].length),
      ];
      yield { action, parties: subjects, at: found.index, by: agentAfter(line, found.index + found[0].length) };
    }
  }
}

/** "X was added to the list together with Y and Z". */
function alongWith({ line }: Reading, at: number): readonly Item[] {
  const found = /^[^.;]{0,80}? (?:together with|along with|alongside|as were|as was|as well as) /.exec(
    line.text.slice(at),
  );
  return found === null ? [] : listAt(line, at + found[0].length).items;
}

function itemBeforeComma({ line }: Reading, at: number): readonly Item[] {
  const found = /(§[po]\d+) (?:\( §o\d+ \) )?, $/.exec(line.text.slice(0, at));
  return found === null ? [] : [line.item(found[1]!)];
}

/** "imposed sanctions on X", "U.S. sanctions against X", "sanctions, announced by Z, involve measures against X". */
function* sanctionsOn(reading: Reading): Generator<Told> {
  const { line } = reading;
  const pattern = compiled(
    `\\b${IMPOSED}(?: (?:imposed|levied|placed|slapped|announced|directed|issued|aimed))?(?: (?:by (?:the )?§[ocpr]\\d+|(?:on |in )?§d\\d+|§d\\d+|today|last week|this week))*(?: ,)? ${ON} `,
    'g',
  );
  for (const found of matches(line, pattern)) {
    const before = line.text.slice(0, found.index);
    if (isPurposeOfPaper(before) || compiled(`\\b${LIFT} (?:\\S+ ){0,4}$`).test(before)) continue;
    const verb = compiled(`\\b${IMPOSE} (?:(?!(?:on|against|and|that|which) )[a-z§'-]\\S* ){0,6}$`).exec(before);
    yield {
      action: 'designated',
      parties: listAt(line, found.index + found[0].length).items,
      at: verb?.index ?? found.index,
      by: imposer(reading, found, before, verb?.index),
    };
  }
}

/** "signed an order to impose sanctions on X" says what a paper is for; the paper is the fact. */
function isPurposeOfPaper(before: string): boolean {
  return compiled(
    `(?:§i\\d+|order|decree|bill|bid|authority|motion|law)(?: on §d\\d+| §d\\d+)? (?:seeking )?to ${IMPOSE} (?:\\S+ ){0,4}$`,
  ).test(before);
}

function imposer(
  { line }: Reading,
  found: RegExpExecArray,
  before: string,
  verb: number | undefined,
): Item | undefined {
  const inside = /by (?:the )?(§[ocpr]\d+)/.exec(found[0]);
  if (inside !== null) return line.item(inside[1]!);
  const owner = /(§[oc]\d+)(?: 's)?(?: (?:new|latest|fresh|recent|further|additional))? $/.exec(before);
  if (owner !== null) return line.item(owner[1]!);
  const subject = verb === undefined ? undefined : subjectsBefore(line, verb).at(-1);
  if (subject !== undefined) return subject;
  const announced = compiled(
    `${IMPOSED} , (?:announced|imposed|issued|unveiled) [^,]{0,20}by (?:the )?(§[ocpr]\\d+)`,
  ).exec(before);
  if (announced !== null) return line.item(announced[1]!);
  const blamed =
    /(§[oc]\d+) (?:regarding|over|about|for|concerning|after|because of) (?:the |its |imposing |new )*$/.exec(before);
  return blamed === null ? undefined : line.item(blamed[1]!);
}

/** "designated X", "lifted sanctions on X": the list follows the match. */
function* objectsOf({ line }: Reading, action: Action, pattern: RegExp): Generator<Told> {
  for (const found of matches(line, pattern)) {
    if (isGerund(line.text, found)) continue;
    const parties = listAt(line, skipFillers(line.text, found.index + found[0].length)).items;
    yield { action, parties, at: found.index, by: subjectsBefore(line, found.index).at(-1) };
  }
}

/** "Sanctioning the court threatens …" speaks of the deed, and does not say that it was done. */
function isGerund(text: string, found: RegExpExecArray): boolean {
  if (!/^(?:sanctioning|designating|blacklisting|delisting)/.test(found[0])) return false;
  return !/(?:§[cipo]\d+ (?:, )?|\b(?:is|are|was|were|been|in|by|be|and) )$/.test(text.slice(0, found.index));
}

function skipFillers(text: string, at: number): number {
  return at + (/^(?:(?:another|a|an|some|also|at least|more than) )*/.exec(text.slice(at, at + 40))?.[0].length ?? 0);
}

/** "added X and Y to its list", "hit X with sanctions": the list stands between the verb and what follows. */
function* betweenVerbAndList({ line }: Reading, action: Action, pattern: RegExp): Generator<Told> {
  for (const found of matches(line, pattern)) {
    const parties = listAt(line, skipFillers(line.text, found.index + found[0].length)).items;
    yield { action, parties, at: found.index, by: subjectsBefore(line, found.index).at(-1) };
  }
}

/** "those sanctioned include X", "sanctions on X have been lifted". */
function* named({ line }: Reading, action: Action, pattern: RegExp): Generator<Told> {
  for (const found of matches(line, pattern)) {
    const end = found.index + found[0].length;
    yield { action, parties: listAt(line, end).items, at: found.index, by: agentAfter(line, end) };
  }
}
