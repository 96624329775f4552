import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /\+?\(?\d[\d\s().-]{4,}\d|(?<![\p{L}])(?:tele)?phone(?![\p{L}])|(?<![\p{L}])numbers?(?![\p{L}])|(?<![\p{L}])teléfono(?![\p{L}])/giu;

/** Whether a text gives a telephone number, or says where it stands. */
export const namesTelephone = (text: string): Reading => readFor(text, pattern);
