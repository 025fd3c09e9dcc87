import type { ReportedFact } from '../../model/index.ts';
import type { Frame, Reading } from './frame.ts';

/**
 * Beginnings of the words without one of which a frame finds nothing: a sentence without them is not read by it at all.
 * What is skipped must be nothing: a differential test reads with and without cues.
 */
const CUES = {
  designation:
    /sanction|designat|list|specifi|annex|schedule|penalt|measures|restrict|\bbans?\b|banned|freez|froz|block|register|\bsdn\b|target|\bhit\b|\bnam(?:e[sd]?|ing)\b|identif|draft|fac(?:e[sd]?|ing)\b|§g\d+ (?:[^§]{0,40} )?(?:are|is|were|includ|compris|cover)|remov|taken|followed by|decisions? concern|newcomer|crossed|struck|dropped|deleted|(?:action|steps) (?:\S+ ){0,3}?against/,
  instrument: /§i/,
  measure:
    /block|freez|froz|asset|propert|account|fund|embargo|export|visa|travel|ent(?:er|ry)|ban|bar|prohib|prevent|forbid|restrict|limit|den(?:y|ie)|suspen|refus|revok|cancel|halt|sanction|penalt|ineligible|inadmissible|confiscat|seiz|allow|may not|can not|cannot|could not|must not|shall not|no longer|not (?:allowed|permitted|able)|measure|order|§i/,
  proceeding:
    /warrant|investigat|prob|inquir|case|proceeding|charg|indict|arraign|accus|convict|guilt|acquit|clear|exonerat|sentenc|jail|imprison|arrest|detention|extradit|surrender|request|appl|verdict|prosecution|trial|under (?:\S+ ){0,2}?(?:scrutiny)|years/,
  membership:
    /member|part(?:y|ies)|signator|join|acced|ratif|sign|withdr|left|quit|leav|exit|pulled|belong|remain|among|part of|§g|§c\d+ [^;.]*(?:is|are) [;.]/,
  endorsement:
    /sign|refrain|abstain|take part|taken? part|endors|back|support|join|subscrib|issued|released|published|align|associat|statement|letter|declaration|communiqu|petition|behalf|appeal|absent|missing|among|call|urg|ask|demand|condemn|denounc|warn|express|deplor|reaffirm|implor|exhort|press|^nor |^neither |except|barring|excluding|save|but|\b(?:did|do|does|done)\b|list/,
  figure:
    /among|kill|dead|claim|cost|bars|custody|prison|drown|slain|slay|murder|execut|die|dying|death|fatal|lives|life|massacre|slaughter|toll|perish|los[et]|injur|wound|hurt|maim|displac|uproot|homeless|fled|driv|drove|forc|expel|detain|arrest|imprison|jail|hostage|abduct|kidnap|held|hold|intern|seiz|captur|round|number|figure|count|spea?k|spoke|talk|tell|estimat|document|confirm|report|record|register|list|refugees|prisoners|detainees/,
  vote: /vot|veto|pass|approv|adopt|back|clear|carr|endors|reject|defeat|block|fail|kill|sink|sank|turned|consider|debat|discuss|introduc|tabl|stall|collaps|fell|fall|die|advance|pending|await|before|stuck|has yet|extend|renew|prolong/,
} as const;

/** A frame that looks only at sentences with a word it could read something from. */
export function cued(kind: keyof typeof CUES, frame: Frame): Frame {
  const cue = CUES[kind];
  return (reading: Reading): ReportedFact[] => (cue.test(reading.line.text) ? frame(reading) : []);
}
