import type { AskingSet } from '../../../clinical/rule-list.ts';
import { ruleSets } from '../../../clinical/rule-sets/index.ts';
import { parameterInWords } from '../../../clinical/standards/parameter-in-words.ts';
import type { Standard } from '../../../clinical/standards/standard.ts';
import classes from './rules.module.css';

interface WhoAsksProps {
  readonly standard: Standard;
  readonly sets: readonly AskingSet[];
}

/** The rule sets that ask for a rule, how strongly, with which numbers of their own, and whether their text was read. */
export function WhoAsks({ standard, sets }: WhoAsksProps) {
  const changing = ruleSets.flatMap(({ id, name, adjusts }) => {
    const change = adjusts.find(each => each.id === standard.id);
    return change ? [{ id, name, numbers: ownNumbers(standard, change.parameters ?? {}) }] : [];
  });
  return (
    <ul className={classes['sets']}>
      {sets.map(({ id, severity, parameters, standing }) => (
        <li key={id}>
          <p>
            <strong>{ruleSets.find(set => set.id === id)?.name ?? id}</strong>
            {severity !== standard.severity && ` · ${severity}`}
          </p>
          <p className={classes['quiet']}>
            {[...ownNumbers(standard, parameters), standingIn(standing)].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
      {changing.map(({ id, name, numbers }) => (
        <li key={id}>
          <p>
            <strong>{name}</strong>
          </p>
          <p className={classes['quiet']}>
            {['Does not ask for it itself, and changes it where it holds', ...numbers].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The numbers that differ from those of the standard. */
const ownNumbers = (standard: Standard, parameters: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(parameters)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(standard.parameters[name]))
    .map(([name, value]) => parameterInWords(name, value));

function standingIn(standing: AskingSet['standing']): string {
  if (standing === undefined) return 'Our own choice for every practice';
  return standing === 'verified'
    ? 'Its text was read'
    : 'From memory: look it up before it decides about money';
}
