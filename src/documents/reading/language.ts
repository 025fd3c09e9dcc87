/** The language a document is in: stated by it, or told from its words. */
export interface Language {
  /** ISO 639-1, or 639-3 where that has no code of two letters. */
  readonly code: string;
  readonly basis: 'stated' | 'detected';
}

/** So much of a text tells its language; less than the second, not surely. */
const SAMPLE = 4000;
const LEAST = 60;

/** The language of a text by its letters and their neighbours; `undefined` where it is too short to tell. */
export async function languageOf(text: string, stated: string | undefined): Promise<Language | undefined> {
  const tag = stated === undefined ? undefined : canonical(stated.trim().replaceAll('_', '-'));
  if (tag !== undefined) return { code: tag, basis: 'stated' };
  const sample = text.slice(0, SAMPLE);
  if (sample.replace(/[^\p{L}]/gu, '').length < LEAST) return undefined;
  const { franc } = await import('franc-min');
  const code = canonical(franc(sample));
  return code === undefined ? undefined : { code, basis: 'detected' };
}

/** `eng` and `en-GB` are `en`; what is no language code is nothing. */
function canonical(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) || /^und(?:-|$)/i.test(tag)) return undefined;
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}
