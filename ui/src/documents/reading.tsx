import type { DocumentResult, Mention, ReadResult } from '../../../src/screen/vocabulary.ts';
import { many } from '../format.ts';
import { Coverage, Stale } from '../parts/coverage.tsx';
import { Problem } from '../parts/problem.tsx';
import { ScoreMark } from '../parts/score-mark.tsx';
import { Sign } from '../parts/sign.tsx';
import { THRESHOLD } from '../screening/question.ts';
import { formatRoute, go, withParams } from '../state/route.ts';
import { NoVersionThen, PossiblyListed } from '../time/standing.tsx';
import { missing, readingAnswer } from '../words.ts';
import { MarkedText } from './marked-text.tsx';
import { MentionPanel } from './mention-panel.tsx';

/** The parties a document names, in the order they first appear. */
function byParty(mentions: readonly Mention[]) {
  const parties = new Map<string, { mention: Mention; places: number[] }>();
  mentions.forEach((mention, index) => {
    const known = parties.get(mention.party.id);
    if (known) known.places.push(index);
    else parties.set(mention.party.id, { mention, places: [index] });
  });
  return [...parties.values()];
}

function PartyIndex({ document, href }: { document: DocumentResult; href: (mention: number) => string }) {
  const best = (places: readonly number[]): number =>
    Math.max(...places.map((place) => document.mentions[place]!.score));
  return (
    <nav className="party-index" aria-label="Parties named">
      <ol>
        {byParty(document.mentions).map(({ mention, places }) => (
          <li key={mention.party.id}>
            <a href={href(places[0]!)}>
              <bdi>{mention.party.caption}</bdi>
            </a>
            <span className="quiet">{many(places.length, 'place')}</span>
            <PossiblyListed asOf={mention.asOf} />
            <ScoreMark value={best(places)} threshold={THRESHOLD} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface Props {
  readonly result: ReadResult;
  readonly text: string;
  readonly params: URLSearchParams;
  readonly onlyHere: boolean;
}

/** A document that was read: the answer, the parties, the text with its marks, and the mention in hand. */
export function Reading({ result, text, params, onlyHere }: Props) {
  const document = result.documents[0];
  const number = Number(params.get('mention') ?? Number.NaN) - 1;
  const chosen = document?.mentions[number] ? number : undefined;
  const href = (mention: number): string =>
    formatRoute('documents', withParams(params, { mention: String(mention + 1) }));
  const close = (): void => go(formatRoute('documents', withParams(params, { mention: undefined })), 'replace');
  const absent = missing(result.coverage);
  return (
    <div className="reading">
      {result.problems.map((problem) => (
        <Problem key={problem.code} trouble={{ ...problem, title: `${problem.file} could not be read` }} whole />
      ))}
      {document && (
        <div className="answer" aria-live="polite">
          <h1>
            <Sign name={document.mentions.length > 0 ? 'review' : 'clear'}>{readingAnswer(result)}</Sign>
          </h1>
          {absent && <p>{absent}</p>}
          <NoVersionThen coverage={result.coverage} />
          <Stale coverage={result.coverage} />
          <p className="quiet">
            {document.file}, {many(document.characters, 'character')}
            {onlyHere && '; too long for an address, so this link works in this tab only'}.{' '}
            <a href={formatRoute('documents')}>Read another text</a>
          </p>
        </div>
      )}
      {document && (
        <section
          className="reading-room"
          aria-label="The text and its mentions"
          data-marked={document.mentions.length > 0 || undefined}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && chosen !== undefined) close();
          }}
        >
          <MarkedText
            text={text}
            mentions={document.mentions}
            chosen={chosen}
            href={href}
            onChoose={(mention) => go(href(mention), 'replace')}
          />
          {document.mentions.length > 0 && (
            <aside className="side" aria-label="Mentions">
              <PartyIndex document={document} href={href} />
              {chosen !== undefined && (
                <MentionPanel
                  key={chosen}
                  mention={document.mentions[chosen]!}
                  place={`Mention ${chosen + 1} of ${document.mentions.length}, line ${document.mentions[chosen]!.line}`}
                  coverage={result.coverage}
                  day={result.asOf}
                  onClose={close}
                />
              )}
            </aside>
          )}
        </section>
      )}
      <Coverage coverage={result.coverage} policy={result.policy} engine={result.engine} />
    </div>
  );
}
