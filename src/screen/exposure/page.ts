import { groupRows, hangingInWords, headline, isMeasure, type RowGroup, sideInWords } from './grouped.ts';
import { html, type Markup, none, page } from './markup.ts';
import { STYLE } from './style.ts';
import type { ExposureReport } from './types.ts';

/** The exposure as one page that stands by itself: no script, no request, light and dark, narrow and on paper. */
export function exposurePage(report: ExposureReport): string {
  const groups = groupRows(report.rows);
  const measures = groups.filter(({ first }) => isMeasure(first));
  const others = groups.filter(({ first }) => !isMeasure(first));
  const body = html`
<header>
<p class="kicker">Exposure to sanctions on ${dayInWords(report.day)}</p>
<h1>${report.institution}</h1>
${headline(report.rows, report.falls, report.mayFall).map((sentence) => html`<p class="answer">${sentence}</p>`)}
</header>
${report.whatIf === undefined ? none : whatIf(report.whatIf)}
<section><h2>Who or what is reached</h2>
${measures.length === 0 ? html`<p>Nothing that the file names.</p>` : table(measures)}
</section>
${singlePoints(report)}
${others.length === 0 ? none : html`<section><h2>Duties, and laws that pull the other way</h2>${table(others)}</section>`}
${confirm(report)}
${notKnown(report)}
<footer>
<p>${report.asked.dealings} dealings asked about; ${report.asked.notApplying} effects found not to apply. Taken for granted: ${report.assumed.join('; ')}.</p>
<p>Lists: ${report.coverage.map(({ list, version, screened }) => `${list} of ${version}${screened ? '' : ' (not screened)'}`).join(' · ')}.</p>
<p>${report.disclaimer}</p>
</footer>`;
  return page(`Exposure: ${report.institution}`, STYLE, body);
}

function table(groups: readonly RowGroup[]): Markup {
  return html`<table><thead><tr><th>Who or what</th><th>Answer</th><th>Measure</th><th>Because of</th><th>Open</th><th>Hangs on it</th></tr></thead>
<tbody>${groups.map(row)}</tbody></table>`;
}

function row({ first, toward, because, since }: RowGroup): Markup {
  const { answer, name, title, says, citation, address, mark, forLawyer, toFillIn, hangs } = first;
  const place = address === undefined ? html`${citation}` : html`<a href="${address}">${citation}</a>`;
  return html`<tr class="${answer}">
<td data-label="Who or what"><strong>${name}</strong> ${sideInWords(first)}<br><span class="quiet">${first.dealingName}, with ${toward.join(', ')}</span></td>
<td data-label="Answer"><span class="tag">${answer}</span>${since === undefined ? none : html`<br><span class="quiet">since ${dayInWords(since)}</span>`}</td>
<td data-label="Measure">${title}<br><span class="quiet">${says}</span><br><span class="quiet">${place} · ${mark}</span></td>
<td data-label="Because of">${because.length === 0 ? 'the rule itself' : because.join(', ')}</td>
<td data-label="Open">${forLawyer.length + toFillIn.length === 0 ? '–' : none}${forLawyer.map((question) => html`<p><b>For a lawyer:</b> ${question}</p>`)}${toFillIn.map((question) => html`<p><b>Not in the file:</b> ${question}</p>`)}</td>
<td data-label="Hangs on it">${hangingInWords(hangs)}</td>
</tr>`;
}

function whatIf({ designees, diff }: NonNullable<ExposureReport['whatIf']>): Markup {
  const who = designees.map(({ name, designation }) => `${name} under ${designation.programme}`).join(' and ');
  const stops = [...diff.falls.map(({ name }) => name), ...diff.mayFall.map(({ name }) => `${name} (perhaps)`)];
  return html`<section class="what-if"><h2>What if ${who} were designated?</h2>
<p class="answer">${diff.added.length} effects added, ${diff.removed.length} removed, ${diff.changed.length} changed.${stops.length === 0 ? '' : ` These would stop too: ${stops.join(', ')}.`}</p>
${changes('Added', diff.added)}${changes('Removed', diff.removed)}
${diff.changed.length === 0 ? none : html`<h3>Changed</h3><ul>${diff.changed.map(({ before, after }) => html`<li>${after.name}, ${after.dealingName}: ${after.title}: ${before.answer} → ${after.answer}</li>`)}</ul>`}
</section>`;
}

function changes(title: string, rows: NonNullable<ExposureReport['whatIf']>['diff']['added']): Markup {
  return rows.length === 0 ? none : html`<h3>${title}</h3>${table(groupRows(rows))}`;
}

function singlePoints({ singlePoints: points }: ExposureReport): Markup {
  if (points.length === 0) return none;
  const exposed = { applies: 'hit', depends: 'perhaps hit' } as const;
  return html`<section><h2>Single points of failure</h2><p>Each alone brings down what stands beside it.</p><ul class="points">${points.map(
    (point) =>
      html`<li><strong>${point.name}</strong>${point.exposed === undefined ? none : html` <span class="tag ${point.exposed}">${exposed[point.exposed]}</span>`}<br><span class="quiet">${point.brings.map(({ name }) => name).join(', ')}</span></li>`,
  )}</ul></section>`;
}

function confirm({ toConfirm }: ExposureReport): Markup {
  if (toConfirm.length === 0) return none;
  return html`<section><h2>To be confirmed</h2><p>These names resemble listed parties. Nothing above assumes that they are.</p><ul>${toConfirm.map(
    ({ name, matches }) =>
      html`<li><strong>${name}</strong>: ${matches.map(({ party, score }) => `${party.caption} (${party.id}, ${party.list}, ${score.toFixed(2)})`).join('; ')}</li>`,
  )}</ul></section>`;
}

function notKnown({ unresolved, gaps }: ExposureReport): Markup {
  if (unresolved.length + gaps.length === 0) return none;
  return html`<section><h2>Not known</h2><ul>${unresolved.map((code) => html`<li>The programme behind ${code}.</li>`)}${gaps.map(({ programme, gap }) => html`<li>${programme}: ${gap}</li>`)}</ul></section>`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

function dayInWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00Z`));
}
