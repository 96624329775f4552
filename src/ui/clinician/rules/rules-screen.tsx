import { useState } from 'react';
import { Link } from 'wouter';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { ruleAddress } from '../../parts/rule-address.ts';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { type Grouping, groupings, ruleGroups } from './rule-groups.ts';
import classes from './rules.module.css';

/** Everything that is asked of a record, each with its page. */
export function RulesScreen() {
  const [by, setBy] = useState<Grouping>('part');
  const [typed, setTyped] = useState('');
  const groups = ruleGroups(by, typed);
  const count = new Set(groups.flatMap(({ rules }) => rules)).size;
  return (
    <Page title="Rules" lead="What is asked of a record, why, and by whom">
      <div className={classes['choices']}>
        <TextLine label="Find a rule" type="search" value={typed} onType={setTyped} />
        <SelectLine
          label="Put together by"
          value={by}
          options={groupings}
          onPick={key => setBy(key as Grouping)}
        />
      </div>
      <p className={classes['quiet']} role="status">
        {count === 1 ? '1 rule' : `${count} rules`}
      </p>
      {groups.length === 0 && <Empty says="No rule goes by these words." />}
      {groups.map(({ key, name, about, rules }) => (
        <section key={key} className={classes['group']} aria-labelledby={`rules-${key}`}>
          <h2 id={`rules-${key}`}>{name}</h2>
          {about !== undefined && <p className={classes['quiet']}>{about}</p>}
          <ul>
            {rules.map(({ id, title, severity }) => (
              <li key={id}>
                <Link href={ruleAddress(id)}>{title}</Link>
                {severity === 'recommended' && <span className={classes['quiet']}> · recommended</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
