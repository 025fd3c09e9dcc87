import { useRef } from 'react';
import { ACCEPTED } from './file-kinds.ts';

/** A passage written for this page, to show what a reading looks like. */
const SAMPLE = `On 20 August 2025 the United States listed four more officials of the International Criminal Court, among them the judges Kimberly Prost of Canada and Nicolas Guillou of France. The prosecutor, Karim Asad Ahmad Khan, had been the first, in February.

The road to justice is long, somebody will say; those are names on a list, too, but a common word by itself means nobody.`;

interface Props {
  readonly text: string;
  readonly onText: (file: string, text: string) => Promise<void>;
  readonly onFile: (file: File) => Promise<void>;
}

/** Where a document comes in: pasted, typed, dropped or chosen. */
export function Intake({ text, onText, onFile }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const read = (): void => {
    const typed = field.current?.value ?? '';
    if (typed.trim() !== '') void onText('pasted text', typed);
    else field.current?.focus();
  };
  return (
    <form
      className="intake prose"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <h1>Which listed parties does a text name?</h1>
      <label htmlFor="document">
        Paste a text, or drop a file anywhere on this page: a text, a PDF, a DOCX, or a CSV of customers
      </label>
      <textarea
        id="document"
        ref={field}
        data-search
        dir="auto"
        rows={12}
        defaultValue={text}
        spellCheck={false}
        onPaste={() => setTimeout(read)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
        }}
      />
      <div className="actions">
        <button type="submit" className="primary">
          Read this text
        </button>
        <label className="file-button">
          Choose a file
          <input
            type="file"
            accept={ACCEPTED}
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              if (chosen) void onFile(chosen);
            }}
          />
        </label>
        <button type="button" className="plain" onClick={() => void onText('example', SAMPLE)}>
          Show an example
        </button>
      </div>
      <p className="quiet">
        Each mention is marked in the text, with the party it means, the score and the evidence. A one-word name counts
        only with evidence beyond the word. A table, as CSV or JSON lines, is screened row by row instead. All stays on
        this machine.
      </p>
    </form>
  );
}
