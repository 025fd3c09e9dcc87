import type { Trouble } from '../api.ts';

interface Props {
  readonly trouble: Pick<Trouble, 'title' | 'message' | 'remedy' | 'code'>;
  /** True where the trouble is all the answer the view has: its title is then the view's heading. */
  readonly whole?: boolean;
}

/** An error in three sentences: what happened, what it means, what to do. */
export function Problem({ trouble, whole = false }: Props) {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <section className="problem" role="alert">
      <Heading>{trouble.title}</Heading>
      <p>{trouble.message}</p>
      <p>
        <strong>What to do:</strong> {trouble.remedy}
      </p>
      <p className="quiet">Code {trouble.code}</p>
    </section>
  );
}
