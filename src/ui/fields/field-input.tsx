import { memo } from 'react';
import type { Field } from '../../clinical/kit/field.ts';
import { ChoiceInput, isSideBySide } from './choice-input.tsx';
import { ChoicesInput } from './choices-input.tsx';
import { CodeInput } from './code-input.tsx';
import { DateInput } from './date-input.tsx';
import { DerivedAnswer } from './derived-answer.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { InputProps } from './input-props.ts';
import { LinkInput } from './link-input.tsx';
import { LinksInput } from './links-input.tsx';
import { ListInput } from './list-input.tsx';
import { NumberInput } from './number-input.tsx';
import { ProseInput } from './prose-input.tsx';
import { RatingInput } from './rating-input.tsx';
import { TextInput } from './text-input.tsx';
import { TimeInput } from './time-input.tsx';
import { YesNoInput } from './yes-no-input.tsx';

/** One field of a form with its frame; redrawn only when its own answer changes. */
export const FieldInput = memo(function FieldInput(props: InputProps) {
  const { field, answer, place, isNamedAbove = false, isSpared = false } = props;
  return (
    <FieldFrame
      field={field}
      answer={answer}
      place={place}
      isGroup={isGroup(field)}
      isNamedAbove={isNamedAbove}
      isSpared={isSpared}
    >
      {field.derived ? <DerivedAnswer {...props} /> : <InputOf {...props} />}
    </FieldFrame>
  );
});

/** Several controls under one name. */
function isGroup(field: Field): boolean {
  const several = new Set<Field['kind']>(['rating', 'yes-no', 'choices', 'link', 'links', 'list']);
  return several.has(field.kind) || (field.kind === 'choice' && isSideBySide(field));
}

function InputOf({ field, ...rest }: InputProps) {
  switch (field.kind) {
    case 'text':
      return <TextInput field={field} {...rest} />;
    case 'prose':
      return <ProseInput field={field} {...rest} />;
    case 'date':
      return <DateInput field={field} {...rest} />;
    case 'time':
      return <TimeInput field={field} {...rest} />;
    case 'number':
      return <NumberInput field={field} {...rest} />;
    case 'rating':
      return <RatingInput field={field} {...rest} />;
    case 'yes-no':
      return <YesNoInput field={field} {...rest} />;
    case 'choice':
      return <ChoiceInput field={field} {...rest} />;
    case 'choices':
      return <ChoicesInput field={field} {...rest} />;
    case 'link':
      return <LinkInput field={field} {...rest} />;
    case 'links':
      return <LinksInput field={field} {...rest} />;
    case 'code':
      return <CodeInput field={field} {...rest} />;
    case 'list':
      return <ListInput field={field} {...rest} />;
  }
}
