import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/**
 * JSON Schemas (draft 2020-12, which OpenAPI 3.1 uses) of zod schemas, those with an id gathered under
 * `components`. Throws where one id would stand for two different schemas.
 */
export class SchemaCollection {
  readonly components: Record<string, JsonSchema> = {};

  /** The schema of values as they are sent (`input`: what has a default may be left out) or answered (`output`). */
  add(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const {
      $schema: _,
      $defs = {},
      ...root
    } = jsonSchema(schema, io) as { $defs?: Record<string, JsonSchema> } & JsonSchema;
    for (const [id, definition] of Object.entries($defs)) this.#hold(id, definition);
    return pointed(root);
  }

  #hold(id: string, definition: JsonSchema): void {
    const { id: _, ...rest } = pointed(definition);
    const held = this.components[id];
    if (held !== undefined && JSON.stringify(held) !== JSON.stringify(rest)) {
      throw new TypeError(`The id ${id} stands for two schemas.`);
    }
    this.components[id] = rest;
  }
}

/** A zod schema as JSON Schema, without the bounds that only say "an integer that JavaScript holds exactly". */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema: made }) => {
      if (made.maximum === Number.MAX_SAFE_INTEGER) delete made.maximum;
      if (made.minimum === Number.MIN_SAFE_INTEGER) delete made.minimum;
    },
  }) as JsonSchema;
}

/** References to `$defs` as references to the components of the document. */
function pointed(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
}
