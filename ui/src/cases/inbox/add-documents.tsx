import { type DragEvent, useId, useRef, useState } from 'react';
import { many } from '../../format.ts';
import { Problem } from '../../parts/problem.tsx';
import { Sign } from '../../parts/sign.tsx';
import { caseHref, type Place } from '../address.ts';
import { type Added, type Addition, caseApi } from '../api.ts';
import { useWork } from '../use-work.ts';

/** What a file is, by how its name ends; everything else is sent as text, and refused where it is none. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  eml: 'message/rfc822',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
};

const typeOf = (name: string): string => TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text/plain';

interface Props {
  readonly id: string;
  readonly who: string;
  readonly onWho: (name: string) => void;
  readonly onAdded: () => void;
  readonly place: Place;
}

function Outcome({ added, place }: { added: Added; place: Place }) {
  return (
    <ul className="values">
      {added.documents.map(({ file, source, outcome, left }) => (
        <li key={source}>
          <a href={caseHref(place.id, 'sources', { source })}>{file}</a>
          {outcome === 'held' ? ' was added before; nothing changed.' : ' is added.'}
          {left.length > 0 && (
            <details>
              <summary>{many(left.length, 'thing')} it reports not proposed</summary>
              <ul>
                {left.map(({ kind, why }) => (
                  <li key={`${kind} ${why}`}>
                    {kind}: {why}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
      {added.problems.map(({ file, message, remedy }) => (
        <li key={file}>
          <Sign name="incomplete">
            {file}: {message} {remedy}
          </Sign>
        </li>
      ))}
    </ul>
  );
}

/** Documents come in, pasted, dropped or chosen; they are read one by one, and what each reports waits below. */
export function AddDocuments({ id, who, onWho, onAdded, place }: Props) {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [primary, setPrimary] = useState(false);
  const [over, setOver] = useState(false);
  const [nameless, setNameless] = useState(false);
  const [step, setStep] = useState('');
  const [textId, nameId, whoId] = [useId(), useId(), useId()];
  const whoField = useRef<HTMLInputElement>(null);
  const { result, trouble, busy, run, cancel } = useWork<Added>();

  const add = (additions: readonly Omit<Addition, 'who' | 'primary'>[]): void => {
    setNameless(who.trim() === '');
    if (who.trim() === '') {
      whoField.current?.focus();
      return;
    }
    run(async (signal) => {
      const all: Added[] = [];
      try {
        for (const [at, addition] of additions.entries()) {
          setStep(`Reading ${at + 1} of ${additions.length}: ${addition.file} …`);
          all.push(await caseApi.add(id, { ...addition, who, primary }, signal));
        }
      } finally {
        setStep('');
        if (all.length > 0) onAdded();
      }
      setText('');
      setName('');
      return {
        documents: all.flatMap(({ documents }) => documents),
        facts: all.flatMap(({ facts }) => facts),
        problems: all.flatMap(({ problems }) => problems),
      };
    });
  };
  const addFiles = (files: FileList | null): void =>
    add(
      [...(files ?? [])].map((file) => ({ file: file.name, content: new Blob([file], { type: typeOf(file.name) }) })),
    );
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    addFiles(event.dataTransfer.files);
  };
  return (
    <section
      className="add-documents"
      aria-label="Add documents"
      aria-busy={busy}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <details className="fold" open={busy || result !== undefined || undefined}>
        <summary>Add documents: paste, drop or choose them</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') add([{ file: name.trim() || 'pasted text', content: text }]);
          }}
        >
          <p className="field">
            <label htmlFor={whoId}>Who adds them</label>
            <input
              id={whoId}
              ref={whoField}
              autoComplete="name"
              value={who}
              onChange={(event) => onWho(event.target.value)}
            />
          </p>
          <p className="field">
            <label htmlFor={nameId}>What a pasted text is called</label>
            <input
              id={nameId}
              autoComplete="off"
              placeholder="who wrote it, and when"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </p>
          <p className="field">
            <label htmlFor={textId}>A report, a statement, an order; they stay on this machine</label>
            <textarea id={textId} dir="auto" rows={5} value={text} onChange={(event) => setText(event.target.value)} />
          </p>
          <label className="tick">
            <input type="checkbox" checked={primary} onChange={(event) => setPrimary(event.target.checked)} /> Primary
            texts (an order, a statement as it was made): quotations elsewhere are held to their words
          </label>
          <div className="actions">
            <button type="submit" className="primary" disabled={text.trim() === ''}>
              Read and propose
            </button>
            <label className="file-button">
              Choose files
              <input
                type="file"
                multiple
                onChange={(event) => {
                  addFiles(event.target.files);
                  // So that choosing the same files once more is a choice, too.
                  event.target.value = '';
                }}
              />
            </label>
            {busy && (
              <button type="button" onClick={cancel}>
                Stop
              </button>
            )}
          </div>
        </form>
      </details>
      <div role="status">
        {nameless && who.trim() === '' && (
          <p>
            <Sign name="incomplete">Nothing was read: your name comes first, then the documents.</Sign>
          </p>
        )}
        {busy && <p>{step}</p>}
        {!busy && result && (
          <>
            <p>
              <Sign name="proposed">{many(result.facts.length, 'fact is', 'facts are')} proposed.</Sign>
            </p>
            <Outcome added={result} place={place} />
          </>
        )}
      </div>
      {trouble && <Problem trouble={trouble} />}
    </section>
  );
}
