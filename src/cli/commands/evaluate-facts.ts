import { Command } from 'commander';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { writeTo } from '../output.ts';

const EXAMPLES = `
Examples:
  $ interdict evaluate facts --gold data/evaluate/documents/others.gold.yaml --texts data/evaluate/documents/texts
  $ interdict evaluate facts --gold press.gold.yaml --texts articles --differences

A found fact is right if one of the same kind stands in the same sentence of the gold and agrees in every field the
gold names. Differences are shown with their offsets and fields, never with the text's words.`;

/** `interdict evaluate facts`: how well what documents report is read, against facts written down by hand. */
export function evaluateFactsCommand(io: CliIo, finish: Finish): Command {
  return new Command('facts')
    .description('measure the reader of facts: precision and recall kind by kind, against a gold file')
    .requiredOption('--gold <file>', 'what careful readers found (YAML)')
    .requiredOption('--texts <folder>', 'the documents, known by SHA-256 or name')
    .option('--differences', 'also every missed and wrong fact')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: { readonly gold: string; readonly texts: string; readonly differences?: boolean }) => {
      const { factsReport, measureFacts } = await import('../../evaluate/index.ts');
      const score = measureFacts(flags.gold, flags.texts);
      await writeTo(io.stdout, `${factsReport(score, flags.differences === true).join('\n')}\n`);
      finish(EXIT.done);
    });
}
