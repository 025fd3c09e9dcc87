/** Words of sanctioning, as parts of patterns over a line (see `line.ts`). */

/** What is imposed: "sanctions", "punitive measures", "travel bans". */
export const IMPOSED =
  '(?:sanctions?|(?<!(?:death|capital) )penalt(?:y|ies)|(?:punitive|restrictive|economic|coercive|financial|retaliatory) (?:measures?|restrictions)|restrictions|(?:travel|visa|entry) bans?|asset freezes?|designations?|blocking measures|counter-?measures|counter-?sanctions)';

/** Verbs by which it is imposed. */
export const IMPOSE =
  '(?:impos(?:e[sd]?|ing)|lev(?:y|ie[sd]|ying)|slap(?:s|ped|ping)?|plac(?:e[sd]?|ing)|announc(?:e[sd]?|ing)|introduc(?:e[sd]?|ing)|unveil(?:s|ed|ing)?|adopt(?:s|ed|ing)?|issu(?:e[sd]?|ing)|appl(?:y|ie[sd]|ying)|enact(?:s|ed|ing)?|put)';

/** Verbs that name the party directly: "designated X". */
export const DESIGNATE =
  '(?:sanctioned|sanctioning|sanction|designated|designates?|designating|blacklisted|blacklists?|blacklisting)';

/** Verbs that take sanctions away: "lifted sanctions on X". */
export const LIFT =
  '(?:lift(?:s|ed|ing)?|remov(?:e[sd]?|ing)|drop(?:s|ped|ping)?|rescind(?:s|ed|ing)?|revok(?:e[sd]?|ing)|eas(?:e[sd]?|ing)|withdr(?:ew|aw|awn|aws|awing)|cancel(?:s|led|ed|ling|ing)?|end(?:s|ed|ing)?|terminat(?:e[sd]?|ing)|annul(?:s|led|ling)?|overturn(?:s|ed|ing)?|waiv(?:e[sd]?|ing)|suspend(?:s|ed|ing)?)';

/** Verbs that take a party off a list. */
export const TAKE_OFF =
  '(?:remov(?:e[sd]?|ing)|struck|strik(?:es?|ing)|dropp(?:ed|ing)|drops|tak(?:es?|en|ing)|took|delet(?:e[sd]?|ing))';

/** "its sanctions list", "the blacklist", "the list of specially designated nationals". */
export const A_LIST =
  "(?:(?:the|its|their|a|an|his|our|§[oc]\\d+ 's|§[oc]\\d+) )*(?:[a-z-]+ |§[ocg]\\d+ ){0,4}?(?:lists?|blacklists?|register|sdn|sanctions)\\b";
