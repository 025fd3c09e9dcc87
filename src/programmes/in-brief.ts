import type { LegalException, Measure, Programme, ProgrammeInBrief, Risk, RuleInBrief } from '../model/index.ts';
import { instrumentWindow, overlap } from './in-force.ts';
import { citationOf } from './sources.ts';

/** How much is told of each rule: a line, or also its words, what it leaves alone and where the text is. */
type Detail = 'line' | 'words';

/** A programme in a few lines: its prohibitions and risks with who is bound, since when and by which paragraph. */
export function programmeInBrief(programme: Programme, detail: Detail = 'line'): ProgrammeInBrief {
  const { id, title, issuer, authority, url, workedOut, measures, risks } = programme;
  return {
    id,
    title,
    issuer,
    authority,
    ...(url === undefined ? {} : { url }),
    workedOut,
    rules: [
      ...measures.map((measure) => ruleInBrief(programme, measure, 'prohibition', detail)),
      ...risks.map((risk) => ruleInBrief(programme, risk, 'risk', detail)),
    ],
    declared: notCovered(programme),
  };
}

/** Measures a catalogue names for which the programme has no rule of that kind. */
export function notCovered({ declaredMeasures, measures }: Programme): string[] {
  const kinds = new Set(measures.map(({ kind }) => kind as string));
  if (kinds.has('arms')) kinds.add('arms embargo').add('arms restrictions');
  return declaredMeasures.filter((measure) => !kinds.has(measure));
}

function ruleInBrief(
  programme: Programme,
  rule: Measure | Risk,
  group: RuleInBrief['class'],
  detail: Detail,
): RuleInBrief {
  const instrument = programme.instruments.find(({ id }) => id === rule.instrument);
  const { since, until } = overlap(instrument ? instrumentWindow(instrument) : {}, rule);
  const address = programme.sources[rule.source]?.address ?? instrument?.address;
  return {
    rule: rule.id,
    class: group,
    kind: rule.kind,
    title: rule.title,
    bound: rule.bound.says,
    needs: rule.needs,
    ...(detail === 'line' ? {} : { says: rule.says, leaves: leftAlone(programme, rule) }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    citation: citationOf(programme, rule),
    ...(address === undefined || detail === 'line' ? {} : { address }),
    mark: rule.mark,
  };
}

function leftAlone({ exceptions }: Programme, rule: Measure | Risk): string[] {
  return exceptions.filter((exception) => lifts(exception, rule)).map(inWords);
}

function lifts({ lifts: lifted }: LegalException, { id, kind }: Measure | Risk): boolean {
  return lifted.some((one) => one === id || one === kind);
}

function inWords({ title, mark, number }: LegalException): string {
  const doubt = mark === 'read in source' ? '' : ' (known second-hand)';
  return `${title}${number === undefined ? '' : `, no. ${number}`}${doubt}`;
}
