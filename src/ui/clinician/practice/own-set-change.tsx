import { Button } from '@mantine/core';
import type { ChosenRule } from '../../../clinical/rule-sets/combine-rule-sets.ts';
import { parameterInWords, valueInWords } from '../../../clinical/rule-sets/own/changes-in-words.ts';
import type { OwnChange } from '../../../clinical/rule-sets/own/own-rule-set.ts';
import { unreadParameters } from '../../../clinical/rules/unread-parameters.ts';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import classes from './practice.module.css';

interface OwnSetChangeProps {
  readonly change: OwnChange;
  /** The rule as its base has it; undefined when the base does not ask for it. */
  readonly rule: ChosenRule | undefined;
  readonly onChange: (change: OwnChange) => void;
  readonly onRemove: () => void;
}

type How = 'required' | 'recommended' | 'off' | '';

/** What the practice changes of one rule: how severe it is and its numbers, or that it is off, and why. */
export function OwnSetChange({ change, rule, onChange, onRemove }: OwnSetChangeProps) {
  const { id, severity, parameters, off } = change;
  const title = rule?.standard.title ?? id;
  const pick = (how: string) => onChange(changed(change, how as How));
  return (
    <fieldset className={classes['change']}>
      <legend>{title}</legend>
      <p className={classes['quiet']}>{rule?.standard.requirement}</p>
      <SelectLine
        label="How severe"
        value={off === undefined ? (severity ?? '') : 'off'}
        options={{
          '': `As it is: ${rule?.severity ?? 'unknown'}`,
          required: 'Required',
          recommended: 'Recommended',
          off: 'Switched off',
        }}
        onPick={pick}
      />
      {off !== undefined && (
        <TextLine
          label="Why it is off"
          value={off}
          isFirst
          onType={reason => onChange({ id, off: reason })}
        />
      )}
      {off === undefined &&
        readParameters(rule).map(([name, usual]) => (
          <Parameter
            key={name}
            name={name}
            usual={usual}
            value={parameters && name in parameters ? parameters[name] : undefined}
            onType={value => onChange(withParameter(change, name, value))}
          />
        ))}
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Leave it as it is: ${title}`}
          onClick={onRemove}
        >
          Leave it as it is
        </Button>
      </div>
    </fieldset>
  );
}

/** What no check reads is not offered: to change it would change nothing. */
const readParameters = (rule: ChosenRule | undefined): [name: string, value: unknown][] =>
  Object.entries(rule?.parameters ?? {}).filter(
    ([name]) => unreadParameters[rule?.standard.id ?? '']?.[name] === undefined,
  );

interface ParameterProps {
  readonly name: string;
  readonly usual: unknown;
  readonly value: unknown;
  readonly onType: (value: unknown) => void;
}

/** One number or choice of a rule; empty leaves it as it is. Lists are changed in the JSON. */
function Parameter({ name, usual, value, onType }: ParameterProps) {
  const help = `As it is: ${valueInWords(usual)}`;
  const label = upperFirst(parameterInWords(name));
  if (typeof usual === 'boolean')
    return (
      <SelectLine
        label={label}
        value={typeof value === 'boolean' ? String(value) : ''}
        options={{ '': help, true: 'Yes', false: 'No' }}
        onPick={picked => onType(picked === '' ? undefined : picked === 'true')}
      />
    );
  if (usual !== null && typeof usual !== 'number')
    return (
      <p className={classes['quiet']}>
        {label}: {valueInWords(value ?? usual)} (change it in the JSON)
      </p>
    );
  return (
    <TextLine
      label={label}
      help={help}
      type="number"
      inputMode="decimal"
      value={typeof value === 'number' ? String(value) : ''}
      onType={typed => onType(typed.trim() === '' ? undefined : Number(typed))}
    />
  );
}

function changed(change: OwnChange, how: How): OwnChange {
  if (how === 'off') return { id: change.id, off: '' };
  const { id, parameters } = change;
  return { id, ...(parameters && { parameters }), ...(how !== '' && { severity: how }) };
}

function withParameter(
  { id, severity, parameters = {} }: OwnChange,
  name: string,
  value: unknown,
): OwnChange {
  const others = Object.entries(parameters).filter(([other]) => other !== name);
  const all = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
  return { id, ...(severity && { severity }), ...(Object.keys(all).length > 0 && { parameters: all }) };
}

const upperFirst = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
