/** Codes of three letters (ISO 639-3) for the languages a reading tells apart and that have one of two. */
const CODES = new Map(
  (
    'am amh|ar ara|az aze|be bel|bg bul|bn ben|bs bos|ca cat|cs ces|da dan|de deu|el ell|en eng|es spa|et est|fa fas|' +
    'fi fin|fr fra|gu guj|ha hau|he heb|hi hin|hr hrv|hu hun|hy hye|id ind|ig ibo|it ita|ja jpn|jv jav|ka kat|kk kaz|' +
    'km khm|kn kan|ko kor|ku kur|ky kir|lt lit|lv lav|mg mlg|mk mkd|ml mal|mr mar|ms msa|my mya|nb nob|ne nep|nl nld|' +
    'no nor|ny nya|or ori|pa pan|pl pol|ps pus|pt por|ro ron|ru rus|rw kin|si sin|sk slk|sl slv|so som|sq sqi|sr srp|' +
    'su sun|sv swe|sw swa|ta tam|te tel|th tha|tk tuk|tl tgl|tr tur|ug uig|uk ukr|ur urd|uz uzb|vi vie|yo yor|zh zho|zu zul'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The code of three letters for a language, as FollowTheMoney asks for it; `undefined` where there is none to give. */
export function threeLetters(code: string): string | undefined {
  return code.length === 3 ? code : CODES.get(code);
}
