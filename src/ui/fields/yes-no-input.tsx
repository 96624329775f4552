import type { YesNoField } from '../../clinical/kit/field.ts';
import { describedBy, type InputProps } from './input-props.ts';
import { RadioPills } from './radio-pills.tsx';
import { useWriting } from './writing.ts';

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const shown = new Map<unknown, string>([
  [true, 'yes'],
  [false, 'no'],
]);

/** Yes, no, or not answered: an unticked box could not tell the last two apart. */
export function YesNoInput({ field, answer, place }: InputProps<YesNoField>) {
  const { change } = useWriting();
  return (
    <RadioPills
      name={place}
      options={answers}
      value={shown.get(answer)}
      describedBy={describedBy(place, field)}
      onPick={value =>
        change({
          kind: 'set',
          path: place.split('/'),
          answer: value === undefined ? undefined : value === 'yes',
        })
      }
    />
  );
}
