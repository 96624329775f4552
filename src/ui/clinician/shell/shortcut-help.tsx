import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useSurroundings } from '../../calls/surroundings.ts';
import classes from './shortcut-help.module.css';
import { areSingleKeysOn, switchSingleKeys } from './single-keys.ts';

const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Anywhere',
    [
      ['Ctrl K', 'Find a client, a document or something to do'],
      ['G T', 'Today'],
      ['G C', 'Clients'],
      ['G R', 'Record check'],
      ['G P', 'Practice'],
      ['?', 'This help'],
    ],
  ],
  ['Today', [['1 … 9', 'Open what stands at that number']]],
  [
    'Writing',
    [
      ['Ctrl Enter', 'Sign'],
      ['Ctrl S', 'Save now'],
      ['Ctrl .', 'Take the word that is offered'],
      ['Tab', 'To the next {gap} of the text in hand'],
      ['0 … 9', 'Rate; 1 and 0 make 10'],
      ['T', 'Today, in a date'],
      ['Delete', 'Take a choice back'],
    ],
  ],
];

interface HelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every key there is, on one page. */
export function ShortcutHelp({ isOpen, onClose }: HelpProps) {
  const { keep } = useSurroundings();
  const [isOn, setOn] = useState(() => areSingleKeysOn(keep));
  const turn = (on: boolean) => {
    switchSingleKeys(keep, on);
    setOn(on);
  };
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys" closeButtonProps={{ 'aria-label': 'Close' }}>
      {groups.map(([name, keys]) => (
        <section key={name} className={classes['group']}>
          <h3>{name}</h3>
          <dl className={classes['keys']}>
            {keys.map(([combination, says]) => (
              <div key={combination}>
                <dt>
                  {combination.split(' ').map(part => (part === '…' ? ' … ' : <kbd key={part}>{part}</kbd>))}
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className={classes['switch']}>
        <input type="checkbox" checked={isOn} onChange={event => turn(event.target.checked)} />
        Keys of a single letter or digit work outside of fields
      </label>
    </Modal>
  );
}
