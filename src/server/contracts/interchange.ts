import { z } from 'zod';
import { chartFile } from '../../clinical/chart-file.ts';
import { contract } from './contract.ts';
import { jobView } from './jobs.ts';
import { clientId } from './shapes.ts';

export const exportRecordRoute = contract({
  method: 'GET',
  path: '/clients/:client/export',
  says: 'A client’s whole record as one file, with the proof of its signatures; a browser keeps it as a file.',
  params: clientId,
  query: z.strictObject({
    /** Process notes leave only when they are chosen. */
    processNotes: z.enum(['yes', 'no']).optional(),
  }),
  replies: { 200: chartFile },
});

export const importRecordRoute = contract({
  method: 'POST',
  path: '/imports',
  says: 'Takes in a record file, all or nothing; a refusal names every error with its place.',
  body: z.looseObject({}),
  replies: { 202: jobView },
});
