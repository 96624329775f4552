import type { Body, DocumentDefinition } from '../kit/document.ts';
import { addendum, correction, lateEntry } from './amendments.ts';
import { appointment } from './appointment.ts';
import { assessment } from './assessment.ts';
import { consent } from './consent.ts';
import { contactNote } from './contact-note.ts';
import { diagnosis } from './diagnosis.ts';
import { dischargeSummary } from './discharge-summary.ts';
import { disclosure } from './disclosure.ts';
import { formulation } from './formulation.ts';
import { intake } from './intake.ts';
import { planReview } from './plan-review.ts';
import { processNote } from './process-note.ts';
import { progressNote } from './progress-note.ts';
import { release } from './release.ts';
import { safetyPlan } from './safety-plan.ts';
import { treatmentPlan } from './treatment-plan.ts';

/** Every document type written by hand; measures come from `instruments/` and are found by `definitionOf`. */
export const documents = {
  intake,
  assessment,
  diagnosis,
  formulation,
  'treatment-plan': treatmentPlan,
  'progress-note': progressNote,
  'process-note': processNote,
  'contact-note': contactNote,
  'plan-review': planReview,
  'safety-plan': safetyPlan,
  'discharge-summary': dischargeSummary,
  consent,
  release,
  disclosure,
  addendum,
  correction,
  'late-entry': lateEntry,
  appointment,
} as const satisfies Record<string, DocumentDefinition>;

export type DocumentType = keyof typeof documents;
export type BodyOf<T extends DocumentType> = Body<(typeof documents)[T]>;
