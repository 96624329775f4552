import { z } from 'zod';
import { contract } from './contract.ts';
import { jobView } from './jobs.ts';
import { clientId } from './shapes.ts';

/** A record as a file; its own JSON Schema (`goldthread schema chart`) is the full description. */
export const recordFile = z.looseObject({ format: z.string() });

export const exportRecordRoute = contract({
  method: 'GET',
  path: '/clients/:client/export',
  says: 'A client’s whole record as one file, with the proof of its signatures.',
  params: clientId,
  replies: { 200: recordFile },
});

export const importRecordRoute = contract({
  method: 'POST',
  path: '/imports',
  says: 'Takes in a record file, all or nothing; a refusal names every error with its place.',
  body: recordFile,
  replies: { 202: jobView },
});
