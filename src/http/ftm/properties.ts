/** Properties of a FollowTheMoney entity: each a list of distinct values, in the order they were added. */
export type Properties = Record<string, (string | FtmEntity)[]>;

/** A FollowTheMoney entity as it goes over the wire. */
export interface FtmEntity {
  id: string;
  caption: string;
  schema: string;
  properties: Properties;
  datasets: string[];
  referents: string[];
  target: boolean;
  first_seen: string | null;
  last_seen: string | null;
  last_change: string | null;
  /** Values that another version of the list lent, and which: property, value, `us_ofac_sdn@2024-05-03`. */
  lent?: Record<string, Record<string, string>>;
  /** Only on names that a list prints without saying whose they are. */
  standing?: 'name-only';
}
