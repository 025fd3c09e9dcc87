import { InterdictError } from '../../model/index.ts';
import type { Designee, FileParty } from '../../programmes/exposure/index.ts';
import { nearest } from '../file/nearest.ts';

/**
 * Reads `designate:ID` or `designate:ID:PROGRAMME`: somebody of the file is taken to be designated from a day on.
 *
 * @param programmes of which the only one is meant where none is given
 * @throws `OPTION_INVALID`
 */
export function whatIfDesignee(
  text: string,
  parties: ReadonlyMap<string, FileParty>,
  programmes: readonly string[],
  day: string,
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
  const programme = named ?? (programmes.length === 1 ? programmes[0] : undefined);
  if (programme === undefined) {
    const known = programmes.length === 0 ? 'The file concerns none.' : `The file concerns ${programmes.join(', ')}.`;
    throw invalid(text, `Say under which programme: designate:${node}:PROGRAMME. ${known}`);
  }
  const { name } = party;
  return { node, name, designation: { programme, name, listed: day }, source: 'what if' };
}

function invalid(text: string, remedy: string): InterdictError {
  return new InterdictError('OPTION_INVALID', `--what-if "${text}" is not valid.`, remedy);
}
