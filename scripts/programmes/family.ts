/** Rules a regime shares with its family, by authority and kind of measure. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  eu: ['asset freeze', 'entry ban'],
  gb: ['asset freeze', 'entry ban'],
  un: ['asset freeze', 'entry ban', 'arms embargo'],
};
/** Authorities whose catalogue entries include registers that freeze nothing themselves. */
const REGIMES = ['eu_council', 'gb_fcdo', 'zz_unsc'];

/** A programme's facts with the rules of its family (`uses`), and what of it is not worked out. */
export function withFamily(facts: Record<string, unknown>): Record<string, unknown> {
  const { issuer, authority, declaredMeasures } = facts as {
    issuer: string;
    authority: string;
    declaredMeasures?: string[];
  };
  const known = REGIMES.includes(issuer) ? (FAMILIES[authority] ?? []) : [];
  const shared = known.filter((measure) => declaredMeasures?.includes(measure));
  if (shared.length === 0) return { ...facts, workedOut: 'facts' };
  const uses = shared.map((measure) => `${authority}-${measure.replace(' ', '-')}`);
  const others = (declaredMeasures ?? []).filter((measure) => !shared.includes(measure));
  const gaps = [
    'The instruments of this regime were not read: its measures are known from sister regimes.',
    ...(others.length > 0 ? [`Not worked out: ${others.join(', ')}.`] : []),
  ];
  return { ...facts, uses, workedOut: 'partly', gaps };
}
