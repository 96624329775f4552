import { type RefObject, use, useEffect, useRef, useState } from 'react';
import { definitionOf } from '../../clinical/documents/definition-of.ts';
import { fieldAt } from '../../clinical/kit/document.ts';
import type { LinkField, LinksField, LinkTarget } from '../../clinical/kit/field.ts';
import { fittingOptions, type LinkOption } from '../form/link-options.ts';
import { PickBox, type PickOption } from '../parts/pick-box.tsx';
import { controlId, describedBy } from './input-props.ts';
import { LinkedChip } from './linked-chip.tsx';
import classes from './link-picker.module.css';
import { LinkOptionsContext } from './writing.ts';

interface PickerProps {
  readonly field: LinkField | LinksField;
  readonly place: string;
  /** The identities pointed at, in order. */
  readonly picked: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
}

/** Finds what a link points at among the words of the record, and shows where the thread goes. */
export function LinkPicker({ field, place, picked, onPick }: PickerProps) {
  const all = use(LinkOptionsContext);
  const [typed, setTyped] = useState('');
  const within = useRef<HTMLDivElement>(null);
  const keepHands = useHandsWithin(within);
  const isMany = field.kind === 'links';
  const fitting = fittingOptions(all, field.targets).filter(option => isOffered(option, picked));
  const toggle = (id: string) => {
    setTyped('');
    keepHands();
    const others = picked.filter(other => other !== id);
    if (!isMany) onPick([id]);
    else onPick(others.length === picked.length ? [...picked, id] : others);
  };
  const isRoom = isMany || picked.length === 0;
  return (
    <div className={classes['picker']} ref={within}>
      <ul className={classes['picked']}>
        {picked.map(id => (
          <LinkedChip
            key={id}
            option={all.find(option => option.id === id)}
            onRemove={() => {
              keepHands();
              onPick(picked.filter(other => other !== id));
            }}
          />
        ))}
      </ul>
      {isRoom && fitting.length > 0 && (
        <PickBox
          inputId={`${controlId(place)}-find`}
          label={`${field.label}: find in the record`}
          describedBy={describedBy(place, field)}
          placeholder={picked.length > 0 ? 'Link one more' : 'Link to…'}
          isQuiet={picked.length > 0}
          keepsOpen={isMany}
          typed={typed}
          options={fitting.filter(option => says(option, typed)).map(option => pickOption(option, picked))}
          nothing="Nothing in the record says that."
          onType={setTyped}
          onPick={toggle}
          onBlur={() => setTyped('')}
        />
      )}
      {fitting.length === 0 && (
        <p className={classes['nothing']}>No {kindWords(field.targets)} in the record yet.</p>
      )}
    </div>
  );
}

/** Keeps the hands at the field when the line or the bead they were on goes away. */
function useHandsWithin(within: RefObject<HTMLElement | null>): () => void {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const field = within.current;
    if (turn > 0 && !field?.contains(document.activeElement))
      (field?.querySelector('input') ?? field?.querySelector('button'))?.focus();
  }, [within, turn]);
  return () => setTurn(before => before + 1);
}

/** What the targets of a link are called: "goal", "diagnosis or problem". */
function kindWords(targets: readonly LinkTarget[]): string {
  const words = targets.map(target => {
    const [type = '', ...names] = target.split('.');
    const definition = definitionOf(type);
    const list = definition && fieldAt(definition, names);
    return list?.kind === 'list' ? list.item : (definition?.title.toLowerCase() ?? type);
  });
  return words.join(' or ');
}

/** What only an older version holds is not offered, but stays where it was picked. */
const isOffered = (option: LinkOption, picked: readonly string[]): boolean =>
  !option.isPast || picked.includes(option.id);

const says = ({ name, within = '' }: LinkOption, typed: string): boolean =>
  `${name} ${within}`.toLowerCase().includes(typed.trim().toLowerCase());

const pickOption = (option: LinkOption, picked: readonly string[]): PickOption => ({
  value: option.id,
  name: option.name,
  group: option.within === undefined ? option.source : `${option.within} · ${option.source}`,
  isPicked: picked.includes(option.id),
});
