import type { WaitingReader } from '../../../clinical/language/reader.ts';
import type { AnyReading, Asked, Kind } from './messages.ts';

const kinds: readonly Kind[] = ['note', 'objective', 'goal', 'pair', 'diagnosis'];

/** A reader that answers each text with what is known of it. */
export const waitingReader = (known: (asked: Asked) => AnyReading | undefined): WaitingReader =>
  Object.fromEntries(
    kinds.map(kind => [
      kind,
      (text: unknown) => known({ key: `${kind} ${JSON.stringify(text)}`, kind, text }),
    ]),
  ) as unknown as WaitingReader;
