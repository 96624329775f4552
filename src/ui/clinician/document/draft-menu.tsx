import { ActionIcon, Button, Menu, Modal } from '@mantine/core';
import { IconBook, IconDots } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { discardDraftRoute, type DraftView } from '../../../server/contracts/documents.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useAct } from '../../calls/use-act.ts';
import type { DraftKeeper } from '../../draft/draft-keeper.ts';
import { Notice } from '../../parts/notice.tsx';
import { clientAddress } from '../document-address.ts';
import classes from './document.module.css';

/** Whether questions and better words are offered while writing. */
export interface HelpSwitch {
  readonly isHelped: boolean;
  readonly onHelp: (isOn: boolean) => void;
}

interface DraftMenuProps {
  readonly view: DraftView;
  readonly keeper: DraftKeeper;
  readonly onBeside: () => void;
  readonly helpSwitch: HelpSwitch | undefined;
}

/** What may be done with a draft besides writing and signing it. */
export function DraftMenu({ view, keeper, onBeside, helpSwitch }: DraftMenuProps) {
  const [isDiscarding, setDiscarding] = useState(false);
  const mayDiscard = view.may.includes('discard-draft');
  return (
    <div className={classes['tools']} data-screen-only>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconBook size={16} aria-hidden="true" />}
        onClick={onBeside}
      >
        Read beside
      </Button>
      {(helpSwitch || mayDiscard) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon color="gray" aria-label="More for this draft">
              <IconDots size={20} aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {helpSwitch && (
              <Menu.Item onClick={() => helpSwitch.onHelp(!helpSwitch.isHelped)}>
                {helpSwitch.isHelped ? 'No help while I write' : 'Help while I write'}
              </Menu.Item>
            )}
            {mayDiscard && <Menu.Item onClick={() => setDiscarding(true)}>Put this draft away</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
      <Modal
        opened={isDiscarding}
        onClose={() => setDiscarding(false)}
        title="Put this draft away?"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Discard view={view} keeper={keeper} onBack={() => setDiscarding(false)} />
      </Modal>
    </div>
  );
}

interface DiscardProps {
  readonly view: DraftView;
  readonly keeper: DraftKeeper;
  readonly onBack: () => void;
}

function Discard({ view, keeper, onBack }: DiscardProps) {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const { run, isRunning, refusal } = useAct(async () => {
    await keeper.saveNow();
    const { revision } = keeper.state().kept;
    return api.call(discardDraftRoute, { params: { document: view.id }, body: { revision } });
  });
  const discard = async () => {
    const result = await run();
    if (!result.ok) return;
    await queries.invalidateQueries();
    go(clientAddress(view.client.id, view.episode));
  };
  return (
    <div className={classes['dialog']}>
      {refusal && <Notice>{refusal.message}</Notice>}
      <p>It leaves the chart. That it was there, and that you put it away, stays in the access log.</p>
      <div className={classes['actions']}>
        <Button loading={isRunning} onClick={() => void discard()}>
          Put it away
        </Button>
        <Button variant="subtle" onClick={onBack}>
          Keep writing
        </Button>
      </div>
    </div>
  );
}
