import { type ErrorCode, type ErrorPlace, InterdictError } from '../../model/index.ts';

const FETCH_AGAIN =
  "Fetch the file again from the publisher; if it is still refused, report it with the file's name and date.";

/** An error about the content of a list file: coded, placed, and with what to do about it. */
export function listError(
  code: ErrorCode,
  message: string,
  place: ErrorPlace,
  remedy: string = FETCH_AGAIN,
  cause?: unknown,
): InterdictError {
  const where = place.file ? ` (${place.file}${place.line ? `, line ${place.line}` : ''})` : '';
  return new InterdictError(code, message + where, remedy, place, cause);
}

/**
 * Runs a reader to its end and hands back everything it read, or throws one coded error: a list is read
 * wholly or not at all, because half a list looks like a list.
 */
export async function wholly<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InterdictError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw listError('LIST_UNREADABLE', `The list could not be read: ${reason}`, { file }, FETCH_AGAIN, error);
  }
}
