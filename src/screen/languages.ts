/** Scripts that one language mixes, where ISO 15924 has a code for the mixture. */
const MIXED: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/**
 * Whether a printed name takes part under a policy's languages: one in Latin letters or without letters always, any
 * other where some letter of it is of a script that one of the languages is written in. No languages: all names.
 */
export function languageTest(languages: readonly string[]): ((name: string) => boolean) | undefined {
  if (languages.length === 0) return undefined;
  const scripts = new Set(languages.flatMap(scriptsOf));
  const written = new RegExp(`[${[...scripts].map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
  return (name) => written.test(name) || !/\p{L}/u.test(name);
}

function scriptsOf(language: string): readonly string[] {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return ['Latn', ...(MIXED[script] ?? [script])];
}
