import type { ReportsBeside } from '../../screen/checking/compare-reports.ts';
import type { TextSink } from '../../screen/file/whole-file.ts';
import type { Engine } from '../../screen/types.ts';
import type { DocumentResult, ReadResult } from '../../screen/vocabulary.ts';
import type { CliIo } from '../io.ts';
import { presentComparison } from '../present/comparison.ts';
import { presentReading, presentReadingScope } from '../present/reading.ts';
import { styleFor } from '../present/style.ts';
import { openSpool } from '../spool.ts';
import { withOutput } from './files.ts';

/** What is told of a reading beside its documents. */
export type ReadingFrame = Omit<ReadResult, 'documents'>;

/** A way of telling a reading: each document when it is read, so that none need be kept, and the rest at the end. */
export interface ReadingOutput {
  /** Whether a bar on standard error may show how far it is: not where the documents themselves run over the screen. */
  readonly bar: boolean;
  one(document: DocumentResult): Promise<void>;
  end(frame: ReadingFrame, beside: ReportsBeside): Promise<void>;
}

/** For people. */
export function readingForPeople(sink: TextSink, io: CliIo, scope: ReadingFrame, account = false): ReadingOutput {
  const style = styleFor(io, 'stdout');
  let first = true;
  return {
    bar: !io.isTTY.stdout,
    async one(document) {
      const before = first ? presentReadingScope(scope, style) : [''];
      first = false;
      await sink.write(`${[...before, ...presentReading(document, style, account, scope.asOf)].join('\n')}\n`);
    },
    async end({ comparison }, { reports }) {
      const lines = comparison === undefined ? [] : presentComparison(comparison, reports, style);
      if (lines.length > 0) await sink.write(`${lines.join('\n')}\n`);
    },
  };
}

/** One JSON document, the same as if the whole result were printed at once. */
export function readingAsJson(sink: TextSink, io: CliIo): ReadingOutput {
  const indented = (value: unknown) => JSON.stringify(value, null, 2).replace(/^/gm, '    ');
  let before = '{\n  "documents": [\n';
  return {
    bar: !io.isTTY.stdout,
    async one(document) {
      await sink.write(`${before}${indented(document)}`);
      before = ',\n';
    },
    async end(frame) {
      const opening = before === ',\n' ? '\n  ],\n' : '{\n  "documents": [],\n';
      await sink.write(`${opening}${JSON.stringify(frame, null, 2).slice('{\n'.length)}\n`);
    },
  };
}

/** FollowTheMoney entities, one a line. */
export async function readingAsFtmLines(sink: TextSink, io: CliIo, engine: Engine): Promise<ReadingOutput> {
  const { ReadingAsFtm } = await import('../../screen/checking/ftm.ts');
  const told = new ReadingAsFtm(engine);
  return {
    bar: !io.isTTY.stdout,
    one: async (document) => {
      for (const line of told.linesOf(document)) await sink.write(`${JSON.stringify(line)}\n`);
    },
    end: async () => {},
  };
}

/** A page of its own: its answer stands first, so the documents wait on the disk until all are read. */
export async function withReadingPage(
  path: string,
  io: CliIo,
  asOf: string | undefined,
  work: (output: ReadingOutput) => Promise<void>,
): Promise<void> {
  const { PageAround } = await import('../../screen/checking/page.ts');
  const around = new PageAround(asOf);
  const sections = await openSpool();
  try {
    await work({
      bar: true,
      one: async (document) => sections.write(around.section(document)),
      end: (frame, beside) =>
        withOutput(path, io, async (sink) => {
          const [before, after] = around.halves(frame, beside.reports);
          await sink.write(before);
          await sections.pour(sink);
          await sink.write(after);
        }),
    });
  } finally {
    await sections.remove();
  }
}
