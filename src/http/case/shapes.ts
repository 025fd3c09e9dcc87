import { z } from 'zod';
import { CaseFact, CaseHeader, CaseParty, CaseSource, FactStatus } from '../../screen/vocabulary.ts';

/** The shapes in which cases are answered, as `src/case/view.ts` makes them. */

const FactIds = z.array(z.string()).meta({ description: 'Ids of facts.' });
const Day = z.string();

export const HeldFact = z
  .strictObject({
    ...CaseFact.shape,
    status: FactStatus.meta({ description: 'By what was decided until the day asked about.' }),
    revision: z.number().int().meta({ description: 'To be named by whoever decides about it.' }),
  })
  .meta({ id: 'HeldFact' });

export const CaseRow = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    facts: z.number().int(),
    origin: z.enum(['shipped', 'own']).meta({ description: '`shipped`: nothing was decided here yet.' }),
  })
  .meta({ id: 'CaseRow' });

const Held = z.enum(['yes', 'no', 'unknown']);

const Positions = z
  .strictObject({
    statement: z.string(),
    day: Day,
    total: z.number().int().meta({ description: 'Parties to the treaty on that day.' }),
    counts: z.record(z.string(), z.number().int()),
    signedShare: z.number().meta({ description: 'Of the parties of that day, 0 to 1.' }),
    stated: z.number().int().optional().meta({ description: 'How many stand behind it, as it says itself.' }),
    states: z
      .array(
        z.strictObject({
          country: z.string(),
          position: z.enum(['signed', 'not signed', 'own statement', 'not a party', 'unknown']),
          facts: FactIds,
        }),
      )
      .optional()
      .meta({ description: 'Only of the statement asked about with `toward`, else of the latest.' }),
  })
  .meta({ id: 'StatePositions' });

const OverviewLine = z
  .strictObject({ about: z.string(), says: z.string(), facts: FactIds, sources: z.array(z.string()) })
  .meta({ id: 'CaseOverviewLine' });

export const OverviewAnswer = z
  .strictObject({ case: z.string(), asOf: Day, knownAt: Day.optional(), lines: z.array(OverviewLine) })
  .meta({ id: 'CaseOverview' });

export const CaseAnswer = z
  .strictObject({
    case: CaseHeader,
    origin: CaseRow.shape.origin,
    asOf: Day,
    knownAt: Day.optional(),
    parties: z.array(
      z.strictObject({
        party: CaseParty,
        designated: Held,
        designations: z.array(z.strictObject({ fact: z.string(), holds: Held })),
        roles: FactIds,
      }),
    ),
    instruments: z.array(
      z.strictObject({ instrument: z.string(), inForce: z.boolean(), history: FactIds, measures: FactIds }),
    ),
    proceedings: z.array(z.strictObject({ proceeding: z.string(), steps: FactIds })),
    statements: z.array(z.strictObject({ statement: z.string(), facts: FactIds })),
    states: z
      .strictObject({
        treaty: z.string(),
        total: z.number().int(),
        recalled: z.number().int().meta({ description: 'Of them, those whose days were read in no source.' }),
        members: z.array(z.string()),
        leaving: z.array(z.string()),
        positions: z.array(Positions),
      })
      .optional(),
    disputed: z.array(
      z.strictObject({
        about: z.string(),
        undecided: z.boolean().meta({ description: 'Only proposals make it one: nobody decided it yet.' }),
        facts: FactIds,
      }),
    ),
    timeline: z
      .array(z.strictObject({ day: Day, says: z.string(), fact: z.string() }))
      .optional()
      .meta({ description: 'Everything that had happened, oldest first; absent in an outline.' }),
    lines: z
      .array(OverviewLine)
      .optional()
      .meta({ description: 'What happened, in about ten lines, where asked for.' }),
    counts: z.record(FactStatus, z.number().int()),
    facts: z.array(HeldFact).optional().meta({ description: 'Every fact named above; absent in an outline.' }),
    sources: z.array(CaseSource).optional().meta({ description: 'Every source those facts rest on.' }),
  })
  .meta({ id: 'CaseAnswer' });

const Passage = z
  .strictObject({
    fact: z.string(),
    source: z.string(),
    text: z.string().meta({ description: 'The sentence, or the sentences the words go over.' }),
    start: z.number().int(),
    end: z.number().int(),
  })
  .meta({ id: 'CasePassage', description: 'Where a fact was read; `start` and `end` are its words within `text`.' });

export const FactsAnswer = z
  .strictObject({
    total: z.number().int().meta({ description: 'Facts that fit the question, of which one page is answered.' }),
    facts: z.array(HeldFact),
    sources: z.array(CaseSource),
    passages: z.array(Passage).optional().meta({
      description: 'Where they were read, as far as the texts are held here; only where asked for.',
    }),
  })
  .meta({ id: 'CaseFacts' });

const Marked = z.array(z.strictObject({ text: z.string(), differs: z.boolean() })).meta({
  description: 'A text in runs; `differs`: not in the other one.',
});

export const QuotationsAnswer = z
  .strictObject({
    primary: z.array(z.string()).meta({ description: 'Sources whose texts the quotations were held beside.' }),
    quotations: z.array(
      z.strictObject({
        attributedDifferently: z.boolean().meta({ description: 'More than one speaker is named.' }),
        printings: z.array(
          z.strictObject({
            fact: z.string(),
            source: z.string(),
            speaker: z.string(),
            as: z.enum(['fullest', 'exact', 'shortened', 'altered']).meta({ description: 'Against the fullest.' }),
            words: Marked,
            checked: z.strictObject({
              result: z.enum(['exact', 'shortened', 'altered', 'not found', 'no text']),
              source: z.string().optional(),
              stretch: Marked.optional(),
              words: Marked.optional(),
            }),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'CaseQuotations' });

export const FactAnswer = z
  .strictObject({
    fact: HeldFact,
    sources: z.array(CaseSource),
    disagrees: z.array(z.strictObject({ about: z.string(), facts: z.array(HeldFact) })).meta({
      description: 'Facts, accepted or open, that cannot be so together with this one.',
    }),
    history: z
      .array(z.strictObject({ revision: z.number().int(), at: z.string(), who: z.string(), why: z.string() }))
      .meta({ description: 'Every time it was written, oldest first, as the audit has it; none of a shipped case.' }),
  })
  .meta({ id: 'CaseFactAnswer' });

export const SourceAnswer = z
  .strictObject({
    source: CaseSource,
    facts: z.array(HeldFact).meta({ description: 'Facts that rest on it, each with its span in `sources`.' }),
    text: z.string().optional().meta({ description: 'The text its spans count in, where this installation holds it.' }),
    sentences: z
      .array(
        z.strictObject({
          start: z.number().int(),
          end: z.number().int(),
          as: z.enum(['facts', 'comment', 'background', 'set aside']),
          facts: FactIds,
          why: z.string().optional(),
        }),
      )
      .optional()
      .meta({ description: 'What became of every sentence, where the text is held.' }),
  })
  .meta({ id: 'CaseSourceAnswer' });

/** What a write answers: the facts as they are now. */
export const Decided = z.strictObject({ facts: z.array(HeldFact) }).meta({ id: 'DecidedFacts' });
