import { ERROR_GUIDE } from '../../src/http/index.ts';
import { printIfMain } from './print.ts';

const OPENING = `# Error codes

Every error carries a stable \`code\` for programs, and a \`message\` and a \`remedy\` for people; where the trouble is at
a place in a file, also the file and line. The command line prints them on standard error; the service answers them as
\`application/problem+json\` with the status given here (a few occasions call for another one, which the answer states).

This page is made by \`npm run docs:errors\` from the table the service answers with.
`;

/** The page of error codes, as Markdown. */
export function errorPage(): string {
  const sections = Object.entries(ERROR_GUIDE).map(
    ([code, { title, status, meaning, remedy }]) =>
      `## ${code}\n\n${title}. HTTP status ${status}.\n\n${meaning}\n\n**What to do:** ${remedy}\n`,
  );
  return [OPENING, ...sections].join('\n');
}

printIfMain(import.meta.url, errorPage);
