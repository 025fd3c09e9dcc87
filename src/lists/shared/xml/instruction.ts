import { XML_NAME } from './kinds.ts';

const DECLARATION =
  /^xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*$/;

/** What is wrong with the inside of a `<?…?>`, which may be the declaration of XML itself only where a file begins. */
export function faultOfInstruction(text: string, begins: boolean): string | undefined {
  const target = /^[^ \t\r\n]*/.exec(text)?.[0] ?? '';
  if (!XML_NAME.test(target)) return 'an instruction has no name';
  if (target.toLowerCase() !== 'xml') return undefined;
  return begins && DECLARATION.test(text) ? undefined : 'its declaration is wrong';
}
