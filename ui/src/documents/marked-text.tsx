import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Mention } from '../../../src/screen/vocabulary.ts';
import { pieces } from './pieces.ts';

interface Props {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly chosen: number | undefined;
  readonly href: (mention: number) => string;
  readonly onChoose: (mention: number) => void;
}

/** The document, always as text and never as markup, with every mention a link that can be reached by keyboard. */
export function MarkedText({ text, mentions, chosen, href, onChoose }: Props) {
  const frame = useRef<HTMLElement>(null);
  const cut = useMemo(() => pieces(text, mentions), [text, mentions]);
  useEffect(() => {
    if (chosen === undefined) return;
    const mark = frame.current?.querySelector<HTMLElement>(`[data-mention="${chosen}"]`);
    mark?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const marks = [...(frame.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const at = marks.indexOf(document.activeElement as HTMLElement);
    if (!step || at < 0) return;
    event.preventDefault();
    marks[at + step]?.focus();
  };
  return (
    <article className="document-text" dir="auto" ref={frame} onKeyDown={walk}>
      {cut.map((piece) =>
        piece.mention === undefined ? (
          piece.text
        ) : (
          <mark key={piece.start}>
            <a
              href={href(piece.mention)}
              data-mention={piece.mention}
              aria-current={piece.mention === chosen || undefined}
              onFocus={() => onChoose(piece.mention!)}
            >
              {piece.text}
            </a>
          </mark>
        ),
      )}
    </article>
  );
}
