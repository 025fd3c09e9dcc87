import type { Proposed } from '../../screen/checking/propose.ts';
import type { DocumentText } from '../../screen/file/read-document.ts';
import { InterdictError } from '../../screen/vocabulary.ts';
import type { CliIo } from '../io.ts';
import { reportError } from '../report.ts';

/** Gives what a language model proposes for a document; nothing where it fails, which is told. */
export type Proposing = (document: DocumentText) => Promise<Proposed | undefined>;

/** After so many failures one after the other, nobody waits for the model again. */
const PATIENCE = 3;

/** Asks the model that the environment names. Rejects with `OPTION_INVALID` where it names none. */
export async function proposing(io: CliIo): Promise<Proposing> {
  const { modelFrom, proposalsFor } = await import('../../screen/checking/propose.ts');
  const model = modelFrom(io.env);
  let failed = 0;
  return async (document) => {
    if (failed === PATIENCE) return undefined;
    try {
      const proposed = await proposalsFor(document, model, { stop: io.signal });
      failed = 0;
      return proposed;
    } catch (error) {
      if (!(error instanceof InterdictError)) throw error;
      failed++;
      const { code, message, remedy } = error;
      reportError(io, new InterdictError(code, message, remedy, { file: document.file }));
      if (failed === PATIENCE) io.stderr.write('The language model is not asked about further documents.\n');
      return undefined;
    }
  };
}
