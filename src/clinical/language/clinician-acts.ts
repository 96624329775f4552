import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /^\s*(?:the |this )?(?:therapist|clinician|counsel(?:l)?or|psychologist|social worker|provider|th)\s+(?:will|shall|to|is going to|provides?|teaches|helps?)(?![\p{L}])/giu;

/** Whether a text begins with the clinician as the one who acts. */
export const clinicianActs = (text: string): Reading => readFor(text, pattern);
