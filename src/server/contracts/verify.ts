import { contract } from './contract.ts';
import { jobView } from './jobs.ts';

export const verifyRoute = contract({
  method: 'POST',
  path: '/verify',
  says: 'Computes the ledger and every signature of the practice again and names the first thing that does not hold.',
  replies: { 202: jobView },
});
