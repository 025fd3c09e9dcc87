import { Command } from 'commander';
import { breathe } from '../../screen/file/breathe.ts';
import type { DocumentText } from '../../screen/file/read-document.ts';
import type { Engine } from '../../screen/types.ts';
import {
  type DocumentProblem,
  type ErrorCode,
  InterdictError,
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
import { progressOn } from '../progress.ts';
import { reportError } from '../report.ts';
import { withOutput } from './files.ts';
import { type Proposing, proposing } from './proposing.ts';
import {
  type ReadingFrame,
  type ReadingOutput,
  readingAsFtmLines,
  readingAsJson,
  readingForPeople,
  withReadingPage,
} from './read-output.ts';

const EXAMPLES = `
Examples:
  $ interdict read report.txt                    who of the lists is named, and what is reported of whom
  $ interdict read *.html --json > mentions.json one JSON document for programs
  $ interdict read a.pdf b.eml --html report.html    a page of its own, with every sentence
  $ interdict read article.html --against order.txt  quotations beside the text they quote
  $ interdict read article.txt --account         what became of every sentence
  $ interdict read minutes.txt --as-of 2025-07-01    who was listed on the day of the meeting
  $ interdict read article.txt --propose         facts that a language model proposes and the text supports, too
  $ cat article.txt | interdict read -           from standard input

Text, Markdown, HTML, PDF, DOCX, ODT, mail (with its attachments), RSS and Atom are read; facts from English.
A file that cannot be read is reported, the others go on, and the exit status is 2.
--propose sends the text to INTERDICT_LLM_URL (with INTERDICT_LLM_MODEL, INTERDICT_LLM_KEY); who is named is found without it.`;

interface ReadFlags extends ScreeningFlags {
  readonly json?: boolean;
  readonly html?: string;
  readonly ftm?: boolean;
  readonly account?: boolean;
  readonly against?: readonly string[];
  readonly propose?: boolean;
  readonly failOnMatch?: boolean;
}

/** `interdict read FILE…`: finds the listed parties named in documents, and checks what is reported of them. */
export function readCommand(io: CliIo, finish: Finish): Command {
  return new Command('read')
    .description('find the listed parties that documents name, and check what they report')
    .argument('<file...>', 'documents to read; - is standard input')
    .option('--against <text>', 'a primary text to check quotations against; repeat it for more', collect)
    .option('--account', 'tell of every sentence what became of it')
    .option('--propose', 'let the language model at INTERDICT_LLM_URL propose facts; the text is sent there')
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
      const propose = flags.propose ? await proposing(io) : undefined;
      const asked = { ...screeningOptions(flags, engine), against, propose };
      await withReadingOutput(flags, engine, asked, io, async (output) => {
        const { problems, coverage, read, named } = await readFiles(files, engine, asked, io, output);
        for (const { file, code, message, remedy } of problems)
          reportError(
            io,
            new InterdictError(code as ErrorCode, message, remedy, message.includes(file) ? {} : { file }),
          );
        const unread = problems.length > 0 || coverage.some((list) => !list.screened);
        // Where nothing at all could be read, that is bad input and not an incomplete answer.
        finish(read === 0 ? EXIT.bad : statusOf(unread, named, flags.failOnMatch === true));
      });
    });
}

function checkOutputs(flags: ReadFlags): void {
  const chosen = [flags.json && '--json', flags.ftm && '--ftm', flags.html !== undefined && '--html'].filter(Boolean);
  if (chosen.length > 1) throw invalid(String(chosen[1]), String(flags.html ?? ''), `Choose ${chosen.join(' or ')}.`);
}

async function withReadingOutput(
  flags: ReadFlags,
  engine: Engine,
  { against: _, propose: __, ...screening }: Asked,
  io: CliIo,
  work: (output: ReadingOutput) => Promise<void>,
): Promise<void> {
  if (flags.html !== undefined) return withReadingPage(flags.html, io, flags.asOf, work);
  await withOutput(undefined, io, async (sink) => {
    if (flags.json) return work(readingAsJson(sink, io));
    if (flags.ftm) return work(await readingAsFtmLines(sink, io, engine));
    return work(readingForPeople(sink, io, engine.readAll([], screening), flags.account));
  });
}

/** What a reading is asked. */
interface Asked extends ScreenOptionsInput {
  readonly against: readonly { readonly name: string; readonly text: string }[];
  readonly propose: Proposing | undefined;
}

/** The texts quotations are checked against: one that cannot be read is an error, as checks without it would mislead. */
async function primaryTexts(files: readonly string[], io: CliIo): Promise<Asked['against']> {
  const read = await Promise.all(
    files.map((file) => (file === '-' ? io.readDocument('standard input', io.stdin) : io.readDocument(file))),
  );
  return read.flatMap(({ documents }) => documents.map(({ file, text }) => ({ name: file, text })));
}

/** What became of the files beside what was printed of them. */
interface FilesRead extends ReadingFrame {
  readonly read: number;
  readonly named: boolean;
}

/** Reads the files one after the other and hands each document on: of what is read only the facts are kept, to compare. */
async function readFiles(
  files: readonly string[],
  engine: Engine,
  { against, propose, ...screening }: Asked,
  io: CliIo,
  output: ReadingOutput,
): Promise<FilesRead> {
  const { readReport } = await import('../../screen/checking/read-report.ts');
  const { ReportsBeside } = await import('../../screen/checking/compare-reports.ts');
  const beside = new ReportsBeside();
  const problems: DocumentProblem[] = [];
  const progress = output.bar ? progressOn(io) : undefined;
  const pause = breathe();
  let named = false;
  for (const [index, file] of files.entries()) {
    io.signal?.throwIfAborted();
    progress?.show(index / files.length, file);
    for (const document of await documentsOf(file, io, problems)) {
      const proposed = await propose?.(document);
      const report = readReport(engine, document, { ...screening, against, proposed, withText: true });
      named ||= report.mentions.length > 0;
      beside.add(report);
      await output.one(report);
      await pause();
    }
  }
  progress?.clear();
  const { documents: _, problems: __, ...frame } = engine.readAll([], screening);
  const read = beside.reports.length;
  const whole = { problems, ...frame, ...(read > 1 ? { comparison: beside.compared() } : {}) };
  await output.end(whole, beside);
  return { ...whole, read, named };
}

/** The documents of a file; what cannot be read of it is put to the problems. */
async function documentsOf(file: string, io: CliIo, problems: DocumentProblem[]): Promise<readonly DocumentText[]> {
  try {
    const read = await (file === '-' ? io.readDocument('standard input', io.stdin) : io.readDocument(file));
    problems.push(...read.problems.map((error) => problemOf(error, error.place.file ?? file)));
    return read.documents;
  } catch (error) {
    if (!(error instanceof InterdictError)) throw error;
    problems.push(problemOf(error, file));
    return [];
  }
}

function problemOf({ code, message, remedy }: InterdictError, file: string): DocumentProblem {
  return { file, code, message, remedy };
}
