import type { ReportedFact } from '../../model/index.ts';

/** What must stand in a sentence for it to say a value, and what must not, because it turns it round. */
interface Sign {
  readonly says: RegExp;
  readonly unless?: RegExp;
}

const LIFTED =
  /delist|remov|lift|struck|\bstrike|dropp|(?:taken|took|takes|taking) (?:\S+ )?off|\beas(?:e|ed|ing)\b|revok|rescind|unblock|unfr/;
const NEGATED = /\b(?:not|never|no|nor|neither|without|non)\b|n't|withdr|\bleft\b|\bleav|\bquit/;
const ABSENT = /absent|missing|\bnot\b|n't|declin|refus|without|except|\bneither\b|\bnor\b|barring|excluding/;
const ENDED = /withdr|quash|annul|cancel|revok|rescind|repeal|terminat/;
const FAILED = /fail|reject|defeat|block|\bshort\b|\bfell\b|\bnot\b|n't|veto/;

/** By kind and value. Beginnings of words, lower case; values without a sign need none. */
const SIGNS: Readonly<Record<string, Sign>> = {
  'designation designated': {
    says: /sanction|designat|blacklist|\blist(?:s|ed|ing)?\b|penalt|restrict|\bban(?:s|ned)?\b|fr[eo]+z|block/,
    unless: LIFTED,
  },
  'designation delisted': { says: LIFTED },
  'instrument signed': { says: /\bsign/, unless: ENDED },
  'instrument issued': { says: /issu|publish|releas|adopt|promulgat/, unless: ENDED },
  'instrument amended': { says: /amend|modif|extend/ },
  'instrument revoked': { says: ENDED },
  'instrument enjoined': { says: /enjoin|injunction|block|suspend|halt|\bstay/ },
  'instrument in force': { says: /in force|effective|\beffect\b/ },
  'measure asset freeze': { says: /fr[eo]+z|block/ },
  'measure entry ban': { says: /entry|\benter|visa|travel/ },
  'measure services ban': { says: /service|fund|support|provi|\bdeal|business/ },
  'measure export ban': { says: /export/ },
  'measure arms embargo': { says: /\barms\b|weapon/ },
  'measure sanctions': { says: /sanction|penalt|restrict/ },
  'measure officials': { says: /official/ },
  'measure employees': { says: /employee|staff|worker/ },
  'measure agents': { says: /\bagent/ },
  'measure family': { says: /famil|spouse|relative|child/ },
  'measure those who assist': { says: /assist|support|help|\baid|cooperat/ },
  'proceeding investigation': { says: /investigat|inquir|\bprob/ },
  'proceeding sought': { says: /sought|\bseek|request|appl[iy]/ },
  'proceeding issued': { says: /issu/, unless: ENDED },
  'proceeding withdrawn': { says: ENDED },
  'proceeding charged': { says: /charg|indict|accus|arraign/ },
  'proceeding convicted': { says: /convict|\bguilt/, unless: /acquit|not guilty|overturn/ },
  'proceeding acquitted': { says: /acquit|clear|not guilty|exonerat/ },
  'proceeding sentenced': { says: /sentenc|jail|imprison/ },
  'membership true': { says: /member|part(?:y|ies) to|ratif|join|acced|signator|belong/, unless: NEGATED },
  'membership false': { says: NEGATED },
  'endorsement endorsed': { says: /sign|endors|\bback|support|join|subscrib|behalf|align|associat/, unless: ABSENT },
  'endorsement absent': { says: ABSENT },
  'figure killed': { says: /kill|\bdead\b|death|\bdied?\b|slain|murder|massacre|\blives\b|\btoll\b|execut/ },
  'figure injured': { says: /injur|wound|\bhurt\b|maim/ },
  'figure displaced': { says: /displac|uproot|homeless|\bfled\b|\bflee|\bdriv|\bdrove\b/ },
  'figure detained': { says: /detain|detention|arrest|imprison|jail|hostage|\bheld\b|abduct|kidnap/ },
  'vote passed': { says: /\bpass|approv|adopt|carried|clear|extend|renew/, unless: FAILED },
  'vote failed': { says: FAILED },
  'vote pending': { says: /pending|await|consider|debat|stall|\byet\b|introduc/ },
  'vote vetoed': { says: /veto/ },
};

/** The values of a fact that are ours and not the text's words. */
function ownValues(fact: ReportedFact): readonly string[] {
  switch (fact.kind) {
    case 'designation':
    case 'instrument':
      return [fact.action];
    case 'measure':
      return [fact.measure, ...fact.reaches];
    case 'proceeding':
      return [fact.step];
    case 'membership':
      return [String(fact.member)];
    case 'endorsement':
      return [fact.position];
    case 'figure':
      return [fact.measure];
    case 'vote':
      return [fact.outcome];
    default:
      return [];
  }
}

/** Whether words (lower case) have a sign of everything a fact says by a value of ours, and none that turns it round. */
export function hasSigns(fact: ReportedFact, words: string): boolean {
  return ownValues(fact).every((value) => {
    const sign = SIGNS[`${fact.kind} ${value}`];
    return sign === undefined || (sign.says.test(words) && sign.unless?.test(words) !== true);
  });
}

/** Whether the value itself says no: then a "not" in the sentence is spent on it. */
export function saysNo(fact: ReportedFact): boolean {
  return ownValues(fact).some((value) => ['false', 'absent', 'failed', 'acquitted'].includes(value));
}
