import type { Checked, MarkedPiece, Printing, Quotation } from '../../../src/case/quoted/quotations.ts';
import { many } from '../format.ts';
import { Sign, type SignName } from '../parts/sign.tsx';
import { caseHref } from './address.ts';
import { Cite } from './cited.tsx';
import { factsOf } from './data.ts';
import { StatusSign } from './marks.tsx';
import type { ViewProps } from './view-props.ts';
import { namesInRow } from './words.ts';

const CHECKED: Readonly<Record<Checked['result'], readonly [SignName, string]>> = {
  exact: ['current', 'word for word in'],
  shortened: ['current', 'with words left out, from'],
  altered: ['disputed', 'with other words than'],
  'not found': ['unknown', 'not found in the primary texts held here'],
  'no text': ['unknown', 'no primary text is held to check it against'],
};

const AS: Readonly<Record<Printing['as'], string>> = {
  fullest: '',
  exact: 'the same words',
  shortened: 'shortened',
  altered: 'other words',
};

/** A text with the runs that do not stand in the other one marked. */
function Marked({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return (
    <bdi>
      {pieces.map(({ text, differs }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
        differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </bdi>
  );
}

/** How words stand to the primary texts; where they were changed, both side by side. */
function Beside({ checked, data, place }: { checked: Checked } & ViewProps) {
  const [sign, words] = CHECKED[checked.result];
  const source = checked.source === undefined ? undefined : data.sources.get(checked.source);
  return (
    <>
      <p>
        <Sign name={sign}>{words}</Sign>{' '}
        {source && <a href={caseHref(place.id, 'sources', { source: source.id })}>{source.citation ?? source.title}</a>}
      </p>
      {checked.result === 'altered' && (
        <dl className="side-by-side">
          <div>
            <dt>as quoted</dt>
            <dd>
              “<Marked pieces={checked.words ?? []} />”
            </dd>
          </div>
          <div>
            <dt>in the text</dt>
            <dd>
              “<Marked pieces={checked.stretch ?? []} />”
            </dd>
          </div>
        </dl>
      )}
    </>
  );
}

function Source({ printing, data, place }: { printing: Printing } & ViewProps) {
  const { fact, source } = printing;
  const facts = factsOf(data, [fact]);
  return (
    <>
      <a href={caseHref(place.id, 'sources', { source, fact })}>{data.sources.get(source)?.title ?? source}</a>{' '}
      <Cite facts={facts} data={data} place={place} />{' '}
      {facts.map((held) => held.status !== 'accepted' && <StatusSign key={held.id} fact={held} />)}
    </>
  );
}

/** That several are said to have spoken the same words: by one source, or by different ones. */
function saidBy(speakers: readonly string[], { printings }: Quotation): string {
  const sources = new Set(printings.map(({ source }) => source));
  const names = namesInRow(speakers);
  return sources.size === 1
    ? `One and the same source gives these words to ${names}.`
    : `The sources do not agree on who said it: they name ${names}.`;
}

/** Words that were quoted, as the fullest source prints them, checked; then how the others do. */
export function QuotationCard({ quotation, data, place }: { quotation: Quotation } & ViewProps) {
  const [fullest, ...others] = quotation.printings;
  if (fullest === undefined) return null;
  const speakers = [...new Set(quotation.printings.map(({ speaker }) => speaker))];
  return (
    <article className="statement quotation">
      <h3 className="headword">
        <bdi>{fullest.speaker}</bdi>
      </h3>
      <blockquote>
        <Marked pieces={fullest.words} />
      </blockquote>
      <p className="quiet">
        <Source printing={fullest} data={data} place={place} />
      </p>
      <Beside checked={fullest.checked} data={data} place={place} />
      {quotation.attributedDifferently && (
        <p>
          <Sign name="disputed">{saidBy(speakers, quotation)}</Sign>
        </p>
      )}
      {others.length > 0 && (
        <details open={quotation.attributedDifferently || others.some(({ as }) => as === 'altered') || undefined}>
          <summary>{many(others.length, 'other printing')}</summary>
          <ul className="printings">
            {others.map((printing) => (
              <li key={`${printing.fact} ${printing.source}`}>
                <blockquote>
                  <Marked pieces={printing.words} />
                </blockquote>
                <p className="quiet">
                  {[AS[printing.as], `said by ${printing.speaker}`].join(', ')} ·{' '}
                  <Source printing={printing} data={data} place={place} />
                </p>
                {printing.checked.result !== fullest.checked.result && (
                  <Beside checked={printing.checked} data={data} place={place} />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
