import type { Thing } from '../../form/things-before-signing.ts';
import { WeightMark } from '../../parts/weight-mark.tsx';
import classes from './document.module.css';

interface ThingListProps {
  readonly things: readonly Thing[];
  readonly onFollow: (place: string) => void;
}

/** What stands before a signature, each line the way to its place. */
export function ThingList({ things, onFollow }: ThingListProps) {
  const isMixed = things.some(({ isGate }) => isGate) && things.some(({ isGate }) => !isGate);
  return (
    <ul className={classes['thingList']}>
      {things.map(({ key, place, says, isOwed, isGate }) => (
        <li key={key}>
          <button type="button" className={classes['thing']} onClick={() => onFollow(place)}>
            {isOwed ? <span className={classes['ring']} aria-hidden="true" /> : <WeightMark weight="must" />}
            <span>
              {says} {isMixed && isGate && <span className={classes['stops']}>Stops the signature</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
