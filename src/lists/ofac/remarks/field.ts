import type { IdentifierKind, PartialDate } from '../../../model/index.ts';

/** One field of OFAC remarks, understood. `key` is what it is counted under. */
export type RemarkField = { readonly key: string } & (
  | { readonly is: 'birthDate' | 'foundedDate'; readonly date: PartialDate }
  | {
      readonly is: 'birthPlace' | 'nationality' | 'citizenship' | 'registeredIn' | 'issuerName' | 'gender' | 'position';
      readonly value: string;
    }
  | { readonly is: 'alias'; readonly value: string; readonly former: boolean }
  | { readonly is: 'linkedTo'; readonly value: string }
  | { readonly is: 'family'; readonly value: string; readonly tie: string }
  | { readonly is: 'measure'; readonly value: string }
  | { readonly is: 'fact'; readonly label: string; readonly value: string }
  | { readonly is: 'identifier'; readonly identifier: RemarkIdentifier }
  | {
      readonly is: 'vessel' | 'aircraft';
      readonly fact: 'built' | 'model' | 'operator' | 'manufacturerSerial' | 'type' | 'flag';
      readonly value: string;
    }
  | { readonly is: 'text'; readonly value: string }
);

export interface RemarkIdentifier {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly label?: string;
  readonly country?: string;
  readonly currency?: string;
  readonly issued?: string;
  readonly expires?: string;
  readonly note?: string;
}
