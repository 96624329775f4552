import { useId } from 'react';
import { Link } from 'wouter';
import type { Standard } from '../../../clinical/standards/standard.ts';
import { ruleAddress } from '../../parts/rule-address.ts';
import { partNames } from '../rules/part-names.ts';
import { holdsOnlyWith } from './gate-choices.ts';
import classes from './gates.module.css';

interface GateListProps {
  readonly title: string;
  readonly rules: readonly Standard[];
  /** Whether they are put together by the part of the record they are about. */
  readonly isParted?: boolean;
  readonly chosen: readonly string[];
  readonly toggle: (id: string) => void;
  readonly mayChange: boolean;
}

/** Rules to choose from, each with what it asks for. */
export function GateList({ title, rules, isParted = false, ...choosing }: GateListProps) {
  const groups = isParted ? [...Map.groupBy(rules, ({ document }) => document)] : [];
  return (
    <section className={classes['list']}>
      <h3>{title}</h3>
      {rules.length === 0 && (
        <p className={classes['quiet']}>{isParted ? 'No rule goes by these words.' : 'None is chosen.'}</p>
      )}
      {groups.map(([document, members]) => (
        <fieldset key={document}>
          <legend>{partNames[document]}</legend>
          <Rows rules={members} {...choosing} />
        </fieldset>
      ))}
      {!isParted && <Rows rules={rules} {...choosing} />}
    </section>
  );
}

const Rows = ({ rules, ...choosing }: Omit<GateListProps, 'title' | 'isParted'>) => (
  <ul>
    {rules.map(rule => (
      <Row key={rule.id} rule={rule} {...choosing} />
    ))}
  </ul>
);

interface RowProps extends Pick<GateListProps, 'chosen' | 'toggle' | 'mayChange'> {
  readonly rule: Standard;
}

function Row({ rule: { id, title, requirement }, chosen, toggle, mayChange }: RowProps) {
  const about = useId();
  const only = holdsOnlyWith(id);
  return (
    <li className={classes['row']}>
      {mayChange && (
        <input
          type="checkbox"
          id={`${about}-${id}`}
          aria-describedby={about}
          checked={chosen.includes(id)}
          onChange={() => toggle(id)}
        />
      )}
      <div>
        <label htmlFor={`${about}-${id}`}>{title}</label>
        <p id={about} className={classes['quiet']}>
          {requirement}
          {only.length > 0 && ` Only where it is asked for by ${only.join(', ')}.`}
        </p>
        <Link href={ruleAddress(id)}>
          Rule<span className="visually-hidden">: {title}</span>
        </Link>
      </div>
    </li>
  );
}
