/** Verbs by which somebody is the one who said a quotation near them, in all forms a report prints. */
const FINITE =
  'says said say states stated state adds added add tells told tell asks asked describes described calls called labels labeled labelled characterizes characterized characterised dubs dubbed terms termed denounces denounced condemns condemned accuses accused claims claimed warns warned argues argued insists insisted counters countered declares declared reaffirms reaffirmed expresses expressed pledges pledged vows vowed writes wrote reads read notes noted emphasizes emphasized emphasises emphasised stresses stressed urges urged refers referred hails hailed praises praised rejects rejected promises promised deems deemed brands branded criticizes criticized criticised welcomes welcomed replied replies responded explains explained announced announces denied denies acknowledged concluded remarked observed recalled tweeted posted quoted found finds cites cited alleged alleges dismisses dismissed defended defends demanded demands thanked threatened predicted complained lamented suggested confirmed reiterated reported imposes ruled holds held wants spoke speaks talks described cautioned boasted admitted conceded contends maintained maintains';
const PARTICIPLE =
  'saying stating adding telling asking describing calling labeling labelling characterizing characterising dubbing terming denouncing condemning accusing claiming warning arguing insisting countering declaring reaffirming expressing pledging vowing writing reading noting emphasizing emphasising stressing urging referring hailing praising rejecting promising deeming branding criticizing criticising welcoming replying responding explaining announcing denying acknowledging concluding citing alleging dismissing defending demanding thanking suggesting confirming reiterating';

export const SAYING: ReadonlyMap<string, 'finite' | 'participle'> = new Map([
  ...FINITE.split(' ').map((word) => [word, 'finite'] as const),
  ...PARTICIPLE.split(' ').map((word) => [word, 'participle'] as const),
]);

/** As alternatives of a pattern: plain saying, as it stands beside a quotation. */
export const SAID =
  '(?:said|says|say|stated|states|state|added|adds|told|tells|wrote|writes|reads?|argued|argues|warned|warns|noted|notes|explained|explains|declared|declares|insisted|insists|claimed|claims|announced|announces|replied|continued|concluded|stressed|emphasi[sz]ed|reported|remarked|observed|posted|tweeted|testified|recalled|asked|urged|ruled|found|vowed|complained|predicted|confirmed|provides?|reiterated|acknowledged)';
