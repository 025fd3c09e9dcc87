import { z } from 'zod';
import { askExposure } from '../../screen/exposure/ask-exposure.ts';
import { readJson } from '../body.ts';
import { endpoint } from '../endpoint.ts';

const ExposureRequest = z
  .strictObject({
    institution: z.string().min(1).meta({ description: 'Its description in YAML, as docs/exposure.md has it.' }),
    asOf: z.iso.date().optional().meta({ description: 'By the lists and rules of this day; today when absent.' }),
    whatIf: z
      .array(z.string().max(200))
      .max(20)
      .default([])
      .meta({ description: 'Suppositions, each as `designate:ID` or `designate:ID:PROGRAMME`.' }),
  })
  .meta({ id: 'ExposureRequest' });

/** Described loosely: docs/exposure.md tells what every field means. */
const ExposureResponse = z
  .looseObject({
    institution: z.string(),
    day: z.string(),
    rows: z.array(
      z.looseObject({ name: z.string(), title: z.string(), answer: z.enum(['applies', 'risk', 'depends']) }),
    ),
    toConfirm: z.array(z.looseObject({ node: z.string() })).meta({
      description: 'Names that resemble listed parties: assumed nowhere.',
    }),
    disclaimer: z.string(),
  })
  .meta({ id: 'ExposureReport' });

/** `POST /exposure`: how sanctions reach an institution. */
export const exposure = endpoint({
  method: 'post',
  path: '/exposure',
  tag: 'Programmes',
  summary: 'How sanctions reach an institution',
  description:
    'Its people, suppliers, accounts and work: who is bound, who is designated, who runs a risk, by which paragraph, and what hangs on it. The description may name no files. Nothing of it is kept. Information, not legal advice.',
  query: z.strictObject({}),
  body: {
    limit: 'jsonBytes',
    description: 'The description as text.',
    content: {
      'application/json': {
        schema: ExposureRequest,
        example: {
          institution: 'institution: { name: Example House, organizedIn: nl, seat: nl }\n',
          asOf: '2026-01-15',
        },
      },
    },
  },
  response: ExposureResponse,
  problems: [
    'INSTITUTION_INVALID',
    'PROGRAMME_UNKNOWN',
    'PARTY_UNKNOWN',
    'SITUATION_INVALID',
    'OPTION_INVALID',
    'QUERY_INVALID',
    'JSON_MALFORMED',
    'BODY_TOO_LARGE',
    'FILE_TYPE_UNSUPPORTED',
  ],
  async handle({ context, engine }) {
    const { institution, asOf, whatIf } = await readJson(context.req.raw, ExposureRequest);
    const request = { asOf, whatIf, today: new Date(), alone: true };
    return context.json(askExposure(engine, institution, 'institution.yaml', request));
  },
});
