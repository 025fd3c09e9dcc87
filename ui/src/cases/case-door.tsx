import { useAnswer } from '../state/use-answer.ts';
import { caseHref } from './address.ts';
import { caseApi } from './api.ts';
import { standsToday } from './words.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Its place among the headings around it. */
  readonly heading: 'h2' | 'h3';
}

/** A case from outside: what it is, where it stands, and the two questions most people come with. */
export function CaseDoor({ id, title, heading: Heading }: Props) {
  const { data: view } = useAnswer(id, 0, (signal) => caseApi.onDay(id, { asOf: '', knownAt: '' }, signal));
  return (
    <article className="case-door">
      <Heading className="headword">
        <a href={caseHref(id, 'overview')}>{title}</a>
      </Heading>
      <p>{view?.case.summary ?? '\u00a0'}</p>
      <p className="stands-today">{view ? standsToday(view) : '\u00a0'}</p>
      <p>
        <a href={caseHref(id, 'people')}>Who is designated?</a> ·{' '}
        <a href={caseHref(id, 'effects')}>What follows, for whom?</a> ·{' '}
        <a href={caseHref(id, 'states')}>Where do states stand?</a>
      </p>
    </article>
  );
}
