/**
 * Words known by their translations that tell who an organisation is rather than what kind: Green Mountain, Red Star, the
 * Martyrs' Foundation. They weigh as names do.
 */
const TELLING = new Set(
  (
    'red white black green blue gold silver star sun light mountain lake garden tigers cossack martyr truth salvation ' +
    'levant maghreb africa lightning dawn wave shield eagle lion victory hope future kurdish mostazafan orphans emigrants muslims resistance revolution republican popular ' +
    'uighur patriots conspiracy fire nuclei path shining imam monotheism nusrah tayyiba furqan sunnah'
  ).split(' '),
);

/** Symbols of the tables that name somebody, but for those of places. */
const PROPER = new Set(['alqaeda', 'hezbollah', 'irgc', 'pla', 'ccp', 'cia', 'gov', 'royal', 'nuclear', 'uranium']);

/** Whether a word of the tables, by its key, is somebody's own name rather than a word for a kind. */
export const isTelling = (word: string) =>
  PROPER.has(word) || TELLING.has(word) || word.startsWith('country-') || word.startsWith('place-');
