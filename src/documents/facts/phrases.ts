import type { Item } from '../entities/item.ts';
import type { Line } from './line.ts';

const POST =
  / (?:(?:of|from|in|at) (?:the )?§[ocl]\d+|\( [^()§]{0,60}\)|\( (?:the )?§[oic]\d+ \)|, \d{1,3}(?= ,)|, (?:a|an|the|whose|who) (?:(?!§p)[^,.;]){1,90}(?= ,))/y;
const GLUE =
  / (?:(?:[,;]|[—–(-](?= (?:including|such as|namely|among|like))) )?(?:(?:and|or|as well as|along with|together with|plus|including|such as|like|namely|alongside|followed by|also) )*(?:(?:on|against|for|the|both|its|his|her|their|two|also|fellow|then|former|close|allies to|a|an) )*(?:(?:brother|sister|wife|husband|son|daughter|father|mother|deputy|company|firm|successor|aide|partner) ,? ?)?(?:(?:associated|related|affiliated) (?:[a-z]+ )?)?(?:(?:state|military|shipping|defen[cs]e|oil|holding|trading|parent|front) ){0,2}(?:(?:broadcaster|bank|company|firm|conglomerate|group|agency|manufacturer|newspaper|station|charity|airline|operator) (?=§o))?(?:§[ocg]\d+ (?:'s|like|such as|including|to)(?: the)? )*(?=§[pogcr]\d)/y;
const SIGN = /§[a-z]\d+/y;

/** The noun phrases of a list read from a position on, and where the list ends. */
export interface List {
  readonly items: readonly Item[];
  readonly end: number;
}

/**
 * Reads a list of noun phrases that begins at a position of a line (its sign may follow "the", "both", an owner's
 * "'s"): "§g0 , including §p1 of §c2 and §p3". Countries behind "of" and "from" belong to the name before them.
 */
export function listAt(line: Line, position: number): List {
  const items: Item[] = [];
  const opening =
    /(?:(?:the|both|its|his|her|their|all|a|an|two|other|former|mr|mrs|ms|also|against|including|such|as|like|namely|names? of|entr(?:y|ies) (?:of|for)|certain|several|many|some|various|fellow|another) )*(?:(?:brother|sister|wife|husband|son|daughter|father|mother|deputy|company|firm|successor|aide) ,? ?)?(?:[a-z-]+ (?=§g)|[a-z-]+ [a-z-]+ (?=§g))?(?:§[oc]\d+ 's (?:own |former )?)?(?=§[pogcrb]\d)/y;
  let at = after(opening, line.text, position) ?? -1;
  if (at < 0) return { items, end: position };
  for (;;) {
    SIGN.lastIndex = at;
    const sign = SIGN.exec(line.text)?.[0];
    if (sign === undefined) return { items, end: at };
    items.push(line.item(sign));
    at += sign.length;
    at = after(POST, line.text, at) ?? at;
    const next = after(GLUE, line.text, at);
    if (next === undefined || next === at + 1) return { items, end: at };
    at = next;
  }
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) === null ? undefined : pattern.lastIndex;
}

/**
 * The noun phrases that end right before a position: the subject of a verb that starts there. Auxiliaries, adverbs
 * and an apposition between commas are stepped over.
 */
export function subjectsBefore(line: Line, position: number): readonly Item[] {
  let head = line.text.slice(Math.max(0, position - 400), position).trimEnd();
  head = head
    .replace(AUXILIARIES, '')
    .replace(/ (?:on|in|late|early)(?: §d\d+)?$/, '')
    .replace(AUXILIARIES, '');
  head = ` ${head}`.replace(/ (?:(?:his|her|its|their) [a-z]+|§b\d+) , (§[po]\d+)(?: ,)?/g, ' $1');
  const relative =
    /(§[pogcribnl]\d+)(?: \( §o\d+ \))?(?: (?:of|from) (?:the )?§[ocl]\d+)? ,?(?: and)? ?(?:which|who|that)$/.exec(
      head,
    );
  if (relative !== null) return [line.item(relative[1]!)];
  head = head
    .replace(/ , (?:(?!§[pr]\d+ [a-z])[^,]){1,80} ,$/, '')
    .replace(/ , (?:in response|meanwhile|however|on §d\d+|in §d\d+) ,$/, '');
  head = head
    .replace(/ (?:itself|himself|herself|themselves)$/, '')
    .replace(/ \( §o\d+ \)$/, '')
    .replace(/ §d\d+$/, '')
    .replace(/ (?:on|in)$/, '');
  head = head.replace(AUXILIARIES, '').replace(/ (?:of|from|in|at) (?:the )?§[cl]\d+$| (?<=§[a-z]\d+ )in §o\d+$/, '');
  head = head.replace(AGENT_OF_NOUN, '');
  const found =
    /((?:§[pogcribnl]\d+(?: (?:of|from) (?:the )?§[cl]\d+)?(?: ,)?(?: (?:and|or|nor))?(?: the)? ?){0,12})(§[pogcribnl]\d+)$/.exec(
      head,
    );
  if (found === null) return [];
  return (found[0].match(/(?<!(?:of|from) )(?<!(?:of|from) the )§[pogcribnl]\d+/g) ?? []).map((sign) =>
    line.item(sign),
  );
}

/** "the order signed by X": the order is the subject, not X. */
const AGENT_OF_NOUN =
  /(?<=§[a-z]\d+)(?: [a-z-]+)? [a-z]+(?:ed|en|wn|ued)(?: \S+ly)? by (?:the |a )?(?:§[oc]\d+ 's )?§[pocrgb]\d+$/;

const AUXILIARIES =
  /(?: (?:has|have|had|is|are|was|were|be|been|being|will|would|may|might|could|can|should|must|did|does|do|also|already|then|later|previously|recently|since|first|now|formally|officially|reportedly|allegedly|not|never|all|both|each|again|strongly|publicly|earlier|repeatedly|separately|swiftly|immediately|quickly|subsequently|unanimously|jointly|currently|newly|today|decided|agreed|moved|voted|opted|chose|to|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|reported|said|believed|alleged|thought|understood|known|just|set|to|expected|likely|n't))+$/;

/** The first noun phrase of the sentence that counts: what participles ("saying", "adding") lean on. */
export function mainSubject(
  line: Line,
  before: number,
  counts: (item: Item) => boolean = () => true,
): Item | undefined {
  const text = line.text.slice(0, before);
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const signs = [...(text.slice(lead).match(/§[pogcribn]\d+/g) ?? []), ...(text.match(/§[pogcribn]\d+/g) ?? [])];
  return signs.map((sign) => line.item(sign)).find(counts);
}

const LEAD =
  /^(?:(?:§[loc]\d+|[a-z.]+)(?: , (?:§[loc]\d+|[a-z.]+))? (?:, )?\([^()]*\) (?:[—–-] )?|(?:§[loc]\d+)(?: , §[locd]\d+)? [—–] )?(?:(?:in|on|at|after|before|with|during|amid|following|since|by|under|despite|for|from|according) [^,]{0,200} , )?/;

/** The agent behind "by" after a position, within the clause. */
export function agentAfter(line: Line, position: number): Item | undefined {
  const found = /^[^.;]{0,90}? by (?:the |a )?(?:§[oc]\d+ 's )?(§[pogcrbl]\d+)/.exec(line.text.slice(position));
  return found === null ? undefined : line.item(found[1]!);
}
