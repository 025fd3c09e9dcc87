import { Command } from 'commander';
import { breathe } from '../../screen/file/breathe.ts';
import type { Engine } from '../../screen/types.ts';
import {
  type DocumentProblem,
  type DocumentResult,
  type ErrorCode,
  InterdictError,
  type ReadResult,
  type ScreenOptionsInput,
} from '../../screen/vocabulary.ts';
import { type CliIo, EXIT, type Finish, statusOf } from '../io.ts';
import { openFor } from '../open.ts';
import {
  AS_OF,
  DATA,
  invalid,
  KNOWN_AT,
  LIST,
  NO_WEAK,
  type ScreeningFlags,
  screeningOptions,
  THRESHOLD,
} from '../options.ts';
import { writeTo } from '../output.ts';
import { presentReading } from '../present/others.ts';
import { styleFor } from '../present/style.ts';
import { progressOn } from '../progress.ts';
import { reportError } from '../report.ts';

const EXAMPLES = `
Examples:
  $ interdict read report.txt                    who of the lists is named, sentence by sentence
  $ interdict read *.html --json > mentions.json one JSON document for programs
  $ interdict read article.txt --list us_ofac_sdn
  $ interdict read minutes.txt --as-of 2025-07-01    who was listed on the day of the meeting
  $ cat article.txt | interdict read -           from standard input

Text, HTML and Markdown are read. A file that cannot be read is reported, the others go on, and the
exit status is 2.`;

interface ReadFlags extends ScreeningFlags {
  readonly json?: boolean;
  readonly failOnMatch?: boolean;
}

/** `interdict read FILE…`: finds the listed parties named in documents. */
export function readCommand(io: CliIo, finish: Finish): Command {
  return new Command('read')
    .description('find the listed parties that documents name')
    .argument('<file...>', 'documents to read; - is standard input')
    .addOption(LIST)
    .addOption(THRESHOLD)
    .addOption(NO_WEAK)
    .addOption(AS_OF)
    .addOption(KNOWN_AT)
    .addOption(DATA)
    .option('--json', 'print one JSON document for programs')
    .option('--fail-on-match', 'exit with status 3 if a listed party is named')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: ReadFlags) => {
      screeningOptions(flags);
      if (files.filter((file) => file === '-').length > 1)
        throw invalid('-', '- -', 'Standard input can be read once.');
      const engine = await openFor(io, flags);
      const result = await readFiles(files, engine, screeningOptions(flags, engine), io);
      const lines = flags.json ? [JSON.stringify(result, null, 2)] : presentReading(result, styleFor(io, 'stdout'));
      if (lines.length > 0) await writeTo(io.stdout, `${lines.join('\n')}\n`);
      for (const { file, code, message, remedy } of result.problems) {
        reportError(io, new InterdictError(code as ErrorCode, message, remedy, message.includes(file) ? {} : { file }));
      }
      const unread = result.problems.length > 0 || result.coverage.some((list) => !list.screened);
      const named = result.documents.some((document) => document.mentions.length > 0);
      // Where nothing at all could be read, that is bad input and not an incomplete answer.
      const nothing = result.documents.length === 0;
      finish(nothing ? EXIT.bad : statusOf(unread, named, flags.failOnMatch === true));
    });
}

async function readFiles(
  files: readonly string[],
  engine: Engine,
  options: ScreenOptionsInput,
  io: CliIo,
): Promise<ReadResult> {
  const documents: DocumentResult[] = [];
  const problems: DocumentProblem[] = [];
  const progress = progressOn(io);
  const pause = breathe();
  for (const [index, file] of files.entries()) {
    io.signal?.throwIfAborted();
    progress.show(index / files.length, file);
    try {
      const document = await (file === '-' ? io.readDocument('standard input', io.stdin) : io.readDocument(file));
      const found = engine.readAll([{ file: document.file, text: document.text }], options);
      // The checksum that counts for the reader is that of the file, not of the text made of it.
      documents.push(...found.documents.map((one) => ({ ...one, sha256: document.sha256 })));
      problems.push(...found.problems);
    } catch (error) {
      if (!(error instanceof InterdictError)) throw error;
      problems.push({ file, code: error.code, message: error.message, remedy: error.remedy });
    }
    await pause();
  }
  progress.clear();
  return { ...engine.readAll([], options), documents, problems };
}
