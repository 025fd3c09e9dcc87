import { isOneWord } from '../../screen/one-word.ts';
import type { Match, NearMiss, ResultDesignation, ScreenResult } from '../../screen/vocabulary.ts';
import { explainInWords, shownScore, summaryInWords, updateEnded, whatIfInWords } from '../../screen/words.ts';
import { presentLinks } from './links.ts';
import { meaningFootnote, presentMeaning } from './meaning.ts';
import { laterVersions, presentScope, presentStanding } from './standing.ts';
import { plain, type Style } from './style.ts';
import { aged, counted, shownValue } from './words.ts';

const KIND_WORDS = {
  primary: 'primary name',
  strong: 'alias',
  weak: 'weak alias (low quality by the list itself)',
  former: 'former name',
} as const;

/** A screening result for people: the answer in one sentence, notes on how the question was read, then each match and why. */
export function presentResult(result: ScreenResult, style: Style, notes: readonly string[] = []): string[] {
  const lines = [
    answerSentence(result, style),
    ...notes.map((note) => style.yellow(plain(note))),
    ...setAside(result),
    ...oneWordOnly(result, style),
    ...warnings(result, style),
  ];
  result.matches.forEach((match, index) => {
    lines.push('', ...presentMatch(match, index + 1, result, style));
  });
  if (result.total > result.matches.length) {
    lines.push('', style.dim(`Shown: the best ${result.matches.length} of ${result.total}; --limit N shows more.`));
  }
  if (result.nearMisses !== undefined && result.nearMisses.length > 0) {
    lines.push('', style.bold('Near the line, and no match:'));
    for (const near of result.nearMisses) lines.push('', ...presentNearMiss(near, result, style));
  }
  return [...lines, ...meaningFootnote(result.meaning, style)];
}

function answerSentence(result: ScreenResult, style: Style): string {
  const name = plain(result.query.names.join(' / '));
  const asked = `for ${name} at ${result.query.threshold} or over`;
  const { exempted = 0 } = result;
  const exempt = exempted === 0 ? '' : ` (${exempted === result.total ? 'all' : exempted} exempted by the policy)`;
  const gap = result.outcome === 'incomplete' ? ', but the screening is incomplete' : '';
  const [colour, found] =
    result.total > 0
      ? [style.red, counted(result.total, 'match', 'matches')]
      : [gap === '' ? style.green : style.yellow, 'No match'];
  return `${style.bold(colour(`${found} ${asked}${exempt}${gap}`))} on ${presentScope(result.coverage)}${narrowed(result)}.`;
}

/** What the answer does not speak of: that nobody else is a match was not looked at. */
function narrowed({ query: { programmes = [], partyCountries = [] } }: ScreenResult): string {
  const to = [
    ...(programmes.length === 0 ? [] : [`under ${programmes.join(' or ')}`]),
    ...(partyCountries.length === 0 ? [] : [`tied to ${partyCountries.join(' or ')}`]),
  ];
  return to.length === 0 ? '' : `; narrowed to who is ${to.map(plain).join(' and ')}, or of whom that is not known`;
}

/** Who bears the name and is not meant, by the facts given: an auditor asks for them. */
function setAside({ setAside: number = 0, nearMisses }: ScreenResult): string[] {
  if (number === 0) return [];
  const shown = nearMisses === undefined ? '; --explain shows them' : '';
  return [`Set aside by what was given beside the name: ${counted(number, 'party', 'parties')}${shown}.`];
}

/** A line at which one word of a name is enough. */
const NEARLY_ANYBODY = 0.5;

/** One word alone seldom reaches the line: nobody found by it is not nobody listed who bears it. */
function oneWordOnly({ query, total }: ScreenResult, style: Style): string[] {
  if (total > 0 || query.threshold <= NEARLY_ANYBODY || !query.names.every(isOneWord)) return [];
  return [
    style.yellow(
      `One word only: give the whole name; --threshold ${NEARLY_ANYBODY} shows who is listed with this word in theirs.`,
    ),
  ];
}

function warnings(result: ScreenResult, style: Style): string[] {
  const of = (lists: ScreenResult['coverage']) => lists.map((list) => list.list).join(', ');
  const stale = result.coverage.filter((list) => list.screened && list.stale);
  const damaged = result.coverage.filter((list) => list.screened && list.damaged);
  const ended = (how: ReturnType<typeof updateEnded>) =>
    result.coverage.filter(({ refused }) => refused !== undefined && updateEnded(refused) === how);
  const refused = ended('refused');
  const unreached = ended('not reached');
  const oldest = Math.max(...stale.map((list) => list.ageDays));
  return [
    ...(result.incomplete ?? []).map((what) => style.yellow(`Incomplete: ${plain(what)}`)),
    ...(refused.length > 0 ? [style.yellow(`Last update refused (see "interdict lists"): ${of(refused)}`)] : []),
    ...(unreached.length > 0 ? [style.yellow(`Not reached at the last update: ${of(unreached)}`)] : []),
    ...(damaged.length > 0 ? [style.yellow(`Damaged, values were lost: ${of(damaged)}`)] : []),
    ...laterVersions(result.coverage, style),
    ...(stale.length > 0 ? [style.yellow(`Stale (the oldest is ${aged(oldest)}): ${of(stale)}`)] : []),
  ];
}

function presentMatch(match: Match, rank: number, result: ScreenResult, style: Style): string[] {
  const { party } = match;
  const unknown = party.standing === 'name-only' ? ', a name of an unknown party' : '';
  const head = `${rank}. ${style.bold(plain(party.caption))}  ${scoreInWords(match, style)}`;
  return [
    head,
    `   ${style.cyan(party.id)} · ${party.list} · ${party.schema}${unknown}`,
    ...(match.asOf === undefined ? [] : [`   ${presentStanding(match.asOf, style)}`]),
    `   name matched: ${plain(match.name.full)} (${KIND_WORDS[match.name.kind]}${match.name.of === undefined ? '' : ` of ${match.name.of}`})`,
    ...match.designations.map((designation) => `   ${presentDesignation(designation)}`),
    ...presentMeaning(match, result.meaning).map((line) => `   ${line}`),
    ...presentLinks(match),
    ...(match.exempted === undefined
      ? []
      : [
          `   ${style.yellow(`exempted until ${match.exempted.expires}: ${plain(match.exempted.reason)} (customer ${plain(match.exempted.customer)})`)}`,
        ]),
    ...(result.query.explain ? [`   ${summary(match, result)}`] : []),
    `   ${style.dim(explainInWords(match.explanation).map(plain).join(' · '))}`,
    ...presentWhatIf(match, style),
  ];
}

function presentNearMiss(near: NearMiss, result: ScreenResult, style: Style): string[] {
  const { party } = near;
  return [
    `   ${plain(party.caption)}  ${shownScore(near.score)}`,
    `   ${style.cyan(party.id)} · ${party.list} · ${party.schema}`,
    `   ${summary(near, result)}`,
    ...presentWhatIf(near, style),
  ];
}

const summary = ({ explanation, threshold }: NearMiss, result: ScreenResult): string =>
  plain(summaryInWords(explanation, threshold ?? result.query.threshold));

function presentWhatIf({ explanation }: NearMiss, style: Style): string[] {
  return whatIfInWords(explanation, shownValue).map((clause) => `   ${style.dim(plain(clause))}`);
}

function scoreInWords(match: Match, style: Style): string {
  const figure = `${shownScore(match.score)} ${match.band}`;
  return match.band === 'alert' ? style.yellow(figure) : style.red(figure);
}

/** One designation as a line: under what, listed when, by whom. What is not known is said, not left out. */
export function presentDesignation(designation: ResultDesignation): string {
  const programmes =
    designation.programmes.length > 0 ? designation.programmes.join(', ') : 'the list prints no programme here';
  const when = designation.listed === undefined ? 'date not known' : `listed ${designation.listed}`;
  const parts = [
    programmes,
    designation.authority,
    designation.instrument,
    designation.reference,
    when,
    designation.delisted === undefined ? undefined : `delisted ${designation.delisted}`,
  ];
  return `designated: ${parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => plain(part!))
    .join(' · ')}`;
}
