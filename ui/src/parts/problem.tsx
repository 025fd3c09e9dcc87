import type { Trouble } from '../api.ts';

/** An error in three sentences: what happened, what it means, what to do. */
export function Problem({ trouble }: { trouble: Pick<Trouble, 'title' | 'message' | 'remedy' | 'code'> }) {
  return (
    <section className="problem" role="alert">
      <h2>{trouble.title}</h2>
      <p>{trouble.message}</p>
      <p>
        <strong>What to do:</strong> {trouble.remedy}
      </p>
      <p className="quiet">Code {trouble.code}</p>
    </section>
  );
}
