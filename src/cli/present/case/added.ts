import type { Added } from '../../../case/index.ts';
import type { CaseFact } from '../../../screen/vocabulary.ts';
import { plain, type Style } from '../style.ts';

/** What became of documents that were added to a case, for people. */
export function presentAdded(added: readonly Added[], style: Style): string[] {
  return added.flatMap((document) => ['', ...one(document, style)]).slice(1);
}

function one({ file, source, outcome, proposed, extended, left }: Added, style: Style): string[] {
  const head = `${style.bold(plain(file))} ${style.dim(source)}`;
  if (outcome === 'held') return [head, '  added before; nothing changed'];
  const total = `${proposed.length} facts proposed, ${extended.length} that were proposed already rest on it too, ${left.length} left out`;
  return [head, `  ${total}`, ...byVerdict([...proposed, ...extended])];
}

function byVerdict(facts: readonly CaseFact[]): string[] {
  return (['contradicted', 'confirmed', 'explained', 'unconfirmed'] as const).flatMap((verdict) => {
    const those = facts.filter(({ check }) => check?.verdict === verdict);
    if (those.length === 0) return [];
    const lines = those.map(({ id, says, check }) => {
      const why = verdict === 'unconfirmed' ? '' : ` (${plain(check!.because)})`;
      return `    ${id}  ${plain(says)}${why}`;
    });
    return [`  ${verdict}: ${those.length}`, ...lines];
  });
}
