import type { Identifier, IdentifierKind, Party, QualifierEffect } from '../model/index.ts';
import type { Weights } from './policy.ts';

/** Identifiers shorter than this (`7`, `A1`) say nothing. */
export const SHORTEST_IDENTIFIER = 5;

/** Identifiers as they are compared: letters and digits only, upper case, without the word "IMO" or "MMSI" before. */
export function plainIdentifier(value: string): string {
  const plain = value
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  return /^(?:IMO(?:NO|NUMBER)?(?=\d{7}$)|MMSI(?=\d{9}$))/.test(plain) ? plain.replace(/^\D+/, '') : plain;
}

/** Every number a party is known by, also those that lists print among the facts of a ship or an aircraft. */
export function identifiersOf(party: Party): readonly Identifier[] {
  const { identifiers = [], vessel, aircraft } = party;
  if (vessel?.callSign === undefined && aircraft?.manufacturerSerial === undefined) return identifiers;
  return [
    ...identifiers,
    ...(vessel?.callSign === undefined ? [] : [{ kind: 'callSign', value: vessel.callSign } as const]),
    ...(aircraft?.manufacturerSerial === undefined
      ? []
      : [{ kind: 'serialNumber', value: aircraft.manufacturerSerial } as const]),
  ];
}

/** Numbers that change hands, or that several share: they lift a score, but do not decide. */
const WEAK: ReadonlySet<IdentifierKind> = new Set(['callSign', 'phone', 'email', 'website']);
export const isStrong = ({ kind }: Identifier): boolean => !WEAK.has(kind);

/** How an identifier is shown: `passport QX 448-2011`. */
export function printedIdentifier({ kind, value }: Identifier): string {
  return `${KIND_WORDS[kind]} ${value}`.trim();
}

const KIND_WORDS: Readonly<Record<IdentifierKind, string>> = {
  passport: 'passport',
  nationalId: 'national id',
  taxId: 'tax number',
  registration: 'registration',
  imo: 'IMO',
  mmsi: 'MMSI',
  callSign: 'call sign',
  tailNumber: 'tail number',
  serialNumber: 'serial number',
  bic: 'BIC',
  lei: 'LEI',
  duns: 'DUNS',
  cryptoAddress: 'wallet',
  email: 'e-mail',
  phone: 'telephone',
  website: 'website',
  other: 'number',
};

/**
 * A shared number decides, or lifts where it is of a kind that changes hands. Another number contradicts only where a
 * thing has but one for life: the IMO number of a ship, the LEI of an organisation. People have several passports.
 */
export function compareIdentifiers(
  asked: readonly string[],
  party: Party,
  weights: Weights['identifier'],
): QualifierEffect | undefined {
  if (asked.length === 0) return undefined;
  const listed = identifiersOf(party);
  let weak: QualifierEffect | undefined;
  for (const query of asked) {
    const plain = plainIdentifier(query);
    if (plain.length < SHORTEST_IDENTIFIER) continue;
    const shared = listed.filter(({ value }) => plainIdentifier(value) === plain);
    const found = shared.find(isStrong) ?? shared[0];
    if (found === undefined) continue;
    const effect: QualifierEffect = {
      qualifier: 'identifier',
      outcome: 'agrees',
      query,
      list: printedIdentifier(found),
      effect: isStrong(found) ? weights.shared : weights.sharedWeak,
    };
    if (isStrong(found)) return effect;
    weak ??= effect;
  }
  return weak ?? otherNumber(asked, party, listed, weights);
}

function otherNumber(
  asked: readonly string[],
  party: Party,
  listed: readonly Identifier[],
  weights: Weights['identifier'],
): QualifierEffect | undefined {
  for (const { kind, is, of } of FOR_LIFE) {
    if (!of(party)) continue;
    const theirs = listed.filter((identifier) => identifier.kind === kind && is(plainIdentifier(identifier.value)));
    const ours = asked.find((value) => is(plainIdentifier(value)));
    if (theirs.length === 0 || ours === undefined) continue;
    return {
      qualifier: 'identifier',
      outcome: 'contradicts',
      query: ours,
      list: theirs.map(printedIdentifier).join(', '),
      effect: weights.other,
    };
  }
  return undefined;
}

const FOR_LIFE: readonly {
  readonly kind: IdentifierKind;
  readonly is: (plain: string) => boolean;
  readonly of: (party: Party) => boolean;
}[] = [
  { kind: 'imo', is: isImoNumber, of: ({ schema }) => schema === 'Vessel' },
  {
    kind: 'lei',
    is: isLei,
    of: ({ schema }) => schema !== 'Person' && schema !== 'Vessel' && schema !== 'Airplane',
  },
];

/** Seven digits whose last checks the others (IMO resolution A.1117(30)): weights 7 to 2, sum modulo 10. */
function isImoNumber(plain: string): boolean {
  if (!/^\d{7}$/.test(plain)) return false;
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += Number(plain[i]) * (7 - i);
  return sum % 10 === Number(plain[6]);
}

/** Twenty characters, the whole read as a number with A = 10 … Z = 35 leaving 1 modulo 97 (ISO 17442, ISO 7064). */
function isLei(plain: string): boolean {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(plain)) return false;
  let rest = 0;
  for (const character of plain) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
