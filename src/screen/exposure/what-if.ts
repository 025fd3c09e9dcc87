import { InterdictError } from '../../model/index.ts';
import type { Designee, FileParty } from '../../programmes/exposure/index.ts';
import { nearest } from '../file/nearest.ts';

interface AsThingsStand {
  readonly concerns: readonly string[];
  readonly designees: readonly Designee[];
  readonly day: string;
}

/**
 * Reads `designate:ID` or `designate:ID:PROGRAMME`: somebody of the file is taken to be designated from a day on.
 *
 * Where no programme is given, the only one is meant that the file concerns or anybody in it stands under.
 *
 * @throws `OPTION_INVALID`
 */
export function whatIfDesignee(
  text: string,
  parties: ReadonlyMap<string, FileParty>,
  { concerns, designees, day }: AsThingsStand,
): Designee {
  const [verb, node = '', named] = text.split(':').map((part) => part.trim());
  if (verb !== 'designate') {
    throw invalid(text, 'Write designate:ID or designate:ID:PROGRAMME, with an id of the file.');
  }
  const party = parties.get(node);
  if (party === undefined) {
    const similar = nearest(node, [...parties.keys()], 1)[0];
    throw invalid(
      text,
      `Nobody of the file has the id "${node}". ${similar === undefined ? '' : `Did you mean ${similar}?`}`.trim(),
    );
  }
  const programmes = [...new Set([...concerns, ...designees.map(({ designation }) => designation.programme)])];
  const programme = named ?? (programmes.length === 1 ? programmes[0] : undefined);
  if (programme === undefined) {
    const known = programmes.length === 0 ? 'The file concerns none.' : `The file concerns ${programmes.join(', ')}.`;
    throw invalid(text, `Say under which programme: designate:${node}:PROGRAMME. ${known}`);
  }
  if (designees.some((one) => one.node === node && one.designation.programme === programme && standsOn(one, day))) {
    throw invalid(text, `${party.name} is designated under ${programme} already; choose somebody else.`);
  }
  const { name } = party;
  return { node, name, designation: { programme, name, listed: day }, source: 'what if' };
}

function standsOn({ designation: { listed, delisted } }: Designee, day: string): boolean {
  return (listed === undefined || listed <= day) && (delisted === undefined || day < delisted);
}

function invalid(text: string, remedy: string): InterdictError {
  return new InterdictError('OPTION_INVALID', `--what-if "${text}" is not valid.`, remedy);
}
