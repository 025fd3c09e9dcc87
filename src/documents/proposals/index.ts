export { checkProposals } from './check-proposals.ts';
export { PROPOSAL_TASK, promptPieces } from './prompt.ts';
