import { findServiceCode } from '../../codes/service-codes.ts';
import type { NoteDocument } from './treatment-notes.ts';

/** Whether the client was in the room, as the service code has it; a family may meet without them. */
export const isClientPresent = ({ body }: NoteDocument): boolean =>
  findServiceCode(body.serviceCode ?? '')?.isClientPresent ?? true;
