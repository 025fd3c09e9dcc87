import { type ErrorCode, InterdictError } from '../../model/index.ts';

export function tooLarge(file: string, what: string): InterdictError {
  return new InterdictError('FILE_TOO_LARGE', `${file} ${what}.`, 'Split the document, or save the part you need.', {
    file,
  });
}

export function noText(file: string, why = 'holds no text'): InterdictError {
  return new InterdictError('FILE_EMPTY', `${file} ${why}.`, 'Check that the right file was given.', { file });
}

export function unsupported(file: string, format: string): InterdictError {
  return new InterdictError(
    'FILE_TYPE_UNSUPPORTED',
    `${file} is ${format}, which is not read.`,
    'Save it as PDF, DOCX, HTML or plain text and read that.',
    { file },
  );
}

export function encrypted(file: string): InterdictError {
  return new InterdictError(
    'FILE_ENCRYPTED',
    `${file} is protected by a password.`,
    'Open it with its password, save it without one, and read that.',
    { file },
  );
}

export function damaged(file: string, format: string, cause: unknown): InterdictError {
  const reason = cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause);
  return new InterdictError(
    'FILE_DAMAGED' satisfies ErrorCode,
    `${file} is a damaged ${format}: ${reason}.`,
    'Fetch or save the document again.',
    { file },
    cause,
  );
}
