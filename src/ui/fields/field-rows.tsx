import type { AnyBody } from '../../clinical/kit/document.ts';
import type { Fields } from '../../clinical/kit/field.ts';
import { isSpared } from '../../clinical/kit/is-spared.ts';
import { isVisible } from '../../clinical/kit/visible.ts';
import { arrange } from '../form/arrangement.ts';
import { FieldInput } from './field-input.tsx';
import classes from './field-rows.module.css';

interface RowsProps {
  readonly fields: Fields;
  readonly answers: AnyBody;
  /** The address of the entry the fields belong to; empty for the document itself. */
  readonly place: string;
  /** What links call the entries these fields belong to, which decides what stands beside what. */
  readonly target: string;
  /** The heading under which the rows stand. */
  readonly heading?: string;
}

/** The fields of a page or entry, set in rows; what is not asked is not drawn. */
export function FieldRows({ fields, answers, place, target, heading }: RowsProps) {
  const [first] = Object.values(fields);
  const rows = arrange(fields, target)
    .map(row => ({ ...row, names: row.names.filter(name => isAsked(fields, name, answers)) }))
    .filter(row => row.names.length > 0);
  return (
    <div className={classes['rows']}>
      {rows.map(row => (
        <div key={row.names.join()} className={classes[row.kind]}>
          {row.names.map(name => {
            const field = fields[name];
            const here = place === '' ? name : `${place}/${name}`;
            return (
              field && (
                <FieldInput
                  key={name}
                  field={field}
                  answer={answers[name]}
                  place={here}
                  isSpared={isSpared(field, answers)}
                  isNamedAbove={field === first && field.label === heading}
                />
              )
            );
          })}
          {row.kind === 'aim' && <span className={classes['arrow']} aria-hidden="true" />}
        </div>
      ))}
    </div>
  );
}

function isAsked(fields: Fields, name: string, answers: AnyBody): boolean {
  const field = fields[name];
  return field !== undefined && isVisible(field, answers);
}
