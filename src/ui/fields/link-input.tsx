import type { LinkField } from '../../clinical/kit/field.ts';
import { asText } from '../form/as-text.ts';
import type { InputProps } from './input-props.ts';
import { LinkPicker } from './link-picker.tsx';
import { useWriting } from './writing.ts';

/** Points at one thing of the record. */
export function LinkInput({ field, answer, place }: InputProps<LinkField>) {
  const { change } = useWriting();
  const picked = answer === undefined ? [] : [asText(answer)];
  return (
    <LinkPicker
      field={field}
      place={place}
      picked={picked}
      onPick={ids => change({ kind: 'set', path: place.split('/'), answer: ids[0] })}
    />
  );
}
