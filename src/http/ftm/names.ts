const WHOLE_NAMES = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation'];

/** As many names as one party can reasonably have; combinations of parts are not built beyond it. */
const MOST_COMBINATIONS = 32;

/**
 * The names of an example: those given whole and those its parts make (given names × family names, with the
 * middle names between). Parts alone count too: a family name without a given name is still a name.
 * `take` hands out the values of properties.
 */
export function namesOf(take: (...properties: readonly string[]) => string[]): string[] {
  const names = new Set(take(...WHOLE_NAMES));
  const given = take('firstName');
  const between = [...take('secondName', 'middleName'), ...take('fatherName')];
  const family = take('lastName');
  // Titles and suffixes are part of no comparison; taking them keeps them from being told as not understood.
  take('title', 'nameSuffix', 'motherName');
  if (given.length + between.length + family.length > 0) {
    for (const first of orNone(given)) {
      for (const last of orNone(family)) {
        if (names.size >= MOST_COMBINATIONS && given.length * family.length > 1) break;
        names.add([first, ...between, last].filter((part) => part.trim() !== '').join(' '));
      }
    }
  }
  return [...names].filter((name) => name.trim() !== '');
}

const orNone = (parts: readonly string[]): readonly string[] => (parts.length === 0 ? [''] : parts);
