import { InterdictError } from '../../model/index.ts';

/** An error as plain data: threads hand over what an error says, not what it is. */
export interface PlainError extends Pick<InterdictError, 'code' | 'message' | 'remedy' | 'place'> {}

export function plainError(error: unknown): PlainError {
  if (error instanceof InterdictError) {
    const { code, message, remedy, place } = error;
    return { code, message, remedy, place };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'INTERNAL', message, remedy: 'This is a fault of the program: please report it.', place: {} };
}

export function errorFrom({ code, message, remedy, place }: PlainError): InterdictError {
  return new InterdictError(code, message, remedy, place);
}

/** Something told with the error that was the matter with it. */
export function withError<Of extends { readonly error: PlainError }>(
  told: Of,
): Omit<Of, 'error'> & { error: InterdictError } {
  return { ...told, error: errorFrom(told.error) };
}
