import { Command } from 'commander';
import type { ComparableReport } from '../../screen/checking/compare-reports.ts';
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
  collect,
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
import { presentReading } from '../present/reading.ts';
import { styleFor } from '../present/style.ts';
import { progressOn } from '../progress.ts';
import { reportError } from '../report.ts';
import { withOutput } from './files.ts';

const EXAMPLES = `
Examples:
  $ interdict read report.txt                    who of the lists is named, and what is reported of whom
  $ interdict read *.html --json > mentions.json one JSON document for programs
  $ interdict read a.pdf b.eml --html report.html    a page of its own, with every sentence
  $ interdict read article.html --against order.txt  quotations beside the text they quote
  $ interdict read article.txt --account         what became of every sentence
  $ interdict read minutes.txt --as-of 2025-07-01    who was listed on the day of the meeting
  $ cat article.txt | interdict read -           from standard input

Text, Markdown, HTML, PDF, DOCX, ODT, mail (with its attachments), RSS and Atom are read; facts from English.
A file that cannot be read is reported, the others go on, and the exit status is 2.`;

interface ReadFlags extends ScreeningFlags {
  readonly json?: boolean;
  readonly html?: string;
  readonly ftm?: boolean;
  readonly account?: boolean;
  readonly against?: readonly string[];
  readonly failOnMatch?: boolean;
}

/** `interdict read FILE…`: finds the listed parties named in documents, and checks what is reported of them. */
export function readCommand(io: CliIo, finish: Finish): Command {
  return new Command('read')
    .description('find the listed parties that documents name, and check what they report')
    .argument('<file...>', 'documents to read; - is standard input')
    .option('--against <text>', 'a primary text to check quotations against; repeat it for more', collect)
    .option('--account', 'tell of every sentence what became of it')
    .addOption(LIST)
    .addOption(THRESHOLD)
    .addOption(NO_WEAK)
    .addOption(AS_OF)
    .addOption(KNOWN_AT)
    .addOption(DATA)
    .option('--json', 'print one JSON document for programs')
    .option('--ftm', 'print FollowTheMoney entities, one a line')
    .option('--html <file>', 'write a page of its own, complete or not at all; - is standard output')
    .option('--fail-on-match', 'exit with status 3 if a listed party is named')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: ReadFlags) => {
      screeningOptions(flags);
      checkOutputs(flags);
      const given = [...files, ...(flags.against ?? [])];
      if (given.filter((file) => file === '-').length > 1)
        throw invalid('-', '- -', 'Standard input can be read once.');
      const against = await primaryTexts(flags.against ?? [], io);
      const engine = await openFor(io, flags);
      const result = await readFiles(files, engine, { ...screeningOptions(flags, engine), against }, io);
      await show(result, engine, flags, io);
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

function checkOutputs(flags: ReadFlags): void {
  const chosen = [flags.json && '--json', flags.ftm && '--ftm', flags.html !== undefined && '--html'].filter(Boolean);
  if (chosen.length > 1) throw invalid(String(chosen[1]), String(flags.html ?? ''), `Choose ${chosen.join(' or ')}.`);
}

async function show(result: ReadResult, engine: Engine, flags: ReadFlags, io: CliIo): Promise<void> {
  if (flags.html !== undefined) {
    const { readingPage } = await import('../../screen/checking/page.ts');
    await withOutput(flags.html, io, async (sink) => sink.write(readingPage(result)));
    return;
  }
  const lines = flags.json
    ? [JSON.stringify(result, null, 2)]
    : flags.ftm
      ? (await import('../../screen/checking/ftm.ts')).readingAsFtm(result, engine).map((one) => JSON.stringify(one))
      : presentReading(result, styleFor(io, 'stdout'), flags.account);
  if (lines.length > 0) await writeTo(io.stdout, `${lines.join('\n')}\n`);
}

/** What a reading is asked. */
interface Asked extends ScreenOptionsInput {
  readonly against: readonly { readonly name: string; readonly text: string }[];
}

/** The texts quotations are checked against: one that cannot be read is an error, as checks without it would mislead. */
async function primaryTexts(files: readonly string[], io: CliIo): Promise<Asked['against']> {
  const read = await Promise.all(
    files.map((file) => (file === '-' ? io.readDocument('standard input', io.stdin) : io.readDocument(file))),
  );
  return read.flatMap(({ documents }) => documents.map(({ file, text }) => ({ name: file, text })));
}

async function readFiles(files: readonly string[], engine: Engine, options: Asked, io: CliIo): Promise<ReadResult> {
  const { readReport } = await import('../../screen/checking/read-report.ts');
  const { compareReports } = await import('../../screen/checking/compare-reports.ts');
  const { against, ...screening } = options;
  const documents: DocumentResult[] = [];
  const problems: DocumentProblem[] = [];
  const progress = progressOn(io);
  const pause = breathe();
  for (const [index, file] of files.entries()) {
    io.signal?.throwIfAborted();
    progress.show(index / files.length, file);
    try {
      const read = await (file === '-' ? io.readDocument('standard input', io.stdin) : io.readDocument(file));
      problems.push(...read.problems.map((error) => problemOf(error, error.place.file ?? file)));
      for (const document of read.documents) {
        documents.push(readReport(engine, document, { ...screening, against, withText: true }));
        await pause();
      }
    } catch (error) {
      if (!(error instanceof InterdictError)) throw error;
      problems.push(problemOf(error, file));
    }
  }
  progress.clear();
  const comparison = documents.length > 1 ? { comparison: compareReports(documents as ComparableReport[]) } : {};
  return { ...engine.readAll([], screening), documents, problems, ...comparison };
}

function problemOf({ code, message, remedy }: InterdictError, file: string): DocumentProblem {
  return { file, code, message, remedy };
}
