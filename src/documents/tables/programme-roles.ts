const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * What people are called who stand under a kind of programme and hardly anybody else: by the printed code. A plain office
 * ("commander", "minister") is left out, as many people of a common name hold one.
 */
export const PROGRAMME_ROLES: readonly (readonly [code: RegExp, roles: ReadonlySet<string>])[] = [
  [/^ICC\b/, words('prosecutor prosecutors judge judges rapporteur registrar')],
  [/^SDNTK?\b|NARCO|ILLICIT-DRUGS/, words('trafficker kingpin capo druglord smuggler')],
  [/^SDGT\b|^FTO\b|TALIBAN|ISIL|AL-?QAIDA/i, words('terrorist jihadist militant bombmaker insurgent')],
  [/^CYBER\b/, words('hacker hackers')],
  [/^RUSSIA|^UKRAINE/, words('oligarch oligarchs')],
  [/^GLOMAG|^DRCONGO|^CAR\b|^SOUTH SUDAN|^DARFUR|^SUDAN/, words('warlord warlords')],
  [/^TCO\b/, words('mobster gangster mafioso')],
];
