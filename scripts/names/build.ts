/**
 * Rebuilds src/names/tables from public data.
 *
 *     npx tsx scripts/names/build.ts <folder with names/ and lists/>
 */
import { join } from 'node:path';
import { buildOrganisationBackground, buildPersonBackground } from './background-table.ts';
import { buildCommonNames } from './common-names.ts';
import { buildKindredSpellings } from './kindred-spellings.ts';
import { buildLexicons } from './lexicon-tables.ts';
import { buildNicknames } from './person-tables.ts';
import { buildSameNames } from './same-names.ts';
import { buildLegalForms, buildOrdinals, buildSymbols } from './symbol-tables.ts';

const root = process.argv[2];
if (!root) throw new Error('Give the data folder: npx tsx scripts/names/build.ts <folder with names/ and lists/>');
const names = join(root, 'names');

buildLegalForms(names);
const organisationWords = buildSymbols(names);
buildOrdinals(names);
buildNicknames(names);
buildPersonBackground(names);
buildKindredSpellings(names);
buildOrganisationBackground(join(root, 'lists'), join(root, 'documents/whitehouse'), organisationWords);
buildCommonNames(names);
buildSameNames(names, buildLexicons(names));
