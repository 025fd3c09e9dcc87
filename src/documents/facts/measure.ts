import type { MeasureFact } from './fact-types.ts';
import { common, type Frame, matches } from './frame.ts';

type Measure = MeasureFact['measure'];
type Reached = MeasureFact['reaches'][number];

const PROPERTY =
  '(?:assets?|property|properties|bank accounts?|accounts|funds|holdings|interests in property|economic resources|wealth)';
const ENTRY = '(?:entry|enter(?:ing)?|visas?|travel(?:l?ing)?|admission|admitted)';
const SERVICES =
  '(?:services|transactions?|dealings?|deal(?= with)|dealing|doing business|business|trading with|transacting)';
const FORBID =
  '(?:bar(?:s|red|ring)?|ban(?:s|ned|ning)?|prohibit(?:s|ed|ing)?|prevent(?:s|ed|ing)?|forbid(?:s|den|ding)?|block(?:s|ed|ing)?|restrict(?:s|ed|ing)?|not allow(?:ed|ing)?|den(?:y|ies|ied|ying)|suspen(?:ds?|ded|ding|sion)|refus(?:e[sd]?|ing)|revok(?:e[sd]?|ing)|cancel(?:s|led|ling)?|halt(?:s|ed|ing)?)';
/** "may not", "can no longer", "is an offence to": forbidding without a verb of it. */
const MAY_NOT =
  '(?:(?:may|can|could|must|shall) (?:not|no longer)|cannot|(?:is|are) (?:not|no longer) (?:allowed|permitted|able)|no longer)';
const NO_OTHER = '(?!(?:block|bar|ban|prohibit|forbid|freez|restrict|suspen|prevent|revok)[a-z]* )';
const NEAR = `(?:(?!(?<= )(?:block|bar|ban|prohibit|forbid|freez|prevent)[a-z]* |and not |, as well |\\b${PROPERTY}\\b)[^.;:]){0,70}?`;

/** What each measure is said with. The first pattern that fits a stretch of the line takes it. */
const SOURCES: readonly (readonly [Measure, string])[] = [
  [
    'asset freeze',
    `\\b(?:block(?:s|ed|ing)?|freez(?:e[sd]?|ing)|froze|frozen|unblock(?:ed)?|seiz(?:e[sd]?|ing)|confiscat(?:e[sd]|ing))\\b(?: (?!entry|visas?|travel|enter)[^ .;:]+){0,7}? ${PROPERTY}\\b(?: and ${PROPERTY})?`,
  ],
  [
    'asset freeze',
    `\\b${PROPERTY}\\b(?! ban)[^.;:]{0,120}? (?:will be|are|were|was|is|be|been|being|shall be|remains?|stays?)(?: \\S+ly)? (?:blocked|frozen|seized)\\b`,
  ],
  [
    'asset freeze',
    `\\b(?:${FORBID}|${MAY_NOT})\\b(?: [^ .;:]+){0,5}? mak(?:e|ing) (?:[^ .;:]+ ){0,4}?(?:${PROPERTY}|money) available\\b`,
  ],
  ['asset freeze', `\\b${FORBID}\\b(?: [^ .;:]+){0,4}? dealing (?:in|with) (?:any |the )?${PROPERTY}\\b`],
  [
    'asset freeze',
    '\\b(?:asset|assets) (?:freezes?|blocking|blocks)\\b|\\b(?:full )?blocking sanctions\\b|\\bfreez(?:e|es|ing) (?:of|on) (?:the )?(?:assets|funds)\\b',
  ],
  ['asset freeze', '\\b(?:restrict(?:s|ed|ing)?|limit(?:s|ed|ing)?) (?:\\S+ ){0,3}financial\\b'],
  [
    'arms embargo',
    `\\b${FORBID}\\b(?: [^ .;:]+){0,5}? (?:(?:supply|sale|transfer|export|delivery)(?: [^ .;:]+){0,4}? (?:arms|weapons|weaponry|munitions)|(?:arms|weapons) (?:sales|exports|supplies|transfers|deliveries|shipments))\\b`,
  ],
  ['arms embargo', '\\barms embargo(?:es)?\\b|\\bembargo on (?:arms|weapons)\\b'],
  [
    'export ban',
    `\\b(?:export (?:bans?|controls?|restrictions?|prohibitions?)|${FORBID} (?:\\S+ ){0,6}?(?:exports?|exporting)|embargo on exports)\\b`,
  ],
  [
    'entry ban',
    `\\b(?:travel|entry|visa) (?:bans?|restrictions?|prohibitions?)\\b(?! polic)|\\bvisa rights\\b|\\bbans? on (?:travel|entry)\\b`,
  ],
  ['entry ban', `\\b${FORBID}\\b${NEAR} ${ENTRY}\\b`],
  [
    'entry ban',
    '\\b(?:visas?|entry)\\b(?: \\S+){0,6} (?:will be|are|were|was|is|been|being) (?:suspended|revoked|denied|cancelled|barred|banned|refused)\\b',
  ],
  ['entry ban', '\\b(?:ineligible for|inadmissible to)(?: \\S+){0,4}'],
  ['services ban', `\\b${MAY_NOT}(?: (?!be |assets|property)[^ .;:,]+){0,6}? ${SERVICES}\\b`],
  ['entry ban', `\\b${MAY_NOT}(?: (?!be )[^ .;:,]+){0,2}? (?:enter|travel|visit|set foot)\\b`],
  ['services ban', `\\b${FORBID}\\b(?: ${NO_OTHER}(?!assets|property)[^ .;:]+){0,10}? ${SERVICES}\\b`],
  ['services ban', `(?:or|and|nor) (?:from )?provid(?:e|ing)(?: [^ .;:]+){0,6}? services\\b`],
  [
    'sanctions',
    '(?:§g\\d+|\\banyone|\\bthose|\\bbanks|\\bcompanies)(?: (?:who|that|which))?(?: \\S+){0,3}? (?:facilitat\\w*|deal\\w*|trad\\w*|transact\\w*|assist\\w*|help\\w*|provid\\w*|support\\w*|engag\\w*|conduct\\w*)\\b[^.;]{0,80}? (?:risks?(?: being)?|face|expose[sd]?|run the risk of|liable to|subject to)\\b[^.;]{0,30}? (?:sanctions|sanctioned|designation|designated|penalties)\\b',
  ],
  [
    'sanctions',
    '\\b(?:sanctions|penalties|restrictions) (?:on|for|against) (?:anyone|those|any|persons?|people|companies|entities)(?: (?:who|that|§g\\d+))?(?: \\S+){1,3}',
  ],
  [
    'sanctions',
    '(?:\\banyone|\\bthose|§g\\d+)(?: who| that)? (?:deal|deals|dealing|trade|trades|trading|do business|doing business|help|helps|helping|assist|assists|assisting|support|supports)(?: \\S+){0,8}? (?:sanctions|sanctioned|penalties|blacklisted)\\b',
  ],
  [
    'sanctions',
    '\\b(?:sanctions?|measures?|order|penalties|designations?|§i\\d+)(?: (?:also|now|may|could|would|can|will))* (?:affects?|appl(?:y|ies)|extends?|reach(?:es)?|covers?|targets?|hits?|exposes?)(?: to)? (?:the |any |all )*(?:anyone|those|persons?|people|§g\\d+|companies|entities|individuals)(?: (?:who|that))?(?: \\S+){0,2}',
  ],
];

const PATTERNS = SOURCES.map(([measure, source]) => [measure, new RegExp(source, 'g')] as const);
const FORBIDDEN = new RegExp(`\\b${FORBID}\\b[^.;:]*$`);
const OPENS_WITH_FORBID = new RegExp(`^${FORBID}\\b`);
const OPENS_WITH_MAY_NOT = new RegExp(`^${MAY_NOT}\\b`);

/** What an instrument does, and whom it reaches. */
export const measureFrame: Frame = (reading) => {
  const { line } = reading;
  const found: { measure: Measure; from: number; to: number }[] = [];
  for (const [measure, pattern] of PATTERNS) {
    for (const match of matches(line, pattern)) {
      const from = match.index;
      const to = from + match[0].length - 1;
      if (/\b(?:relax|eas|lift|waiv|remov|terminat)\w* (?:of |the )*$/.test(line.text.slice(0, from))) continue;
      // "… or providing them with services": what the clause forbids before it.
      if (/^(?:or|and|nor)\b/.test(match[0]) && !FORBIDDEN.test(line.text.slice(Math.max(0, from - 140), from)))
        continue;
      if (!found.some((other) => from <= other.to && to >= other.from)) found.push({ measure, from, to });
    }
  }
  found.sort((a, b) => a.from - b.from);
  const facts: MeasureFact[] = [];
  let shared: Reached[] = [];
  for (let i = found.length - 1; i >= 0; i--) {
    const { measure, from, to } = found[i]!;
    const next = found[i + 1];
    const segment = line.text.slice(from, next?.from ?? line.text.length);
    const joined =
      next !== undefined &&
      !OPENS_WITH_FORBID.test(line.text.slice(next.from)) &&
      /^(?: and| or| ,)* ?$/.test(line.text.slice(to + 1, next.from));
    const reaches = joined
      ? shared
      : reachedIn(withNames(segment, line), found[i - 1] && withNames(line.text.slice(found[i - 1]!.from, from), line));
    shared = reaches;
    if (measure === 'sanctions' && !reaches.includes('those who assist')) continue;
    const about = common(reading, from, to, from);
    // What an instrument in force will do, it does; what "may not" be done is forbidden.
    const isForbidden = OPENS_WITH_MAY_NOT.test(line.text.slice(from));
    const modality = isRisk(line.text.slice(from, to))
      ? 'may'
      : about.modality === 'denied' && isForbidden
        ? 'happened'
        : about.modality === 'planned' && /\b(?:will|shall)\b/.test(line.text.slice(Math.max(0, from - 60), to))
          ? 'happened'
          : about.modality;
    facts.unshift({
      kind: 'measure',
      ...about,
      modality,
      measure,
      reaches: reaches.length === 0 ? ['targets'] : reaches,
    });
  }
  return facts;
};

/** "those who deal with them risk sanctions": nobody is under them yet. */
function isRisk(words: string): boolean {
  return /\b(?:risks?|run the risk|liable|(?:may|could|might)(?! not| no longer))\b/.test(words);
}

/** The words of a stretch with the nouns of its groups in place of their signs. */
function withNames(segment: string, line: Parameters<Frame>[0]['line']): string {
  return segment.replace(/§g\d+/g, (sign) => line.item(sign).name.toLowerCase());
}

const REACHES: readonly (readonly [Reached, RegExp])[] = [
  ['officials', /\b(?:officials?|officers?|judges?|prosecutors?|leaders)\b/],
  ['employees', /\b(?:employees|staff|personnel|workers)\b/],
  ['agents', /\bagents\b/],
  ['family', /\b(?:family|families|relatives|spouses?|children|wives|next of kin)\b/],
  [
    'those who assist',
    /\b(?:anyone|those|persons|people|individuals|companies|entities|banks|institutions|firms|businesses)(?: who| that)?(?: \S+){0,2}? ?(?:assist|help|support|aid|cooperat|co-operat|deal|engag|transact|facilitat|work with|provid)\w*|\bthose (?:assisting|helping|cooperating)/,
  ],
];

function reachedIn(segment: string, before: string | undefined): Reached[] {
  // "the sanctioned officials" are the targets themselves.
  const plain = segment
    .replace(/\b(?:those|persons|any) (?:listed|named|sanctioned|designated|targeted)\b/g, 'targets')
    .replace(
      /\b(?:sanctioned|designated|listed|blocked|named|targeted) (?:officials?|judges|prosecutors|individuals|persons|people|leaders|employees)\b/g,
      'targets',
    );
  // "bars them and their families"
  const withThem =
    /\b(?:them|him|her|targets) (?:and|or|as well as|along with|together with) (?:their|his|her) (?:\S+ ){0,2}?(?:famil|relatives|spouse|children|next of kin)/.test(
      plain,
    );
  const people = REACHES.filter(([, pattern]) => pattern.test(plain)).map(([who]) => who);
  const isOfOthers = people.some((who) => who !== 'family');
  const reached: Reached[] = withThem && !isOfOthers ? ['targets', ...people] : people;
  if (before === undefined || !/^\S+(?: \S+)? (?:them|their)\b/.test(plain)) return reached;
  const earlier = reachedIn(before, undefined);
  const all = REACHES.map(([who]) => who).filter((who) => reached.includes(who) || earlier.includes(who));
  // "them" are the officials of the words before.
  return reached.includes('targets') && all.every((who) => who === 'family') ? ['targets', ...all] : all;
}
