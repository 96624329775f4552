import { Button } from '@mantine/core';
import { checkWorksheetRoute, type WorksheetView } from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { WorksheetHead } from './worksheet-head.tsx';

interface BeginProps {
  readonly view: WorksheetView;
  readonly onChanged: (view: WorksheetView) => void;
}

/** A review that was not begun: the record is checked first, and what the check says stays in the worksheet. */
export function BeginReview({ view, onChanged }: BeginProps) {
  const { api } = useSurroundings();
  const { run, isRunning, refusal } = useAct(() =>
    api.call(checkWorksheetRoute, { params: { worksheet: view.id }, body: { revision: view.revision } }),
  );
  const begin = async () => {
    const result = await run();
    if (result.ok) onChanged(result.value);
  };
  return (
    <Page title="Review" lead={<WorksheetHead view={view} />}>
      {refusal && <Notice>{refusal.message}</Notice>}
      <Empty says="The check looks over the record first. What it says today stays in the worksheet, beside the questions that only a person can answer. The record’s access log tells that you looked.">
        <Button loading={isRunning} onClick={() => void begin()}>
          Begin the review
        </Button>
      </Empty>
    </Page>
  );
}
