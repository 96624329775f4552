import type { Stage } from '../../clinical/kit/document.ts';
import { stageWords } from './stage-words.ts';
import classes from './thread-beads.module.css';

export interface Bead {
  readonly stage: Stage;
  readonly standing: 'none' | 'draft' | 'signed';
}

const step = 14;

/** The thread of a record at a glance: full beads are signed, open ones begun, and where nothing stands there is only air. */
export function ThreadBeads({ stages }: { readonly stages: readonly Bead[] }) {
  const reached = stages.findLastIndex(({ standing }) => standing !== 'none');
  return (
    <svg
      className={classes['beads']}
      viewBox={`0 0 ${stages.length * step} 12`}
      role="img"
      aria-label={wordsFor(stages)}
      data-count={stages.length}
    >
      {reached > 0 && (
        <line x1={step / 2} y1="6" x2={reached * step + step / 2} y2="6" className={classes['line']} />
      )}
      {stages.map(({ stage, standing }, at) => (
        <circle
          key={stage}
          className={classes[standing]}
          cx={at * step + step / 2}
          cy="6"
          r={standing === 'none' ? 1.25 : 4}
        >
          <title>{`${stageWords[stage]}: ${standing === 'none' ? 'nothing yet' : standing}`}</title>
        </circle>
      ))}
    </svg>
  );
}

function wordsFor(stages: readonly Bead[]): string {
  const of = (standing: Bead['standing']) =>
    stages.filter(bead => bead.standing === standing).map(({ stage }) => stageWords[stage].toLowerCase());
  const parts = [
    of('signed').length > 0 && `signed: ${of('signed').join(', ')}`,
    of('draft').length > 0 && `begun: ${of('draft').join(', ')}`,
  ].filter(Boolean);
  return parts.length > 0 ? `Thread, ${parts.join('; ')}` : 'Thread, nothing written yet';
}
