import { setTimeout as wait } from 'node:timers/promises';
import type { Books } from './books.ts';

/** Whether something is acknowledged again, within the time in which a person would look after the machine. */
export async function goesOn(books: Books, writers: number): Promise<boolean> {
  const before = books.acknowledged;
  for (let tenths = 0; tenths < 300; tenths++) {
    // What was answered a moment ago may still come in, one answer for each writer.
    if (books.acknowledged > before + writers) return true;
    await wait(100);
  }
  return false;
}
