import type { AsideReason } from './types.ts';

/** Agencies and archives whose name in a short line marks a picture's credit. */
const AGENCY =
  '(?:AP|AFP|EPA|PA|UPI|DPA|ANSA|TASS|Xinhua|Reuters|Anadolu|Bloomberg|Shutterstock|Alamy|Getty(?: Images)?|Pool|Handout|Wikimedia(?: Commons)?|UN Photo|AP Photo|Associated Press)';
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|al|bin|de|van|von|el|la)){1,4}";
const NETWORK =
  '(?:share|tweet|e-?mail|print|post|save|send|copy(?: link)?|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|bluesky|messenger|threads|instagram|youtube|flipboard)';

/** What a whole short paragraph is when it looks so, whatever it is about. `longest` in characters. */
interface Pattern {
  readonly reason: AsideReason;
  readonly longest: number;
  readonly pattern: RegExp;
}

const p = (reason: AsideReason, longest: number, pattern: string, flags = 'iu'): Pattern => ({
  reason,
  longest,
  pattern: new RegExp(pattern, flags),
});

export const PATTERNS: readonly Pattern[] = [
  p('image', 2000, '^(?:!\\[[^\\]]*\\]\\([^)]*\\)\\s*)+$'),
  p('image', 2000, '^\\[!\\[[^\\]]*\\]\\([^)]*\\)\\]\\([^)]*\\)$'),
  p('image', 1000, '^https?://\\S+\\.(?:jpe?g|png|gif|webp|svg)\\S*$'),
  p('image', 120, '^(?:image|photo|picture|video|file)(?: \\d+)?(?: of \\d+)?$'),
  p('credit', 120, `^${NAME}\\s?(?:/|\\||via)\\s?(?:[\\p{L} ]+/)?${AGENCY}[\\p{L} /]*$`, 'u'),
  p('credit', 90, `^${NAME}/[A-Z]{2,6}$`, 'u'),
  p(
    'credit',
    120,
    '^\\(?(?:photo(?:graph)?s?|image|picture|video|graphic|illustration)(?: (?:credit|courtesy|source))?(?: by| of)?\\s?[:©|].{0,90}$',
  ),
  p('credit', 120, `^\\(?${AGENCY}(?: (?:Photo|Images?|file))?(?:\\s?/\\s?.{0,60})?\\)?$`, 'u'),
  p(
    'caption',
    600,
    `\\((?:file )?(?:photo: |image: |credit: )?${AGENCY}(?: (?:Photo|Images|file))?\\s?[/|].{1,60}\\)$`,
    'u',
  ),
  p('caption', 600, `\\((?:photo|image|picture|credit|photograph)s?(?: by| courtesy of)?:? ?[^()]{2,80}\\)$`),
  p('byline', 90, `^[*_]*By ${NAME}(?:(?:,| and| &) .{0,50})?[*_]*$`, 'u'),
  p('share buttons', 160, `^(?:\\b${NETWORK}\\b[\\s|,•·/-]*)+$`),
  p('share buttons', 160, '^(?:share|follow|like|find|join) (?:this|us|me)\\b.{0,80}$'),
  p(
    'source notice',
    300,
    '^[*_(]*(?:this|the) (?:post|article|story|report|piece|column)\\b.{0,80}\\b(?:originally|first)?\\s?(?:appeared|published|posted|republished|syndicated)\\b',
  ),
  p('source notice', 200, '^[*_(]*(?:originally|first) (?:published|appeared|posted) (?:on|in|at|by)\\b'),
  p('source notice', 200, '^[*_(]*(?:read|view) the (?:original|full) (?:article|story|post)\\b'),
  p('legal notice', 300, '^(?:©|\\(c\\) ?(?:copyright|(?:19|20)\\d\\d)|copyright\\b|all rights reserved\\b)'),
  p(
    'legal notice',
    80,
    '^(?:terms of (?:use|service)|privacy (?:policy|notice)|cookie policy)(?:[\\s|,•·/-]|and|terms of (?:use|service)|privacy (?:policy|notice)|cookie policy)*$',
  ),
  p(
    'further reading',
    200,
    '^[*_]*(?:read (?:more|also|next)|see also|related(?: (?:articles?|stories|topics?|content))?|recommended(?: for you)?|more on this(?: story)?|you (?:may|might) (?:also )?like|most (?:read|viewed|popular)|trending(?: now)?|editor.s picks?)\\s?(?::|[*_]*$)',
  ),
  p(
    'advertisement',
    160,
    '^(?:advertisement|sponsored(?: content)?|story continues below.*|scroll (?:down )?to continue.*|continue reading.*|click here .{0,80}|(?:subscribe|sign up|register)(?: now| today| here| to| for)\\b.{0,120}|get (?:our|the) .{0,60}(?:newsletter|app)\\b.*|download (?:our|the) .{0,40}\\bapp\\b.*)$',
  ),
  p(
    'comments',
    80,
    '^(?:comments?(?: \\(\\d+\\))?|\\d+ comments?|leave a (?:reply|comment)|post a comment|join the conversation)[.:]?$',
  ),
  p(
    'navigation',
    60,
    '^(?:skip to (?:main )?content|back to top|home|menu|search|close|next|previous|loading\\.*|toggle .{0,30})$',
  ),
];

/** A notice asks for consent when it says two of these. */
export const CONSENT_CUES: readonly RegExp[] = [
  /\bcookies?\b/i,
  /\b(?:we|us|our partners?) (?:need|use|store|process|collect)\b|\bwe value your\b/i,
  /\byour (?:consent|privacy|choices|preferences|device|browser|personal data|activity)\b/i,
  /\b(?:accept|reject|allow|manage) (?:all|cookies|preferences|settings|extra content)\b/i,
  /\bsocial media (?:content|outlets?)\b/i,
  /\bprivacy (?:policy|settings|notice)\b/i,
];
