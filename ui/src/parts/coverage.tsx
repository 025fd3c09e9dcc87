import type { ListCoverage } from '../../../src/screen/vocabulary.ts';
import { updateEnded } from '../../../src/screen/words.ts';
import { count, date, many } from '../format.ts';
import { formatRoute } from '../state/route.ts';
import { staleness } from '../words.ts';
import { Sign } from './sign.tsx';

/** The state of a list in one sign and word. */
export function ListState({ list }: { list: ListCoverage }) {
  if (!list.screened) return <Sign name="incomplete">not screened</Sign>;
  if (list.versionIsLater) return <Sign name="incomplete">no version of that day</Sign>;
  if (list.damaged) return <Sign name="damaged">damaged</Sign>;
  if (list.stale) return <Sign name="stale">stale</Sign>;
  return <Sign name="current">current</Sign>;
}

/** `version 11 Jul 2026, 133 days old`; as of a day, how much older than that day. */
export function ListAge({ list }: { list: ListCoverage }) {
  if (list.versionIsLater) return <>earliest version {date(list.version)}</>;
  if (list.asOf !== undefined)
    return (
      <>
        version {date(list.version)}, {list.ageDays === 0 ? 'of that day' : `${many(list.ageDays, 'day')} older`}
      </>
    );
  return (
    <>
      version {date(list.version)}, {many(list.ageDays, 'day')} old
    </>
  );
}

/** A line that says how many lists are stale, with the way to them; nothing where none is. */
export function Stale({ coverage }: { coverage: readonly ListCoverage[] }) {
  const words = staleness(coverage);
  if (!words) return null;
  return (
    <p className="quiet">
      <Sign name="stale">
        <a href={formatRoute('lists')}>{words}</a>
      </Sign>
    </p>
  );
}

/** Why the last update of a list did not go through, and that the one held stays; nothing where it did. */
export function RefusedUpdate({ list }: { list: ListCoverage }) {
  const { refused } = list;
  if (refused === undefined) return null;
  if (updateEnded(refused) === 'not reached') return <UnreachedUpdate date={refused.date} reason={refused.reason} />;
  const version = refused.version === undefined ? '' : ` to the version of ${date(refused.version)}`;
  return (
    <p>
      <Sign name="refused">
        Update{version} refused on {date(refused.date)}
      </Sign>
      : {refused.reason} This version stays. <span className="quiet">Code {refused.code}</span>
    </p>
  );
}

/** Where nobody was reached: which address and why is for who mends it, on the screen and not on paper. */
function UnreachedUpdate({ date: day, reason }: { date: string; reason: string }) {
  return (
    <p>
      <Sign name="incomplete">Not reached on {date(day)}</Sign>
      <span className="only-on-screen quiet">: {reason}</span>
    </p>
  );
}

const lastUpdate = (list: ListCoverage) => (list.refused === undefined ? undefined : updateEnded(list.refused));

/** Of how many lists the last update did not go through, and how it ended, with the way to the reasons. */
export function Refused({ coverage }: { coverage: readonly ListCoverage[] }) {
  return (['refused', 'not reached'] as const).map((ended) => {
    const lists = coverage.filter((list) => lastUpdate(list) === ended);
    if (lists.length === 0) return null;
    const which = lists.length === coverage.length && lists.length > 1 ? 'the lists' : many(lists.length, 'list');
    return (
      <p key={ended} className="quiet">
        <Sign name={ended === 'refused' ? 'refused' : 'incomplete'}>
          <a href={formatRoute('lists', { list: lists[0]!.list })}>
            {ended === 'refused'
              ? `The last update of ${which} was refused.`
              : `The last update did not reach ${which}.`}
          </a>
        </Sign>
      </p>
    );
  });
}

interface Machinery {
  readonly coverage: readonly ListCoverage[];
  readonly policy: { readonly name: string; readonly hash: string };
  readonly engine: { readonly name: string; readonly version: string; readonly background: string };
}

/** What an answer rests on, folded: the list versions, the policy and the engine. Printed in full, as footnotes. */
export function Coverage({ coverage, policy, engine }: Machinery) {
  const states = [
    [coverage.filter((list) => !list.screened).length, 'not screened'],
    [coverage.filter((list) => list.screened && list.damaged).length, 'damaged'],
    [coverage.filter((list) => list.screened && list.stale).length, 'stale'],
    [coverage.filter((list) => lastUpdate(list) === 'refused').length, 'with a refused update'],
    [coverage.filter((list) => lastUpdate(list) === 'not reached').length, 'not reached at the last update'],
  ] as const;
  const notes = states.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return (
    <details className="fold coverage">
      <summary>
        What this answer covers: {many(coverage.length, 'list')}
        {notes.length > 0 && `, ${notes.join(', ')}`}
      </summary>
      <ol>
        {coverage.map((list) => (
          <li key={list.list}>
            <a href={formatRoute('lists', { list: list.list })}>{list.title}</a>, <ListAge list={list} />.{' '}
            {many(list.entries, 'entry', 'entries')}
            {list.nameOnlyRows > 0 && `, ${count(list.nameOnlyRows)} names of unknown parties`}.{' '}
            <ListState list={list} />
            {list.problem && <span className="quiet"> {list.problem}</span>}
            <RefusedUpdate list={list} />
          </li>
        ))}
      </ol>
      <p className="quiet">
        Made by {engine.name} {engine.version}, background {engine.background}, policy {policy.name}{' '}
        <code>{policy.hash.slice(0, 12)}</code>. The same lists, policy and engine give the same answer again.
      </p>
      <p className="quiet">Information, not legal advice.</p>
    </details>
  );
}
