import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { wholeText } from '../../../screen/file/whole-text.ts';
import { type CaseRecord, InterdictError } from '../../../screen/vocabulary.ts';
import type { CliIo } from '../../io.ts';
import { AS_OF, dayOption, KNOWN_AT } from '../../options.ts';
import { writeTo } from '../../output.ts';
import { openInput, withOutput } from '../files.ts';
import { cases, now, readingStore, whoIs, withStore } from './store.ts';

/** `interdict case new|export|import|diff` */
export function bundleCommands(io: CliIo): Command[] {
  return [newCommand(io), exportCommand(io), importCommand(io), diffCommand(io)];
}

function newCommand(io: CliIo): Command {
  return new Command('new')
    .description('begin a case; with programmes, it begins with what their texts say')
    .argument('<id>', 'its name: lower case letters, digits, hyphens')
    .requiredOption('--title <title>', 'what it is about')
    .option('--programme <id...>', 'programmes it turns on')
    .option('--states <treaty>', 'the treaty whose parties are counted: rome-statute')
    .option('--by <name>', 'who begins it (default: the user of the system)')
    .action(async (id: string, flags: { title: string; programme?: string[]; states?: string; by?: string }) => {
      const { addCase, asWritten } = await cases();
      const header = {
        id,
        title: flags.title,
        programmes: flags.programme ?? [],
        ...(flags.states === undefined ? {} : { states: flags.states }),
      };
      // JSON is YAML: what is typed here goes the same way as what is written in a file.
      const record = asWritten(`---\n${JSON.stringify({ case: header })}`, 'interdict case new');
      await withStore(io, (store) => addCase(store, record, whoIs(io, flags.by), 'new', now()));
      await writeTo(io.stdout, `${id}: ${record.facts.length} facts\n`);
    });
}

function exportCommand(io: CliIo): Command {
  return new Command('export')
    .description('write a case as one file, a line a fact; the same case gives the same bytes')
    .argument('<case>', 'the case')
    .option('--out <file>', 'where to (default: standard output)')
    .option('--with-text', 'with the texts of added documents, which may be somebody’s work')
    .option('--html <file>', 'write one page to print or send instead, as of --as-of')
    .addOption(AS_OF)
    .addOption(KNOWN_AT)
    .action(async (id: string, flags: ExportFlags) => {
      if (flags.html !== undefined) return exportPage(id, flags.html, flags, io);
      const { openCase, withTexts, writeBundle } = await cases();
      const record = await readingStore(io, async (store) => {
        const { record: bare } = await openCase(store, id);
        return flags.withText && store !== undefined ? withTexts(store, bare) : bare;
      });
      const { text, sha256 } = writeBundle(record);
      if (flags.out === undefined) return writeTo(io.stdout, text);
      writeWhole(flags.out, text);
      return writeTo(io.stdout, `${flags.out}: ${record.facts.length} facts, sha256 ${sha256}\n`);
    });
}

interface ExportFlags {
  readonly out?: string;
  readonly withText?: boolean;
  readonly html?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
}

async function exportPage(id: string, file: string, flags: ExportFlags, io: CliIo): Promise<void> {
  const { caseDesk, caseReport, storePlace } = await cases();
  const asOf = dayOption('--as-of', flags.asOf) ?? now().slice(0, 10);
  const knownAt = dayOption('--known-at', flags.knownAt);
  const desk = caseDesk(storePlace(io.env));
  try {
    const text = caseReport(await desk.open(id), { asOf, knownAt });
    await withOutput(file, io, async (sink) => sink.write(text));
  } finally {
    await desk.close();
  }
}

function importCommand(io: CliIo): Command {
  return new Command('import')
    .description('take a case in from a bundle, or from YAML')
    .argument('<file>', 'the bundle; - is standard input')
    .option('--as <id>', 'hold it under another name')
    .option('--by <name>', 'who takes it in (default: the user of the system)')
    .action(async (file: string, flags: { as?: string; by?: string }) => {
      const { addCase, writeBundle } = await cases();
      const record = await caseOfFile(file, io);
      const named: CaseRecord = flags.as === undefined ? record : { ...record, case: { ...record.case, id: flags.as } };
      const { sha256 } = writeBundle(record);
      await withStore(io, (store) => addCase(store, named, whoIs(io, flags.by), `import of ${sha256}`, now()));
      await writeTo(io.stdout, `${named.case.id}: ${named.facts.length} facts, sha256 ${sha256}\n`);
    });
}

function diffCommand(io: CliIo): Command {
  return new Command('diff')
    .description('what one case holds that another does not; each is a case or a file')
    .argument('<a>', 'before')
    .argument('<b>', 'after')
    .option('--json', 'print JSON for programs')
    .action(async (a: string, b: string, flags: { json?: boolean }) => {
      const { diffCases } = await cases();
      const [before, after] = [await caseOrFile(a, io), await caseOrFile(b, io)];
      const changes = diffCases(before, after);
      const lines = changes.map(
        ({ kind, id, change, fields }) =>
          `${change} ${kind} ${id}${fields.length === 0 ? '' : ` (${fields.join(', ')})`}`,
      );
      const text = flags.json ? JSON.stringify(changes, null, 2) : lines.join('\n') || 'No difference.';
      await writeTo(io.stdout, `${text}\n`);
    });
}

async function caseOrFile(name: string, io: CliIo): Promise<CaseRecord> {
  if (/[./\\]/.test(name) || name === '-') return caseOfFile(name, io);
  const { openCase } = await cases();
  return readingStore(io, async (store) => (await openCase(store, name)).record);
}

async function caseOfFile(file: string, io: CliIo): Promise<CaseRecord> {
  const { asWritten } = await cases();
  const opened = await openInput(file, undefined, io);
  return asWritten(await wholeText(opened), opened.name);
}

function writeWhole(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new InterdictError('FILE_UNWRITABLE', `${file} cannot be written.`, 'Choose another file.', { file }, cause);
  }
}
