import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  assignReviewRoute,
  type ReviewQuarterView,
  type WorksheetListed,
} from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import classes from './reviews.module.css';

interface ReviewerProps {
  readonly each: WorksheetListed;
  readonly view: ReviewQuarterView;
  readonly isMine: boolean;
}

/** Who reviews; as long as it is not signed it can be given to somebody else who may. */
export function ReviewerOf({ each, view, isMine }: ReviewerProps) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [chosen, choose] = useState<string>();
  const { run, isRunning, refusal } = useAct((reviewer: string) =>
    api.call(assignReviewRoute, { params: { worksheet: each.id }, body: { reviewer } }),
  );
  const others = view.reviewers.filter(({ id }) => id === each.reviewer?.id || !each.concerned.includes(id));
  const give = async (reviewer: string) => {
    await run(reviewer);
    choose(undefined);
    await queries.invalidateQueries();
  };
  // What was begun is put away with the change, so it is asked first.
  const pick = (reviewer: string) => (each.standing === 'begun' ? choose(reviewer) : void give(reviewer));
  const canGive = each.standing !== 'signed' && others.some(({ id }) => id !== each.reviewer?.id);
  return (
    <span>
      {!canGive && <span className={classes['quiet']}>{whoWords(each, isMine)}</span>}
      {canGive && (
        <select
          className={classes['select']}
          aria-label={`Reviewer of ${each.client.name}`}
          value={chosen ?? each.reviewer?.id ?? ''}
          disabled={isRunning}
          onChange={event => pick(event.target.value)}
        >
          {!each.reviewer && <option value="">Nobody yet</option>}
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {chosen !== undefined && chosen !== each.reviewer?.id && (
        <span role="group" aria-label={`Another reviewer for ${each.client.name}`}>
          <span className={classes['late']}> What {each.reviewer?.name} has begun is put away.</span>
          <span className={classes['buttons']}>
            <Button loading={isRunning} onClick={() => void give(chosen)}>
              Give it on
            </Button>
            <Button variant="subtle" onClick={() => choose(undefined)}>
              Not now
            </Button>
          </span>
        </span>
      )}
      {each.needsOther && (
        <span className={classes['late']}> has worked on the record meanwhile: choose somebody else</span>
      )}
      {refusal && <Notice>{refusal.message}</Notice>}
    </span>
  );
}

function whoWords({ reviewer }: WorksheetListed, isMine: boolean): string {
  if (isMine) return 'You review';
  return reviewer ? `Reviewed by ${reviewer.name}` : 'Nobody may review it';
}
