import type { DesignationCheck, DocumentDate, Named, ProposalCount, ReportedFact } from '../../model/index.ts';

/** When a document was written, in words. */
export function dateInWords({ value, certainty, from, notBefore }: DocumentDate): string {
  const said = value === undefined ? 'Date unknown' : `${certainty === 'inferred' ? 'Probably of' : 'Of'} ${value}`;
  const how = from === undefined ? '' : `, by ${from}`;
  const earliest = notBefore === undefined ? '' : `; not before ${notBefore}, by what it reports and the lists confirm`;
  return `${said}${how}${earliest}`;
}

/** Who is named: of the lists, or of those who were listed on the day asked. */
export function nobodyInWords(asOf: string | undefined): string {
  return asOf === undefined ? 'nobody on the lists is named' : `nobody who was listed on ${asOf} is named`;
}

/** What stands over the checks. They are made with all that is known, whatever the day the mentions are asked of. */
export function checksInWords(asOf: string | undefined): string {
  const now = asOf === undefined ? '' : ` as they are now, not as of ${asOf}`;
  return `Reported designations beside the lists${now}`;
}

/**
 * A check in words: who and the verdict first, then what it rests on.
 *
 * @param asOf the day the mentions were asked of: a listing after it is said to be one
 */
export function checkInWords(check: DesignationCheck, asOf?: string): string[] {
  const { subject, verdict, list, programmes, listed, delisted, differences, parties, because, versions } = check;
  const under = list === undefined ? [] : [`${list}${programmes.length > 0 ? ` ${programmes.join(', ')}` : ''}`];
  const by = verdict === 'not on the list' ? ` as of ${versions.join(', ')}` : '';
  const later = asOf !== undefined && listed !== undefined && listed > asOf ? `, after ${asOf}` : '';
  return [
    `${subject}: ${verdict}${by}`,
    ...(verdict === 'inferred' || verdict === 'unclear' ? [parties.map(({ caption }) => caption).join('; ')] : []),
    ...under,
    ...(listed === undefined ? [] : [`listed ${listed}${later}`]),
    ...(delisted === undefined ? [] : [`delisted ${delisted}`]),
    ...differences.map((one) => `${one.about}: reported ${one.reported}, listed ${one.listed}`),
    ...(because === undefined ? [] : [because]),
  ];
}

/** A reported fact in one line: what, of whom, when, and how surely it is said. */
export function factInWords(fact: ReportedFact): string {
  const when = fact.date === undefined ? '' : ` (${fact.date.value || fact.date.words})`;
  const how = fact.modality === 'happened' ? '' : ` [${fact.modality}]`;
  const whose = fact.attribution === undefined ? '' : `, says ${fact.attribution}`;
  const proposed = fact.proposedBy === undefined ? '' : ` (proposed by ${fact.proposedBy})`;
  return `${fact.kind}: ${substance(fact)}${when}${how}${whose}${proposed}`;
}

/** What became of a language model's proposals, in one line. */
export function proposalsInWords({ by, accepted, refused }: ProposalCount): string {
  const sum = refused.reduce((all, { count }) => all + count, 0);
  const reasons = refused.map(({ reason, count }) => `${count} ${reason}`).join('; ');
  return `Facts proposed by ${by}: ${accepted} accepted, ${sum} refused${sum === 0 ? '' : ` (${reasons})`}`;
}

function substance(fact: ReportedFact): string {
  switch (fact.kind) {
    case 'designation':
      return join(who(fact.subject, fact.count, fact.role), fact.action, fact.by && `by ${fact.by}`);
    case 'instrument':
      return join(fact.instrument, fact.action, fact.by && `by ${fact.by}`);
    case 'measure':
      return join(fact.measure, fact.reaches.length > 0 && `reaches ${fact.reaches.join(', ')}`);
    case 'proceeding':
      return join(
        fact.what,
        // "an inquiry into X" is the step itself.
        fact.step !== 'investigation' && fact.step,
        fact.against && `against ${fact.against.name}`,
        fact.by && `by ${fact.by}`,
        fact.charges.length > 0 && `for ${fact.charges.join(', ')}`,
      );
    case 'role':
      return `${fact.subject.name}, ${fact.role}`;
    case 'nationality':
      return `${fact.subject.name}, ${fact.country}`;
    case 'membership':
      return join(
        who(fact.state, fact.count, 'states', fact.bound),
        fact.member ? 'member of' : 'not a member of',
        fact.body,
      );
    case 'endorsement':
      return join(who(fact.endorser, fact.count, 'signatories'), fact.position);
    case 'figure':
      return join(number(fact.count, fact.bound), fact.population, fact.measure);
    case 'vote':
      return join(fact.what, fact.outcome, fact.body && `in ${fact.body}`);
    case 'quotation':
      return join(fact.speaker, `“${fact.text}”`);
  }
}

function join(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

function who(named: Named | undefined, count: number | undefined, what = '', bound?: string): string {
  if (named !== undefined) return named.name;
  return count === undefined ? what : `${number(count, bound)} ${what}`.trim();
}

function number(count: number, bound?: string): string {
  const digits = count.toLocaleString('en-US');
  return bound === undefined || bound === 'exactly' ? digits : `${bound} ${digits}`;
}
