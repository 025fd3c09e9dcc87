import { z } from 'zod';

/**
 * The small language in which a programme says when a rule holds. It is evaluated in three-valued logic: a fact nobody
 * gave is *unknown*, never false, and names the question to answer (docs/programmes.md).
 *
 * Paths of facts begin with `actor`, `counterpart`, `act`, `matter`; inside a term with `it`, whoever the term is asked of.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** Holds in every situation: "any person". */
  | { readonly always: true }
  /** A term of this law, asked of an agent: `{ term: us-person, of: actor }`. */
  | { readonly term: string; readonly of: string }
  /** What the text leaves open. Unknown until the situation answers it under this key. */
  | { readonly ask: string; readonly question: string }
  | FactTest;

/** One fact of the situation and what it must be: exactly one test. */
export interface FactTest {
  readonly fact: string;
  readonly is?: string | boolean | undefined;
  readonly in?: readonly string[] | undefined;
  /** The fact is a complete list and holds this value. */
  readonly includes?: string | undefined;
  readonly includesAny?: readonly string[] | undefined;
  /** The fact is a share in percent, as bounds; below the lower bound it is true, above the upper one false. */
  readonly atLeast?: number | undefined;
}

const FactTestSchema = z
  .strictObject({
    fact: z.string().regex(/^(actor|counterpart|act|matter|it)(\.[a-zA-Z]+)+$/, 'a path such as actor.nationalities'),
    is: z.union([z.string(), z.boolean()]).optional(),
    in: z.array(z.string()).min(1).optional(),
    includes: z.string().optional(),
    includesAny: z.array(z.string()).min(1).optional(),
    atLeast: z.number().min(0).max(100).optional(),
  })
  .refine((test) => Object.values(test).filter((value) => value !== undefined).length === 2, {
    message: 'give exactly one of is, in, includes, includesAny, atLeast',
  });

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ always: z.literal(true) }),
    z.strictObject({
      term: z.string(),
      of: z.string().regex(/^(actor|counterpart|it)(\.[a-zA-Z]+)*$/, 'a path such as actor.subsidiaryOf'),
    }),
    z.strictObject({ ask: z.string().regex(/^[a-z0-9-]+$/), question: z.string().min(1) }),
    FactTestSchema,
  ]),
);
