/**
 * Draws the clean customers of the accuracy measure from a larger file of them.
 *
 *     npx tsx scripts/evaluate/sample-customers.ts <customers.csv> [count] > data/evaluate/clean-customers.csv
 */

import { drawCustomers, readCustomers } from '../../src/evaluate/customers.ts';
import { stringify } from './csv.ts';

const [file, count = '5000'] = process.argv.slice(2);
if (file === undefined) throw new Error('Give the file of customers.');
const drawn = drawCustomers(readCustomers(file), Number(count), 1);
process.stdout.write(
  stringify(
    ['name', 'birth_date', 'country'],
    drawn.map((each) => [each.name, each.birthDate, each.country]),
  ),
);
