export { type ReportedFactsOptions, reportedFacts } from './reported-facts.ts';
