/** The five entities XML itself has. No other is ever expanded. */
const OWN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces `&amp;`, `&#233;` and the like; `undefined` where something that begins like one is none. */
export function withoutReferences(text: string): string | undefined {
  let result = '';
  let start = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', start)) {
    const end = text.indexOf(';', at);
    if (end === -1 || end - at > 12) return undefined;
    const meant = meaning(text.slice(at + 1, end));
    if (meant === undefined) return undefined;
    result += text.slice(start, at) + meant;
    start = end + 1;
  }
  return result + text.slice(start);
}

function meaning(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  const hex = /^#x([0-9a-fA-F]+)$/.exec(name)?.[1];
  const decimal = /^#([0-9]+)$/.exec(name)?.[1];
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : -1;
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** The first character of a text that XML does not allow: a control character, or one of the two that are none. */
export const FOREIGN_TO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
