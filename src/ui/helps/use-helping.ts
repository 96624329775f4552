import { useMemo, useState } from 'react';
import type { Chart } from '../../clinical/chart.ts';
import type { Help } from '../../clinical/helps/help.ts';
import type { AnyBody, DocumentDefinition } from '../../clinical/kit/document.ts';
import { useSurroundings } from '../calls/surroundings.ts';
import { controlId } from '../fields/input-props.ts';
import type { Note } from '../form/note.ts';
import { placeKey } from '../form/path.ts';
import type { Helping } from './helping.ts';
import { helpsAtHand } from './helps-at-hand.ts';
import { placesInOrder } from './places-in-order.ts';
import { isStillPut, type Put, putWords } from './put-words.ts';
import { setAside, setAsideIn } from './set-aside.ts';
import { useHand } from './use-hand.ts';
import { useHelps } from './use-helps.ts';
import { useTakeKey } from './use-take-key.ts';

interface Writing {
  readonly chart: Chart | undefined;
  readonly document: string;
  readonly definition: DocumentDefinition;
  readonly body: AnyBody;
  /** What the check says. */
  readonly notes: readonly Note[];
  readonly isOn: boolean;
}

const placeOf = ({ path }: Help): string => placeKey(path);

/** Questions and better words for a document that is being written: what is to be seen where, and what may be done with it. */
export function useHelping({ chart, document, definition, body, notes, isOn }: Writing): Helping {
  const { keep } = useSurroundings();
  const hand = useHand();
  const found = useHelps({ chart, document, isOn });
  const [aside, setAsideNow] = useState(() => setAsideIn(keep, document));
  const [lastPut, setLastPut] = useState<Put & { readonly key: string }>();
  const helping = useMemo((): Helping => {
    const helps = found.filter(({ key }) => !aside.has(key));
    const order = placesInOrder(definition, body);
    const drop = (key: string) => {
      setAside(keep, document, key);
      setAsideNow(before => new Set([...before, key]));
    };
    return {
      ...helpsAtHand(helps, { hand, order, notes }),
      lastPut: lastPut && lastPut.place === hand && isStillPut(lastPut, body) ? lastPut : undefined,
      setAside(help) {
        drop(help.key);
        globalThis.document.getElementById(controlId(hand ?? placeOf(help)))?.focus();
      },
      put(help, by) {
        const put = { place: placeOf(help), from: help.span[0], words: help.words, by };
        if (putWords(put)) setLastPut({ ...put, key: help.key });
      },
      takeBack() {
        if (!lastPut) return;
        const { key, place, from, words, by } = lastPut;
        if (putWords({ place, from, words: by, by: words })) drop(key);
        setLastPut(undefined);
      },
    };
  }, [found, hand, definition, body, notes, aside, lastPut, keep, document]);
  useTakeKey(helping);
  return helping;
}
