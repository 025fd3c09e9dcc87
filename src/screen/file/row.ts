import type { InterdictError } from '../../model/index.ts';
import type { ColumnMap } from './columns.ts';
import type { DateOrder } from './dates.ts';

/** Values of a row by column; a column may hold several (JSON arrays). */
export type RowValues = (column: string) => readonly string[];

/** A date, and the row it stands in. */
interface Shown {
  readonly text: string;
  readonly row: number;
}

/** What the dates of a column show of the order in which it is written. */
export interface ShownOrder {
  /** Absent where dates of the column show both orders. */
  readonly order?: DateOrder;
  /** The first date that shows an order, and the first that shows the other. */
  readonly by: Shown;
  readonly against?: Shown;
}

/** By column, what its dates show; a column whose dates fit both orders is not among them. */
export type DateOrders = ReadonlyMap<string, ShownOrder>;

/** One row of an input file, in order: its values with what they mean, or why it could not be read. */
export type Row =
  | {
      readonly row: number;
      readonly line: number;
      readonly values: RowValues;
      readonly map: ColumnMap;
      /** In which order its columns write dates, where the file shows it. */
      readonly dateOrders?: DateOrders;
    }
  | { readonly row: number; readonly line: number; readonly problem: InterdictError; readonly id?: string };
