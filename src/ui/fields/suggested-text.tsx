import { useState } from 'react';
import type { SuggestionSource, TextField } from '../../clinical/kit/field.ts';
import { asText } from '../form/as-text.ts';
import { PickBox, type PickOption } from '../parts/pick-box.tsx';
import { controlId, describedBy, type InputProps } from './input-props.ts';
import { useWriting } from './writing.ts';

const mostOffered = 12;

interface SuggestedProps extends InputProps<TextField> {
  readonly source: SuggestionSource;
}

/** A line of text with wordings to take over; anything else may be written as well. */
export function SuggestedText({ field, answer, place, source }: SuggestedProps) {
  const { change, suggestionsFor } = useWriting();
  const [offered, setOffered] = useState<readonly string[]>([]);
  const typed = asText(answer);
  const set = (words: string) => change({ kind: 'set', path: place.split('/'), answer: words });
  const asked = typed.toLowerCase();
  const fitting = offered.filter(words => words.toLowerCase().includes(asked) && words !== typed);
  const options = fitting.slice(0, mostOffered).map((words): PickOption => ({ value: words, name: words }));
  return (
    <PickBox
      inputId={controlId(place)}
      describedBy={describedBy(place, field)}
      typed={typed}
      options={options}
      onOpen={() => void suggestionsFor(source, place).then(setOffered)}
      onType={set}
      onPick={set}
    />
  );
}
