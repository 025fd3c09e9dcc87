import { type KeyboardEvent, useRef } from 'react';
import type { Match, ScreenResult } from '../../../src/screen/vocabulary.ts';
import { many } from '../format.ts';
import { ScoreMark } from '../parts/score-mark.tsx';
import { Sign } from '../parts/sign.tsx';
import { useMedia } from '../parts/use-media.ts';
import { formatRoute, go, withParams } from '../state/route.ts';
import { PossiblyListed } from '../time/standing.tsx';
import { nameKind, schemaName } from '../words.ts';
import { MatchDetail } from './match-detail.tsx';

const WIDE = '(min-width: 64rem)';

/** The programmes of a match in one short line; names of unknown parties have none. */
function programmes(match: Match): string {
  return [...new Set(match.designations.flatMap((designation) => designation.programmes))].join(', ');
}

interface RowProps {
  readonly match: Match;
  readonly result: ScreenResult;
  readonly open: boolean;
  readonly href: string;
}

function Row({ match, result, open, href }: RowProps) {
  const { party, name } = match;
  const list = result.coverage.find((entry) => entry.list === party.list);
  const other = name.full !== party.caption;
  return (
    <a href={href} className="result-link" data-party={party.id} aria-current={open || undefined}>
      <span className="result-name headword">
        <bdi>{party.caption}</bdi>
      </span>
      <ScoreMark value={match.score} threshold={result.query.threshold} />
      <span className="result-note">
        <span>{list?.title ?? party.list}</span>
        {party.standing === 'name-only' ? (
          <Sign name="nameOnly">a name of an unknown party</Sign>
        ) : (
          <span>{schemaName(party.schema)}</span>
        )}
        {programmes(match) && <span>{programmes(match)}</span>}
        {other && (
          <span>
            {nameKind(name.kind)} <bdi>{name.full}</bdi>
          </span>
        )}
        {match.linked && <span>and {many(match.linked.length, 'entry', 'entries')} of other lists</span>}
        <PossiblyListed asOf={match.asOf} />
        {name.kind === 'weak' && <Sign name="weak">weak alias</Sign>}
      </span>
    </a>
  );
}

/** Arrows walk the results; Enter opens one and goes to it; Escape comes back to the list, then to the name. */
function useWalk(openFirst: (id: string) => void) {
  const frame = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const links = [...(frame.current?.querySelectorAll<HTMLElement>('.result-link') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at >= 0 && step) {
      event.preventDefault();
      const next = links[at + step];
      if (next) next.focus();
      else if (step < 0) document.querySelector<HTMLElement>('[data-search]')?.focus();
    } else if (at >= 0 && event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      openFirst(links[at]!.dataset.party!);
      requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('.match-detail h2')?.focus());
    } else if (event.key === 'Escape') {
      const current = frame.current?.querySelector<HTMLElement>('.result-link[aria-current]');
      if (at < 0 && current) current.focus();
      else document.querySelector<HTMLElement>('[data-search]')?.focus();
    }
  };
  return { frame, onKeyDown };
}

interface ResultsProps {
  readonly result: ScreenResult;
  readonly params: URLSearchParams;
  readonly onChanged: () => void;
}

/** The matches, best first; one of them open, beside the list or in it, as the room allows. */
export function Results({ result, params, onChanged }: ResultsProps) {
  const wide = useMedia(WIDE);
  const wanted = params.get('open');
  const opened = result.matches.find((match) => match.party.id === wanted) ?? result.matches[0]!;
  const href = (id: string): string => formatRoute('screening', withParams(params, { open: id }));
  const { frame, onKeyDown } = useWalk((id) => go(href(id)));
  const more = result.total - result.matches.length;
  const detail = <MatchDetail key={opened.party.id} match={opened} result={result} onChanged={onChanged} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links inside; the frame only listens
    <div className="results" ref={frame} onKeyDown={onKeyDown}>
      <ol className="result-list" aria-label="Matches, best first">
        {result.matches.map((match) => {
          const open = match === opened;
          return (
            <li key={match.party.id}>
              <Row match={match} result={result} open={open} href={href(match.party.id)} />
              {open && !wide && detail}
            </li>
          );
        })}
        {more > 0 && (
          <li className="more">
            <a href={formatRoute('screening', withParams(params, { n: String(Math.min(500, result.total)) }))}>
              Show {Math.min(500, result.total) - result.matches.length} more
            </a>
          </li>
        )}
      </ol>
      {wide && detail}
    </div>
  );
}
