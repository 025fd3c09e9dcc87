/** Accuracy, measured on the lists themselves: recall kind by kind, false alerts, pairs, and the report of it. */
export { KIND_IDS } from './cases.ts';
export { bundledCustomers, type Customer, readCustomers } from './customers.ts';
export { compiledNow, type EvaluateOptions, type Evaluation, evaluate } from './evaluate.ts';
export { factsReport, measureFacts } from './facts/index.ts';
export { HALVES, type Half } from './pairs/index.ts';
export { htmlReport } from './report/html.ts';
export { textReport } from './report/text.ts';
