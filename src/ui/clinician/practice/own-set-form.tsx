import { useState } from 'react';
import type { LineError } from '../../../clinical/kit/located-json.ts';
import { combineRuleSets } from '../../../clinical/rule-sets/combine-rule-sets.ts';
import type { OwnChange, OwnRuleSet } from '../../../clinical/rule-sets/own/own-rule-set.ts';
import { setsFor } from '../../../clinical/rule-sets/sets-for.ts';
import { standards } from '../../../clinical/standards/index.ts';
import type { RuleSetView } from '../../../server/contracts/record-check.ts';
import { Notice } from '../../parts/notice.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { standingWords } from '../../parts/standing-words.ts';
import { TextLine } from '../../parts/text-line.tsx';
import { OwnSetChange } from './own-set-change.tsx';
import classes from './practice.module.css';

interface OwnSetFormProps {
  readonly own: OwnRuleSet;
  readonly bases: readonly RuleSetView[];
  /** Whether it is the next version of a set that is there, whose id and base stay. */
  readonly isNext: boolean;
  readonly errors: readonly LineError[];
  readonly onChange: (own: OwnRuleSet) => void;
}

/** A rule set of the practice as a form: what it is, and rule by rule what it changes. */
export function OwnSetForm({ own, bases, isNext, errors, onChange }: OwnSetFormProps) {
  const [isNamed, setNamed] = useState(own.id !== '');
  const asked = combineRuleSets(setsFor(own.basedOn) ?? [], standards);
  const left = asked.filter(({ standard }) => own.changes.every(({ id }) => id !== standard.id));
  const base = bases.find(({ id }) => id === own.basedOn);
  const line = (name: 'id' | 'version' | 'effectiveFrom' | 'description') => ({
    value: own[name],
    onType: (value: string) => onChange({ ...own, [name]: value }),
  });
  const change = (changed: OwnChange) =>
    onChange({ ...own, changes: own.changes.map(each => (each.id === changed.id ? changed : each)) });
  return (
    <div className={classes['form']}>
      {errors.length > 0 && (
        <Notice>
          <ul>
            {errors.map(({ line: at, message }) => (
              <li key={`${at} ${message}`}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {!isNext && (
        <SelectLine
          label="Made from"
          value={own.basedOn}
          options={Object.fromEntries(bases.map(({ id, name }) => [id, name]))}
          help={base && standingWords(base.standing)}
          onPick={basedOn => onChange({ ...own, basedOn })}
        />
      )}
      <TextLine
        label="Name"
        value={own.name}
        isFirst
        onType={name => onChange({ ...own, name, ...(!isNamed && { id: shortName(name) }) })}
      />
      {!isNext && (
        <TextLine
          label="Short name"
          help="Small letters, digits and hyphens; it stays through all versions."
          value={own.id}
          onType={id => {
            setNamed(true);
            onChange({ ...own, id });
          }}
        />
      )}
      <TextLine label="Version" {...line('version')} />
      <TextLine label="For dates of service from" type="date" {...line('effectiveFrom')} />
      <TextLine label="Why" help="For whoever reads this later." {...line('description')} />
      <h3>What it changes</h3>
      {own.changes.length === 0 && <p className={classes['quiet']}>Nothing yet.</p>}
      {own.changes.map(each => (
        <OwnSetChange
          key={each.id}
          change={each}
          rule={asked.find(({ standard }) => standard.id === each.id)}
          onChange={change}
          onRemove={() => onChange({ ...own, changes: own.changes.filter(({ id }) => id !== each.id) })}
        />
      ))}
      <SelectLine
        label="Change another rule"
        value=""
        options={{
          '': 'Choose a rule…',
          ...Object.fromEntries(left.map(({ standard: { id, title } }) => [id, `${title} (${id})`])),
        }}
        onPick={id => id !== '' && onChange({ ...own, changes: [...own.changes, { id }] })}
      />
    </div>
  );
}

/** `Optum, as we read it` → `optum-as-we-read-it`. */
const shortName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-$/g, '')
    .slice(0, 40);
