import { useId } from 'react';
import { joinClasses } from '../../parts/join-classes.ts';
import classes from './today.module.css';
import type { TodayGroup, TodayRow } from './today-rows.ts';

interface GroupProps {
  readonly group: TodayGroup;
  /** The number of its first row. */
  readonly first: number;
  readonly onOpen: (row: TodayRow) => void;
}

/** One kind of waiting things, the oldest first, each with the digit that opens it. */
export function TodayGroupList({ group, first, onOpen }: GroupProps) {
  const id = useId();
  return (
    <section className={classes['group']} aria-labelledby={id}>
      <h2 id={id} className={classes['heading']}>
        {group.heading}
        <span className={classes['count']}>{group.rows.length}</span>
      </h2>
      <ul>
        {group.rows.map((row, at) => (
          <li key={row.key}>
            <button type="button" className={classes['row']} onClick={() => onOpen(row)}>
              <span className={classes['digit']} aria-hidden="true">
                {first + at <= 9 && <kbd>{first + at}</kbd>}
              </span>
              <span className={classes['client']}>{row.client}</span>
              <span className={classes['what']}>
                <span className={classes['says']}>{row.says}</span>
                <span className={classes['detail']}>
                  {row.detail}
                  {row.due !== undefined && (
                    <span className={joinClasses(classes['due'], row.isLate && classes['late'])}>
                      {row.due}
                    </span>
                  )}
                </span>
              </span>
              <span className={classes['action']}>{row.action}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
