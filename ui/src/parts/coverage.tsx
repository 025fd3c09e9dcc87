import type { ListCoverage } from '../../../src/screen/vocabulary.ts';
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

/** A line that says of how many lists the last update was refused, with the way to the reasons; nothing where none. */
export function Refused({ coverage }: { coverage: readonly ListCoverage[] }) {
  const lists = coverage.filter((list) => list.refused !== undefined);
  if (lists.length === 0) return null;
  return (
    <p className="quiet">
      <Sign name="refused">
        <a href={formatRoute('lists', { list: lists[0]!.list })}>
          The last update of {many(lists.length, 'list')} was refused.
        </a>
      </Sign>
    </p>
  );
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
    [coverage.filter((list) => list.refused !== undefined).length, 'with a refused update'],
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
