import { Button, Menu, Modal } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { type AmendmentKind, type Chart, signed } from '../../../clinical/chart.ts';
import type { Result } from '../../../clinical/kit/result.ts';
import {
  amendDocumentRoute,
  type DocumentView,
  type DraftView,
  openNextVersionRoute,
  type SignedView,
} from '../../../server/contracts/documents.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import { Notice } from '../../parts/notice.tsx';
import { documentAddress } from '../document-address.ts';
import { CoSign } from './co-sign.tsx';
import classes from './document.module.css';
import { ReturnDocument } from './return-document.tsx';

interface ToolsProps {
  readonly view: SignedView;
  readonly chart: Chart | undefined;
  readonly onChanged: (view: DocumentView) => void;
}

const amendments: Readonly<Record<AmendmentKind, string>> = {
  addendum: 'Add something',
  correction: 'Correct something',
  'late-entry': 'Supply something left out',
};

/** What may be done with a signed document; none of it changes what was signed. */
export function SignedTools({ view, chart, onChanged }: ToolsProps) {
  const [dialog, setDialog] = useState<'co-sign' | 'return'>();
  const { amend, openNext, refusal } = useOpenings(view, chart);
  const may = (verb: SignedView['may'][number]) => view.may.includes(verb);
  return (
    <div className={classes['signedTools']} data-screen-only>
      {refusal && <Notice>{refusal.message}</Notice>}
      {may('co-sign') && <Button onClick={() => setDialog('co-sign')}>Co-sign…</Button>}
      {may('return-document') && (
        <Button variant="default" onClick={() => setDialog('return')}>
          Return with comments…
        </Button>
      )}
      {may('open-next-plan') && view.type === 'treatment-plan' && (
        <Button variant="default" onClick={openNext}>
          Open the next version
        </Button>
      )}
      {may('amend-document') && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />}>
              Amend
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {Object.entries(amendments).map(([kind, words]) => (
              <Menu.Item key={kind} onClick={() => amend(kind as AmendmentKind)}>
                {words}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden="true" />}
        onClick={() => print()}
      >
        Print
      </Button>
      <Modal
        opened={dialog !== undefined}
        onClose={() => setDialog(undefined)}
        title={dialog === 'return' ? 'Return with comments' : 'Co-sign'}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {dialog === 'co-sign' && (
          <CoSign view={view} onSigned={onChanged} onClose={() => setDialog(undefined)} />
        )}
        {dialog === 'return' && (
          <ReturnDocument view={view} onReturned={onChanged} onClose={() => setDialog(undefined)} />
        )}
      </Modal>
    </div>
  );
}

/** Opens a draft that follows from this document, and goes there. */
function useOpenings(view: SignedView, chart: Chart | undefined) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const { run, refusal } = useAct((open: () => Promise<Result<DraftView>>) => open());
  const openAndGo = async (open: () => Promise<Result<DraftView>>) => {
    const result = await run(open);
    if (!result.ok) return;
    await queries.invalidateQueries();
    go(documentAddress(result.value.id));
  };
  const params = { document: view.id };
  const review = chart && signed(chart, 'plan-review').findLast(({ body }) => body.plan === view.id)?.id;
  return {
    refusal,
    amend: (kind: AmendmentKind) =>
      void openAndGo(() => api.call(amendDocumentRoute, { params, body: { kind } })),
    openNext: () =>
      void openAndGo(() =>
        api.call(openNextVersionRoute, { params, body: review === undefined ? {} : { review } }),
      ),
  };
}
