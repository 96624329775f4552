import { GapWords } from './gap-words.tsx';
import { levelWords } from './level-words.ts';
import { disorders, type LibraryLine } from './library-lines.ts';
import classes from './library-picker.module.css';
import type { PickItem } from './pick-list.tsx';

/** A line as the list shows it: its words, and quietly how it is measured or how well it is founded. */
export function itemOf({ key, words, remark, method, disorder }: LibraryLine, isPicked: boolean): PickItem {
  const quiet = remark ?? (method && levelWords[method.evidence.level]);
  return {
    key,
    group: disorder,
    isPicked,
    content: (
      <>
        <GapWords words={words} />
        {quiet !== undefined && <span className={classes['remark']}>{quiet}</span>}
        {method && <span className="visually-hidden">. {method.does}</span>}
      </>
    ),
  };
}

/** Leads from the lines to the list of all disorders. */
export const otherDisorders: PickItem = {
  key: 'others',
  group: 'Not there?',
  content: 'Lines for another disorder…',
};

/** The disorders whose names say what was typed. */
export const disordersSaying = (typed: string): PickItem[] =>
  disorders
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()))
    .map(({ id, name }) => ({ key: id, content: name }));
