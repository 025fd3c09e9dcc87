import type { OwnershipReport } from '../../screen/ownership/ask-ownership.ts';
import {
  authorityInWords,
  boundsInWords,
  carrierInWords,
  dependenceInWords,
  unnamedInWords,
} from '../../screen/ownership/words.ts';
import { presentScope } from './standing.ts';
import { plain, type Style } from './style.ts';
import { counted } from './words.ts';

type Entity = OwnershipReport['entities'][number];
type Verdict = Entity['verdicts'][number];

/** A report on a shareholder table for people: the answer first, then every entity, then what must be confirmed. */
export function presentOwnership(report: OwnershipReport, style: Style): string[] {
  const outcomes = (outcome: Verdict['outcome']) =>
    report.entities.filter(({ verdicts }) => verdicts.some((verdict) => verdict.outcome === outcome)).length;
  const untouched = report.entities.filter(({ verdicts }) => verdicts.length === 0);
  const counts = [
    `${counted(report.entities.length, 'entity', 'entities')} with owners on ${report.day}`,
    `${outcomes('blocked')} blocked`,
    `${outcomes('depends')} on which it depends`,
  ];
  return [
    `${style.bold(counts.join(' · '))}`,
    ...report.entities.flatMap((entity) =>
      entity.verdicts.length === 0 ? [] : ['', ...presentEntity(entity, report, style)],
    ),
    ...(untouched.length === 0
      ? []
      : ['', `Nobody blocked owns any of: ${untouched.map(({ name }) => plain(name)).join(', ')}.`]),
    ...presentToConfirm(report, style),
    ...report.relations.flatMap(({ party, relations }) => [
      '',
      `${plain(party)}, ties as its list prints them:`,
      ...relations.map(
        ({ kind, name, note }) => `  ${kind} ${plain(name)}${note === undefined ? '' : ` (${plain(note)})`}`,
      ),
    ]),
    '',
    ...report.rules.map(({ id, title, rebuttable, caution }) => {
      const presumed = rebuttable?.value ? ' A presumption that the entity may rebut.' : '';
      return style.dim(`${id}: ${title}.${presumed}${caution === undefined ? '' : ` ${caution.trim()}`}`);
    }),
    style.dim(`Names screened against ${presentScope(report.coverage)}. ${report.disclaimer}`),
  ];
}

function presentEntity(entity: Entity, report: OwnershipReport, style: Style): string[] {
  const names = new Map(report.parties.map(({ key, name }) => [key, plain(name)]));
  const nameOf = (key: string) => names.get(key) ?? plain(key);
  const unnamed = unnamedInWords(entity);
  return [
    style.bold(plain(entity.name)),
    ...entity.verdicts.flatMap((verdict) => [
      `  ${authorityInWords(verdict.authority)}: ${headline(verdict, style)}`,
      ...verdict.carriers.map((carrier) => `    ${carrierInWords(carrier, nameOf)}`),
      ...verdict.dependsOn.map((dependence) => {
        const rule = report.rules.find(({ id }) => id === verdict.rule);
        return `    ${style.yellow('depends on')} ${dependenceInWords(dependence, rule, nameOf)}`;
      }),
    ]),
    ...(unnamed === undefined ? [] : [`  ${style.yellow(unnamed)}`]),
  ];
}

function headline(verdict: Verdict, style: Style): string {
  if (verdict.designated) return style.red('listed itself');
  const held = `blocked owners hold ${boundsInWords(verdict)}`;
  if (verdict.outcome === 'blocked') return `${style.red('blocked')}, ${held}`;
  if (verdict.outcome === 'depends') return `${style.yellow('depends')}, ${held}`;
  return `not blocked by the owners named, ${held}`;
}

function presentToConfirm({ toConfirm, ifConfirmed }: OwnershipReport, style: Style): string[] {
  if (toConfirm.length === 0) return [];
  return [
    '',
    style.bold('To be confirmed, and assumed nowhere: names that resemble listed parties'),
    ...toConfirm.flatMap(({ party, matches }) => [
      `  ${plain(party)}`,
      ...matches.map(
        (match) =>
          `    ${match.score.toFixed(2)} ${plain(match.party.caption)} · ${match.party.id} · ${match.party.list}`,
      ),
    ]),
    ...ifConfirmed.map(
      ({ entity, authority, outcome, now }) =>
        `  If all of them were: ${plain(entity)} by ${authorityInWords(authority)} ${outcome} (now ${now})`,
    ),
    style.dim('  Put the id of a party that is meant into the column owner_id.'),
  ];
}
