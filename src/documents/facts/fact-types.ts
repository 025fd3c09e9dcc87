import type { ReportedFact } from '../../model/index.ts';

type Of<K extends ReportedFact['kind']> = Extract<ReportedFact, { kind: K }>;

export type DesignationFact = Of<'designation'>;
export type InstrumentFact = Of<'instrument'>;
export type MeasureFact = Of<'measure'>;
export type ProceedingFact = Of<'proceeding'>;
export type RoleFact = Of<'role'>;
export type NationalityFact = Of<'nationality'>;
export type MembershipFact = Of<'membership'>;
export type EndorsementFact = Of<'endorsement'>;
export type FigureFact = Of<'figure'>;
export type VoteFact = Of<'vote'>;
export type QuotationFact = Of<'quotation'>;
