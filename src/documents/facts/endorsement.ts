import type { ReportedFact } from '../../model/index.ts';
import type { Item } from '../entities/item.ts';
import { backingsByClauses } from './endorsement-clauses.ts';
import type { EndorsementFact } from './fact-types.ts';
import { common, type Frame, matches, namedOf, type Reading } from './frame.ts';
import { listAt, subjectsBefore } from './phrases.ts';

type Position = EndorsementFact['position'];

const PAPER = '(?:statement|letter|declaration|communiqué|communique|appeal|petition|call|resolution|manifesto|§i\\d+)';
const BACKED = '(?:endorsed|signed|backed|co-signed|cosigned|supported|joined|issued jointly)';

const BACKED_BY = new RegExp(
  `\\b${PAPER} (?:, )?(?:that was |which was |was |has been )?(?:${BACKED}|released|published|issued) (?:on §d\\d+ |§d\\d+ |jointly )?by (?=(?:the )?(?:§[cg]|${'§[op]\\d+ (?:,|and) '}))`,
  'g',
);
const BACKED_PAPER = new RegExp(
  `\\b(?:${BACKED}|issued|released|published) (?:on §d\\d+ |§d\\d+ )?(?:a|an|the|in a|to a|their) (joint |common )?(?:[a-z]+ )?${PAPER}\\b`,
  'g',
);

/** Who stood behind a joint statement, and who did not. */
export const endorsementFrame: Frame = (reading) => {
  const { line } = reading;
  const found = new Map<Item, EndorsementFact>();
  const add = (items: readonly Item[], position: Position, at: number) => {
    for (const item of items) {
      if (item.type === 'group' ? item.count === undefined : !/^(?:country|organisation|person)$/.test(item.type))
        continue;
      if (!found.has(item)) found.set(item, fact(reading, item, position, at));
    }
  };
  for (const match of matches(line, BACKED_BY)) {
    const end = match.index + match[0].length;
    if (/§i/.test(match[0]) && !/endorsed|backed|supported/.test(match[0])) continue;
    add(listAt(line, end).items, 'endorsed', match.index);
    add(exampleList(reading, end), 'endorsed', match.index);
  }
  for (const match of matches(line, BACKED_PAPER)) {
    // A body that issues a statement of its own endorses nothing.
    if (
      /^(?:issued|released|published|signed)/.test(match[0]) &&
      match[1] === undefined &&
      !/letter|declaration|petition/.test(match[0])
    )
      continue;
    if (/§i|resolution/.test(match[0]) && match[1] === undefined) continue;
    add(subjectsWithExamples(reading, match.index), 'endorsed', match.index);
    add(exampleList(reading, match.index + match[0].length), 'endorsed', match.index);
  }
  for (const match of matches(line, /\b(?:was|were|is|are) among (?:the )?(?:more than )?(§g\d+)/g)) {
    if (!/signator|endorsers|backers|supporters/i.test(line.item(match[1]!).name)) continue;
    add(subjectsBefore(line, match.index), 'endorsed', match.index);
    add([line.item(match[1]!)], 'endorsed', match.index);
  }
  for (const match of matches(line, ONLY_ONE)) add([line.item(match[1]!)], 'absent', match.index);
  for (const match of matches(line, ABSENT)) add(subjectsBefore(line, match.index), 'absent', match.index);
  for (const match of matches(line, ABSENT_BEFORE))
    add(listAt(line, match.index + match[0].length).items, 'absent', match.index);
  for (const { who, position, at } of backingsByClauses(reading)) add(who, position, at);
  return [...found.values()];
};

const ABSENT =
  /\b(?:(?:was|were|is|are) (?:notably |also |conspicuously )?(?:among (?:the |those )?(?:absent(?:ees)?|missing|not signing|who did not sign)|absent(?: from)?|missing(?: from)?|not among (?:the |its )?(?:§g\d+|signatories|endorsers|those))|(?:did not(?= \. $)|(?:did not|declined to|refused to|chose not to|would not|have not|has not|had not) (?:sign|endorse|join|back|signed|endorsed|joined|backed|add)(?: (?:the|their|it|on))?(?! (?:§[op]|agreement|treaty|deal))\b))/g;
/** "Hungary was the only member state not to sign" */
const ONLY_ONE =
  /(§c\d+) (?:was|is|remained) the (?:only|sole) (?:\S+ ){0,4}?(?:not to (?:sign|join|endorse|back)|(?:that|which) (?:did not|refused to|declined to) (?:sign|join|endorse|back))\b/g;
const ABSENT_BEFORE =
  /\b(?:(?:notably )?(?:absent|missing)(?: from (?:the )?(?:list|statement|signatories|letter|§g\d+|§i\d+)(?: [^,;§]{0,30})?)? (?:was|were|is|are)|(?:the )?absentees (?:were|are|include[sd]?|included)|those (?:absent|missing) (?:include[sd]?|were|are)) /g;

function fact(reading: Reading, item: Item, position: Position, at: number): ReportedFact & EndorsementFact {
  const place = reading.line.positionOf(item);
  const shared = { kind: 'endorsement' as const, ...common(reading, place, place, at), position };
  const modality = position === 'absent' ? ('happened' as const) : shared.modality;
  return item.type === 'group'
    ? { ...shared, modality, count: item.count! }
    : { ...shared, modality, endorser: namedOf(item) };
}

/** "79 states … — including close allies like X, Y and Z": the ones named behind the number, in the same sentence. */
function exampleList({ line }: Reading, from: number): readonly Item[] {
  const found =
    /(?:including|among them|such as)(?: (?:close|major|key|some|many))*(?: §g\d+ (?:to|of|in) (?:the )?§[col]\d+)?(?: (?:like|such as))? (?=(?:the )?§[cop]\d)/.exec(
      line.text.slice(from),
    );
  return found === null ? [] : listAt(line, from + found.index + found[0].length).items;
}

/** "A majority of states, including X and Y, issued": the subject, or those named in it. */
function subjectsWithExamples({ line }: Reading, verb: number): readonly Item[] {
  const head = line.text.slice(0, verb);
  const inner = /(§g\d+)[^.;]{0,60}?(?:, )?(?:including|among them|such as|led by|like) (?=(?:the )?§[cop]\d)/.exec(
    head,
  );
  if (inner === null) return subjectsBefore(line, verb);
  return [line.item(inner[1]!), ...listAt(line, inner.index + inner[0].length).items];
}
