import { z } from 'zod';
import type { Schema } from '../../model/index.ts';

/** A value of a property: text, or (in nested files) another entity. */
export type FtmValue = string | FtmEntity;

/** An entity of FollowTheMoney (https://followthemoney.tech): a schema, an id and lists of values by property. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string | undefined;
  readonly target?: boolean | undefined;
  readonly datasets?: readonly string[] | undefined;
  readonly properties: Readonly<Record<string, readonly FtmValue[]>>;
}

export const FtmEntity: z.ZodType<FtmEntity> = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    schema: z.string().min(1),
    caption: z.string().optional(),
    target: z.boolean().optional(),
    datasets: z.array(z.string()).optional(),
    properties: z.record(z.string(), z.array(z.union([z.string(), FtmEntity]))),
  }),
);

/** Schemata of parties, as ours. Every other schema (addresses, sanctions, links) says something about a party. */
export const PARTY_SCHEMATA: Readonly<Record<string, Schema>> = {
  Person: 'Person',
  Organization: 'Organization',
  Company: 'Company',
  PublicBody: 'PublicBody',
  LegalEntity: 'LegalEntity',
  Vessel: 'Vessel',
  Airplane: 'Airplane',
  Vehicle: 'Vehicle',
  CryptoWallet: 'CryptoWallet',
};

/** The text values of a property; of a nested entity, its id. */
export function valuesOf(entity: FtmEntity, property: string): string[] {
  return (entity.properties[property] ?? []).map((value) => (typeof value === 'string' ? value : value.id));
}

/** The first text value of a property. */
export function firstOf(entity: FtmEntity, property: string): string | undefined {
  return valuesOf(entity, property)[0];
}
