import type { Line } from './line.ts';

/** What opens a list of charges. */
const OPENING =
  /\b(?:over|for|with|of|on charges of|on suspicion of|allegations? of|accus(?:es|ed|ing) (?:them|him|her|§\S+(?: and §\S+)?) of|related to|in connection with|on|including|charges of|counts? of|on charges including)(?: (?:alleged|allegedly|suspected|the|a|two|three|four|five|six|several|multiple|counts?|charges?|of|including|their|his|her|role|in|part|committing|conspiracy to commit))* (?=[a-z])/g;
/** Crimes, as whole words or beginnings of charges; what is captured must hold one. */
const CRIME =
  /crimes?\b|genocide|disappear|murder|homicide|starvation|torture|fraud|brib|corrupt|launder|smuggl|traffick|terror|conspir|evasion|evading|espionage|treason|sedition|perjury|theft|embezzl|extort|kidnap|abduct|rape|enslav|persecut|inhumane|suffering|attack|killing|hacking|racket|forgery|incite|incitement|obstruct|violat|deport|assault|arson|piracy|sabotage|misconduct|abuse|money|evad|looting|pillag|recruit|hostage|contempt|spying|tax|intimidat|tamper|negligen|unrest|insult|defam|rioting|graft|stealing|export|sanctions|illegal|unlawful/;
const ENDING =
  / (?:in|during|by|after|before|against|who|which|that|when|while|between|at|from|to|since|with|on|under|said|dating|allegedly|was|were|—|–|\(|;|:|\.)(?= |$)/;

/** The charges said behind a position, as each text words them, without "alleged". */
export function chargesAfter(line: Line, from: number, to = line.text.length): string[] {
  const text = line.text.slice(from, to);
  const charges: string[] = [];
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening !== null; opening = OPENING.exec(text)) {
    const start = opening.index + opening[0].length;
    // The war of "crimes against humanity" must not end the charge.
    const rest = text.slice(start, start + 260).replaceAll('crimes against humanity', 'crimes_against humanity');
    const stretch = rest.split(/ (?:—|–|;|\.|:|\(|who|which|that|in the|said)(?= |$)/)[0]!;
    let found = false;
    for (const piece of stretch.split(/ (?:,|and|or|as well as|including|along with)(?= )/)) {
      const charge = tidy(piece);
      if (charge === '') continue;
      if (!CRIME.test(charge) && !/\b(?:charges?|counts?) of /.test(opening[0])) break;
      found = true;
      if (!charges.includes(charge)) charges.push(charge);
    }
    if (found) OPENING.lastIndex = start + stretch.length;
  }
  return charges;
}

function tidy(piece: string): string {
  const words = piece
    .split(ENDING)[0]!
    .replaceAll('crimes_against humanity', 'crimes against humanity')
    .replace(
      /^ ?(?:allegations? of )?(?:(?:alleged|allegedly|suspected|the|a|an|his|her|their|other|of|for|two|three|several|counts|count|charges|willfully|wilfully|and|multiple) )*/,
      '',
    )
    .replace(/ of §.*$| §.*$| for (?:his|her|their|its) .*$/, '')
    .trim();
  // "among other crimes" names none.
  return words.startsWith('among ') || words.includes('§') || words.split(' ').length > 7 ? '' : words;
}
