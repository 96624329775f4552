import { useEffect, useState } from 'react';
import type { Outcome } from '../../../clinical/kit/rule.ts';
import { outcomeWords } from '../../../clinical/standards/outcome-words.ts';
import type { RuleExample, RuleExamples } from './rule-example.ts';
import classes from './rules.module.css';

const mostShown = 4;

/** When a rule finds something and when it does not, from the cases that it is tested by. */
export function RuleCasesPart({ id }: { readonly id: string }) {
  const examples = useExamples()?.[id];
  if (!examples) return undefined;
  return (
    <section className={classes['part']}>
      <h2>Examples</h2>
      {(Object.keys(outcomeWords) as Outcome[]).map(outcome => (
        <Cases key={outcome} begins={outcomeWords[outcome]} cases={examples[outcome] ?? []} />
      ))}
    </section>
  );
}

function Cases({ begins, cases }: { readonly begins: string; readonly cases: readonly RuleExample[] }) {
  const [isAll, setAll] = useState(false);
  if (cases.length === 0) return undefined;
  const shown = isAll ? cases : cases.slice(0, mostShown);
  return (
    <div className={classes['cases']}>
      <h3>{begins}</h3>
      <ul>
        {shown.map(({ when, says = [] }) => (
          <li key={when}>
            {when}
            {says.map(words => (
              <p key={words} className={classes['said']}>
                {words}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {shown.length < cases.length && (
        <button type="button" className={classes['more']} onClick={() => setAll(true)}>
          Show all {cases.length}
          <span className="visually-hidden">
            {' '}
            cases in which {begins.replace(/^It/, 'it').replace(/ when$/, '')}
          </span>
        </button>
      )}
    </div>
  );
}

/** The cases of all rules, fetched when the first page of a rule is opened. */
function useExamples(): RuleExamples | undefined {
  const [examples, setExamples] = useState<RuleExamples>();
  useEffect(() => {
    let isPast = false;
    void import('./examples.json').then(found => {
      if (!isPast) setExamples(found.default as RuleExamples);
    });
    return () => {
      isPast = true;
    };
  }, []);
  return examples;
}
