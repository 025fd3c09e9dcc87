import type { Mark } from '../../../src/screen/vocabulary.ts';
import { Sign } from '../parts/sign.tsx';

/** Where a rule stands, one click away, and how it is known where nobody read it in the text. */
export function Paragraph({ citation, address, mark }: { citation: string; address?: string | undefined; mark: Mark }) {
  return (
    <>
      {address ? (
        <a href={address} target="_blank" rel="noreferrer">
          {citation}
        </a>
      ) : (
        citation
      )}
      {mark !== 'read in source' && (
        <>
          {' '}
          <Sign name="possibly">{mark === 'secondary' ? 'known second-hand' : 'not verified'}</Sign>
        </>
      )}
    </>
  );
}
