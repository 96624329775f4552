import { leftToPeople } from '../rules/left-to-people.ts';
import { notYet } from '../rules/not-yet.ts';
import { findStandard } from '../standards/index.ts';
import { neverGates } from './never-gates.ts';

/** Whether a practice may let this rule stop a signature: a rule that runs and can speak of a document that is being signed. */
export const mayBeGate = (id: string): boolean =>
  findStandard(id) !== undefined && !(id in neverGates) && !(id in leftToPeople) && !notYet.includes(id);
