import { type DragEvent, useEffect, useState } from 'react';
import { api, Trouble } from '../api.ts';
import { Problem } from '../parts/problem.tsx';
import { formatRoute, go } from '../state/route.ts';
import { useAnswer } from '../state/use-answer.ts';
import { tableType } from './file-kinds.ts';
import { FileRows } from './file-rows.tsx';
import { isHeld, pack, unpack } from './held-text.ts';
import { Intake } from './intake.tsx';
import { readChosen } from './read-file.ts';
import { Reading } from './reading.tsx';

/** The text behind the address, or why there is none. */
function useText(packed: string): { text?: string; gone?: boolean } {
  const [state, setState] = useState<{ packed: string; text?: string; gone?: boolean }>({ packed: '' });
  useEffect(() => {
    let current = true;
    if (packed) {
      void unpack(packed).then((text) => {
        if (current) setState(text === undefined ? { packed, gone: true } : { packed, text });
      });
    }
    return () => {
      current = false;
    };
  }, [packed]);
  return state.packed === packed ? state : {};
}

const GONE = new Trouble(
  'The text is not in this address',
  'It was too long for an address and stayed in the tab it was pasted into, or the address was cut on its way.',
  'Paste the text again, or ask for the document itself.',
  'TEXT_NOT_IN_ADDRESS',
);

/** Paste or drop a document, see the listed parties it names; a table of customers is screened row by row. */
export function Documents({ params }: { params: URLSearchParams }) {
  const packed = params.get('t') ?? '';
  const file = params.get('file') ?? 'pasted text';
  const days = { asOf: params.get('asof') || undefined, knownAt: params.get('known') || undefined };
  const { text, gone } = useText(packed);
  const [refused, setRefused] = useState<Trouble>();
  const [over, setOver] = useState(false);
  const table = tableType(file);
  const answer = useAnswer(
    text === undefined || table !== undefined ? '' : `${packed}\n${file}\n${JSON.stringify(days)}`,
    0,
    (signal) => api.read(file, text ?? '', days, signal),
  );

  const open = async (name: string, content: string, encoding?: string): Promise<void> => {
    setRefused(undefined);
    go(formatRoute('documents', { file: name, t: await pack(content), encoding }));
  };
  const openFile = async (dropped: File): Promise<void> => {
    try {
      const { text: content, encoding } = await readChosen(dropped, new AbortController().signal);
      await open(dropped.name, content, encoding);
    } catch (error) {
      setRefused(Trouble.from(error));
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) void openFile(dropped);
    else if (event.dataTransfer.getData('text')) void open('pasted text', event.dataTransfer.getData('text'));
  };

  const trouble = refused ?? (gone ? GONE : answer.trouble);
  return (
    <section
      className="documents"
      aria-label="Documents"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {trouble && <Problem trouble={trouble} />}
      {!packed || trouble ? (
        <Intake text={text ?? ''} onText={open} onFile={openFile} />
      ) : text !== undefined && table !== undefined ? (
        <FileRows file={file} type={table} text={text} params={params} />
      ) : text !== undefined && answer.data ? (
        <Reading result={answer.data} text={text} params={params} onlyHere={isHeld(packed)} />
      ) : (
        <p className="quiet" role="status">
          {answer.slow ? `Reading ${file} …` : '\u00a0'}
        </p>
      )}
    </section>
  );
}
