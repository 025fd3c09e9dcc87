import { type CSSProperties, useMemo } from 'react';
import type { Explanation } from '../../../src/screen/vocabulary.ts';
import { alignmentWords } from '../words.ts';
import { type Cell, type Layout, layOut, type Tie } from './layout.ts';
import { measure, useWidth } from './measure.ts';
import { saturation } from './saturation.ts';

/** The line between two tokens that met: thick where it carries much of the score, pale where they differ. */
function line({ from, to }: Tie, { shape }: Layout): string {
  if (shape === 'across') {
    const [y1, y2] = [from.y + 8, to.y - 20];
    const middle = (y1 + y2) / 2;
    return `M${from.x},${y1} C${from.x},${middle} ${to.x},${middle} ${to.x},${y2}`;
  }
  const [x1, x2] = [from.x + from.width + 8, to.x - to.width - 8];
  const middle = (x1 + x2) / 2;
  return `M${x1},${from.y - 5} C${middle},${from.y - 5} ${middle},${to.y - 5} ${x2},${to.y - 5}`;
}

function Word({ cell, side, shape }: { cell: Cell; side: 'query' | 'list'; shape: Layout['shape'] }) {
  const anchor = shape === 'across' ? 'middle' : side === 'query' ? 'start' : 'end';
  const left = anchor === 'middle' ? cell.x - cell.width / 2 : anchor === 'start' ? cell.x : cell.x - cell.width;
  const glossAbove = shape === 'across' && side === 'query';
  return (
    <g className={`word ${cell.alone ? 'word-alone' : ''}`} data-light={cell.token.weight < 0.5 || undefined}>
      {cell.alone && <rect x={left - 5} y={cell.y - 18} width={cell.width + 10} height={25} rx={3} />}
      <text className="word-name" x={cell.x} y={cell.y} textAnchor={anchor} direction="ltr">
        {cell.token.text}
      </text>
      {cell.gloss && (
        <text
          className="word-gloss"
          x={anchor === 'end' && cell.alone ? cell.x + 5 : cell.x}
          y={glossAbove ? cell.y - 24 : cell.y + (cell.alone ? 21 : 17)}
          textAnchor={anchor}
        >
          {cell.gloss}
        </text>
      )}
    </g>
  );
}

/** Which words of two names met, and which stayed alone. The same stands in words for screen readers. */
export function Alignment({ explanation, above }: { explanation: Explanation; above: string }) {
  const [frame, room] = useWidth<HTMLDivElement>();
  const layout = useMemo(() => layOut(explanation, room, measure), [explanation, room]);
  return (
    <figure className="alignment">
      <figcaption className="quiet">{above}</figcaption>
      <div ref={frame}>
        <svg
          role="img"
          aria-label={alignmentWords(explanation).join(' ')}
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
        >
          {layout.ties.map((tie) => (
            <path
              key={`${tie.from.token.start} ${tie.to.token.start}`}
              d={line(tie, layout)}
              strokeWidth={tie.thickness}
              style={{ '--saturation': saturation(tie.meeting.similarity) } as CSSProperties}
            />
          ))}
          {layout.query.map((cell) => (
            <Word key={cell.token.start} cell={cell} side="query" shape={layout.shape} />
          ))}
          {layout.list.map((cell) => (
            <Word key={cell.token.start} cell={cell} side="list" shape={layout.shape} />
          ))}
        </svg>
      </div>
    </figure>
  );
}
