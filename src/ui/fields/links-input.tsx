import type { LinksField } from '../../clinical/kit/field.ts';
import type { InputProps } from './input-props.ts';
import { LinkPicker } from './link-picker.tsx';
import { useWriting } from './writing.ts';

/** Points at any number of things of the record. */
export function LinksInput({ field, answer, place }: InputProps<LinksField>) {
  const { change } = useWriting();
  return (
    <LinkPicker
      field={field}
      place={place}
      picked={(answer ?? []) as readonly string[]}
      onPick={ids => change({ kind: 'set', path: place.split('/'), answer: ids })}
    />
  );
}
