import type { Reader } from '../../../clinical/language/reader.ts';
import type { Answered, AnyReading, Asked } from './messages.ts';

/** Reads what is asked, one text after the other; a text at which the reader stops takes nothing from the others. */
export const answerAsked = (reader: Reader, asked: readonly Asked[]): Answered[] =>
  asked.map(({ key, kind, text }) => {
    try {
      const read = reader[kind] as (text: unknown) => AnyReading;
      return { key, reading: read(text) };
    } catch (fault) {
      return { key, fault };
    }
  });
