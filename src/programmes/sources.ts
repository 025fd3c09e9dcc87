import type { LegalStatement, OpenQuestion, Programme } from '../model/index.ts';

/** `Executive Order 14203 §1(a), 90 FR 9369`: the paragraph put into the citation of its source. */
export function citationOf(
  programme: Programme,
  { paragraph, source }: Pick<LegalStatement, 'paragraph' | 'source'>,
): string {
  const text = programme.sources[source];
  const [first = '', ...rest] = (text?.citation ?? text?.title ?? source).split(', ');
  return [`${first} ${paragraph}`, ...rest].join(', ');
}

/** What somebody has to do before a statement known second-hand can decide anything. */
export function readTheText(
  programme: Programme,
  statement: Pick<LegalStatement, 'paragraph' | 'source' | 'mark'> & { readonly id?: string },
): OpenQuestion {
  const citation = citationOf(programme, statement);
  const how = statement.mark === 'secondary' ? 'is known second-hand only' : 'has not been verified';
  return {
    about: `read.${statement.id ?? statement.paragraph}`,
    question: `${citation} ${how}: what does the text say?`,
  };
}
