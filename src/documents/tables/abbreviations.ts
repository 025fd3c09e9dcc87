/** Abbreviations a name follows: their full stop never ends a sentence. Lower case, without the stop. */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs mme mlle dr prof hon rev fr sr st ste sen rep gov pres amb adm gen lt col cpl sgt maj capt ' +
    'cmdr brig atty insp supt vs v cf e.g i.e viz approx ca'
  ).split(' '),
);

/** Abbreviations a number follows: "No. 4", "Jan. 6". Without the number the stop ends the sentence. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos nr art arts sec para pp p fig vol ch jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** Abbreviations that stand inside a sentence as well as at its end. */
export const ENDING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc ltd co corp llc plc bros jr etc est dept univ assn a.m p.m ph.d u.s u.k u.n e.u s.a'.split(' '),
);
