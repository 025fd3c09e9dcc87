import type { z } from 'zod';
import type { ErrorCode } from '../../screen/vocabulary.ts';
import type { Endpoint } from '../endpoint.ts';
import { ENDPOINTS } from '../endpoints.ts';
import type { Limits } from '../limits.ts';
import { ERROR_GUIDE } from '../problems/guide.ts';
import { Problem } from '../problems/problem.ts';
import { type JsonSchema, SchemaCollection } from './schemas.ts';

export interface OpenApiDocument {
  openapi: '3.1.1';
  info: JsonSchema;
  tags: JsonSchema[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters: Parameter[];
  requestBody?: {
    required: true;
    description: string;
    content: Record<string, { schema: JsonSchema; example: unknown }>;
  };
  responses: Record<string, { description: string; content: Record<string, { schema: JsonSchema }> }>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  deprecated?: true;
  schema: JsonSchema;
  example?: unknown;
}

const TAGS = {
  Screening: 'Screen a party or a document and get the full, explained result.',
  Matching: 'FollowTheMoney entities in and out, for clients of the yente API.',
  Cases: 'The record of an affair: what stands on a day, where from, and who decided it.',
  Programmes: 'What a designation means, and for whom.',
  Data: 'What is loaded.',
  System: 'How the service is.',
};

/** The description of the service as OpenAPI 3.1, made from the very schemas that check its requests. */
export function openApiDocument(limits: Limits, version: string): OpenApiDocument {
  const schemas = new SchemaCollection();
  const paths: OpenApiDocument['paths'] = {};
  for (const endpoint of ENDPOINTS) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint, limits, schemas) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Interdict',
      version,
      summary: 'Who is under sanctions, under what, and how we know.',
      description:
        'Screens names and documents against official sanctions lists. Every answer names the list versions it covered: an answer without matches speaks only for those. Errors are problem details (RFC 9457) with a stable `code`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas.components).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

function operation(endpoint: Endpoint, limits: Limits, schemas: SchemaCollection): Operation {
  const codes: ErrorCode[] = [
    ...endpoint.problems,
    ...(endpoint.needsEngine === false ? [] : (['NOT_READY'] as const)),
    ...(endpoint.writes ? (['ORIGIN_REFUSED'] as const) : []),
    'INTERNAL',
  ];
  return {
    operationId: `${endpoint.method}${endpoint.path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: endpoint.description,
    parameters: [...pathParameters(endpoint), ...queryParameters(endpoint, schemas)],
    ...(endpoint.body === undefined ? {} : { requestBody: requestBody(endpoint.body, limits, schemas) }),
    responses: {
      '200': {
        description: 'The answer.',
        content: { [endpoint.produces ?? 'application/json']: { schema: schemas.add(endpoint.response, 'output') } },
      },
      ...problemResponses(codes, endpoint.notFound, schemas),
    },
  };
}

function pathParameters({ pathParameters: given = {} }: Endpoint): Parameter[] {
  return Object.entries(given).map(([name, { description, example }]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
    example,
  }));
}

function queryParameters({ query }: Endpoint, schemas: SchemaCollection): Parameter[] {
  return Object.entries(query.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const { description = '', deprecated, ...schema } = schemas.add(field, 'input');
    return {
      name,
      in: 'query',
      // What has neither a default nor leave to be absent must be given.
      required: !field.safeParse(undefined).success,
      description: String(description),
      ...(deprecated === true ? { deprecated: true as const } : {}),
      schema,
    };
  });
}

function requestBody(
  { description, content, limit, batch }: NonNullable<Endpoint['body']>,
  limits: Limits,
  schemas: SchemaCollection,
) {
  const most = `At most ${limits[limit].toLocaleString('en')} bytes${batch ? ` and ${limits.queries} queries` : ''}.`;
  return {
    required: true as const,
    description: `${description} ${most}`,
    content: Object.fromEntries(
      Object.entries(content).map(([type, { schema, example }]) => [
        type,
        { schema: schemas.add(schema, 'input'), example },
      ]),
    ),
  };
}

function problemResponses(
  codes: readonly ErrorCode[],
  notFound: ErrorCode | undefined,
  schemas: SchemaCollection,
): Operation['responses'] {
  const schema = schemas.add(Problem, 'output');
  const byStatus = group(codes);
  if (notFound !== undefined) byStatus.set(404, [notFound]);
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, named]) => [
        String(status),
        {
          description: named.map((code) => `\`${code}\`: ${ERROR_GUIDE[code].meaning}`).join('\n\n'),
          content: { 'application/problem+json': { schema } },
        },
      ]),
  );
}

function group(codes: readonly ErrorCode[]): Map<number, ErrorCode[]> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const { status } = ERROR_GUIDE[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}
