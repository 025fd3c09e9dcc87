/** Accuracy of the reader of facts, against facts written down by careful readers. */
export { measureFacts } from './measure.ts';
export { factsReport } from './report.ts';
