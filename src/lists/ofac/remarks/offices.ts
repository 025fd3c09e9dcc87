/**
 * Titles and offices. OFAC prints them in the remarks without any label, so they are known by the noun at their
 * head: `Minister of Defense`, `Former Deputy Governor of …`, `IRGC Brigadier General`. A field in which no such noun
 * stands, or stands only inside a longer sentence, is left as text.
 */
const OFFICES = new Set(
  `
  accountant adjutant administrator admiral adviser advisor agent aide al-haj alderman alhaj ambassador amir
  analyst appointee archbishop assistant associate attache attorney auditor ayatollah banker bishop brig brigadier
  broker businessman businesswoman candidate capt captain cashier ceo cfo chair chairman chairperson chairwoman
  chancellor chef chief cleric coach cofounder col colonel commandant commander commissar commissioner comptroller
  congressman congresswoman constituent consul consultant contractor controller coo coordinator corporal
  councillor counsellor counselor creator dealer dean delegate deputy designee designer dictator diplomat director
  doctor dr economist editor emir employee engineer envoy executive expert facilitator fighter financier founder
  fundraiser gen general governor guard hadji hafiz haji hajji head hojjatoleslam imam inspector instructor
  interrogator investigator judge justice king kommandant lawyer leader legislator liaison lieutenant lt madame
  magistrate maj major manager marshal maulana maulavi maulawi mawlawi mayor member merchant militant minister
  moulana mr mrs ms mufti mulawi mullah negotiator nominee notary officer official ombudsman ombudswoman operative
  operator organizer ostandar owner partner pastor physicist pilot premier president prime prince principal
  proconsul procurator prof professor propagandist proprietor prosecutor qari rapporteur receptionist recruiter
  rector registrar representative researcher rev reverend sardar sayyid scholar scientist secretary senator
  sergeant seyed sgt shareholder shaykh sheik sheikh soldier speaker specialist spokesman spokesperson spokeswoman
  staff stockbroker sultan superintendent supervisor supplier teacher technician trader trafficker trainer
  transporter treasurer trustee undersecretary ustad ustadz ustaz vali wali warden
`
    .trim()
    .split(/\s+/),
);
/** A sentence, which tells something about an office-holder but is no title. */
const SENTENCE = /[.?!] \p{Lu}\p{Ll}+ \p{Ll}|\b(?:is|was|are|were|has|have) /u;

/** Titles are short; what is longer is a text about somebody. */
const LONGEST_TITLE = 300;

/** Whether a field without a label is a title or an office. */
export function isOffice(field: string): boolean {
  if (field.length > LONGEST_TITLE || SENTENCE.test(field)) return false;
  const words = field.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return words.some((word) => OFFICES.has(word) || (word.endsWith('s') && OFFICES.has(word.slice(0, -1))));
}
