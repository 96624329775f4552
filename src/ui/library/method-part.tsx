import type { Method } from '../../clinical/plan-library/starting-points.ts';
import { GapWords } from './gap-words.tsx';
import { levelWords } from './level-words.ts';
import classes from './library-picker.module.css';

/** What a technique is, why it helps, and how well that is founded. */
export function MethodPart({ method }: { readonly method: Method }) {
  const { does, why, evidence } = method;
  return (
    <dl>
      <dt>What you do</dt>
      <dd>
        <GapWords words={does} />
      </dd>
      <dt>Why it helps</dt>
      <dd>{why}</dd>
      <dt>How well founded</dt>
      <dd>
        {levelWords[evidence.level]}
        {evidence.source !== undefined && ` (${evidence.source})`}. {evidence.note}.
        {evidence.standing === 'memory' && (
          <p className={classes['unchecked']}>Written from memory; it waits for a clinician’s check.</p>
        )}
      </dd>
    </dl>
  );
}
