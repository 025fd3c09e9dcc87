import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../entities/scene.ts';
import { cued } from './cues.ts';
import { designationFrame } from './designation/frame.ts';
import { endorsementFrame } from './endorsement.ts';
import { figureFrame } from './figure.ts';
import { instrumentFrame } from './instrument.ts';
import { lineOf } from './line.ts';
import { measureFrame } from './measure.ts';
import { membershipFrame } from './membership.ts';
import { proceedingFrame } from './proceeding/frame.ts';
import { quotationsOf } from './quotes.ts';
import { voteFrame } from './vote.ts';

const FRAMES = {
  designation: designationFrame,
  instrument: instrumentFrame,
  measure: measureFrame,
  proceeding: proceedingFrame,
  membership: membershipFrame,
  endorsement: endorsementFrame,
  figure: figureFrame,
  vote: voteFrame,
} as const;
const TEXTS = 'data/evaluate/documents/texts';

/** What each frame reads from a text, asked of every sentence or only of those with a cue. */
function read(text: string, onlyCued: boolean): unknown[] {
  const quotes = quotationsOf(text);
  const lines = sceneOf(text, quotes, [], '2024-05-03').map(lineOf);
  return lines.flatMap((line, i) => {
    const previous = i > 0 && { previous: lines[i - 1]! };
    const reading = { line, quotes, founded: new Map<string, string>(), speakerAt: () => undefined, ...previous };
    return Object.entries(FRAMES).flatMap(([kind, frame]) =>
      (onlyCued ? cued(kind as keyof typeof FRAMES, frame) : frame)(reading),
    );
  });
}

describe('sentences without a cue', () => {
  it.each(readdirSync(TEXTS))('say nothing in %s', (file) => {
    const text = readFileSync(join(TEXTS, file), 'utf8');
    expect(read(text, true)).toEqual(read(text, false));
  });

  it('say nothing in sentences shuffled together', () => {
    const sentences = readdirSync(TEXTS)
      .filter((file) => file.startsWith('own-'))
      .flatMap((file) => readFileSync(join(TEXTS, file), 'utf8').split(/(?<=[.;,]) /));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        expect(read(text, true)).toEqual(read(text, false));
      }),
      { numRuns: 200 },
    );
  });
});
