import { Command } from 'commander';
import type { Added, PrimarySource, ReadDocument } from '../../../case/index.ts';
import { breathe } from '../../../screen/file/breathe.ts';
import { InterdictError } from '../../../screen/vocabulary.ts';
import { type CliIo, EXIT, type Finish } from '../../io.ts';
import { openFor } from '../../open.ts';
import { collect, DATA } from '../../options.ts';
import { writeTo } from '../../output.ts';
import { presentAdded } from '../../present/case/added.ts';
import { styleFor } from '../../present/style.ts';
import { progressOn } from '../../progress.ts';
import { reportError } from '../../report.ts';
import { cases, now, whoIs, withStore } from './store.ts';

interface Flags {
  readonly against?: readonly string[];
  readonly primary?: boolean;
  readonly by?: string;
  readonly data?: string;
  readonly json?: boolean;
}

/** `interdict case add ID FILE…` */
export function addCommand(io: CliIo, finish: Finish): Command {
  return new Command('add')
    .description('read documents and propose what they report; nothing is accepted by itself')
    .argument('<case>', 'the case, as interdict case list shows it')
    .argument('<file...>', 'documents to read; - is standard input')
    .option(
      '--primary',
      'these are primary texts (an order, a statement): quotations elsewhere are held to their words',
    )
    .option('--against <text>', 'a further text to check quotations against; repeat it for more', collect)
    .addOption(DATA)
    .option('--by <name>', 'who adds them (default: the user of the system)')
    .option('--json', 'print JSON for programs')
    .action(async (id: string, files: string[], flags: Flags) => {
      const { addDocuments, holdCase, primaryTexts, textReader } = await cases();
      const at = now();
      const who = whoIs(io, flags.by);
      const { added, problems } = await withStore(io, async (store) => {
        const { record } = await holdCase(store, id, at);
        const held = await primaryTexts(record.sources, textReader(store, id));
        const read = await readAll(files, flags, io, held);
        const done = await addDocuments(store, id, read.documents, { who, at, primary: flags.primary });
        return { added: done, problems: read.problems };
      });
      await writeTo(
        io.stdout,
        `${flags.json ? asJson(added) : presentAdded(added, styleFor(io, 'stdout')).join('\n')}\n`,
      );
      for (const error of problems) reportError(io, error);
      if (problems.length > 0) finish(added.length === 0 ? EXIT.bad : EXIT.incomplete);
    });
}

async function readAll(files: readonly string[], flags: Flags, io: CliIo, held: readonly PrimarySource[]) {
  const { readReport } = await import('../../../screen/checking/read-report.ts');
  const open = (file: string) => (file === '-' ? io.readDocument('standard input', io.stdin) : io.readDocument(file));
  const primary = await Promise.all((flags.against ?? []).map(open));
  const against = [
    ...held.map(({ title, text }) => ({ name: title, text })),
    ...primary.flatMap(({ documents }) => documents.map(({ file, text }) => ({ name: file, text }))),
  ];
  const engine = await openFor(io, flags);
  const documents: ReadDocument[] = [];
  const problems: InterdictError[] = [];
  const progress = progressOn(io);
  const pause = breathe();
  for (const [index, file] of files.entries()) {
    io.signal?.throwIfAborted();
    progress.show(index / files.length, file);
    try {
      const read = await open(file);
      problems.push(...read.problems);
      for (const document of read.documents) {
        documents.push({ ...readReport(engine, document, { against }), text: document.text });
        await pause();
      }
    } catch (error) {
      if (!(error instanceof InterdictError)) throw error;
      problems.push(error);
    }
  }
  progress.clear();
  return { documents, problems };
}

function asJson(added: readonly Added[]): string {
  return JSON.stringify(added, null, 2);
}
