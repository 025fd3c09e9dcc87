import type { DatedBy } from '../dates/index.ts';
import { damaged } from './fail.ts';
import { readHtml } from './html.ts';
import type { Extracted } from './types.ts';

/** A file that came with a mail. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A mail: its subject, then what it says, plain text before HTML where it has both. Its attachments are documents of
 * their own.
 *
 * @throws InterdictError FILE_DAMAGED
 */
export async function readMail(
  file: string,
  bytes: Uint8Array,
): Promise<Extracted & { readonly attachments: readonly Attachment[] }> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await new PostalMime({ maxNestingDepth: 50, rfc822Attachments: true }).parse(bytes).catch((error) => {
    throw damaged(file, 'mail', error);
  });
  const subject = mail.subject?.replace(/\s+/g, ' ').trim() ?? '';
  const opening = subject === '' ? '' : `${subject}\n\n`;
  const page = mail.text?.trim() ? undefined : readHtml(mail.html ?? '');
  const moved = ({ start, end, ...rest }: NonNullable<Extracted['blocks']>[number]) => ({
    ...rest,
    start: start + opening.length,
    end: end + opening.length,
  });
  const heading = { start: 0, end: subject.length, element: 'title' };
  // The day as the sender's clock had it; the parser's own is moved to another time zone.
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? mail.date;
  const dates: DatedBy[] = date === undefined ? [] : [{ what: 'Date of the mail', value: date, kind: 'published' }];
  return {
    text: `${opening}${(page?.text ?? mail.text!).trim()}\n`.replaceAll('\0', ''),
    ...(page?.blocks === undefined
      ? {}
      : { blocks: [...(subject === '' ? [] : [heading]), ...page.blocks.map(moved)] }),
    dates,
    ...(subject === '' ? {} : { title: subject }),
    attachments: mail.attachments
      .filter(({ related }) => related !== true)
      .map(({ filename, content }, i) => ({ name: filename ?? `attachment ${i + 1}`, bytes: bytesOf(content) })),
  };
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
