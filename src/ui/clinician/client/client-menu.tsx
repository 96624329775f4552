import { ActionIcon, Menu, Modal } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { apiPrefix } from '../../../server/contracts/contract.ts';
import type { ChartReply } from '../../../server/contracts/chart.ts';
import { exportRecordRoute } from '../../../server/contracts/interchange.ts';
import { useSession } from '../session.ts';
import { ChangeClient } from './change-client.tsx';

/** What else may be done with a record: details, a file to keep, private notes. */
export function ClientMenu({ reply }: { readonly reply: ChartReply }) {
  const { client } = reply.chart;
  const { person } = useSession();
  const [, go] = useLocation();
  const [isChanging, setChanging] = useState(false);
  const exported = apiPrefix + exportRecordRoute.path.replace(':client', client.id);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon color="gray" aria-label="More for this client">
            <IconDots size={20} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {reply.may.includes('change-client') && (
            <Menu.Item onClick={() => setChanging(true)}>Change details</Menu.Item>
          )}
          {reply.may.includes('export-chart') && (
            <Menu.Item component="a" href={exported} download={`${client.recordNumber}.json`}>
              Save the record as a file
            </Menu.Item>
          )}
          {person.roles.includes('clinician') && (
            <Menu.Item onClick={() => go(`/private-notes/${client.id}`)}>Your private notes</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={isChanging}
        onClose={() => setChanging(false)}
        title="Details"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <ChangeClient client={client} onDone={() => setChanging(false)} />
      </Modal>
    </>
  );
}
