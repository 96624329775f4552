import { Button, Modal } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { WorksheetView } from '../../../server/contracts/reviews.ts';
import { usePageTitle } from '../../parts/page.tsx';
import { AskForCorrection } from './ask-for-correction.tsx';
import { CorrectionItem } from './correction-item.tsx';
import classes from './reviews.module.css';
import { WorksheetPaper } from './worksheet-paper.tsx';

interface SignedProps {
  readonly view: WorksheetView;
  readonly onChanged: (view: WorksheetView) => void;
}

/** A signed worksheet as it reads, and beneath it what became of its corrective actions. */
export function SignedWorksheet({ view, onChanged }: SignedProps) {
  const [isAsking, setAsking] = useState(false);
  usePageTitle(`Review, ${view.client.name}`);
  return (
    <div className={classes['signed']}>
      <div className={classes['tools']} data-screen-only>
        <Button variant="default" onClick={() => setAsking(true)}>
          Ask for a corrective action…
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden="true" />}
          onClick={() => print()}
        >
          Print
        </Button>
      </div>
      <WorksheetPaper view={view} />
      {view.corrections.length > 0 && (
        <section className={classes['group']} data-screen-only>
          <h2>Corrective actions</h2>
          <ul className={classes['list']}>
            {view.corrections.map(correction => (
              <CorrectionItem key={correction.id} correction={correction} isMine={false} isToSettle={false} />
            ))}
          </ul>
        </section>
      )}
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title="Ask for a corrective action"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <AskForCorrection
          view={view}
          onAsked={next => {
            setAsking(false);
            onChanged(next);
          }}
        />
      </Modal>
    </div>
  );
}
