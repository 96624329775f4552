import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { listClientsRoute } from '../../../server/contracts/clients.ts';
import { todayRoute } from '../../../server/contracts/today.ts';
import { useRead } from '../../calls/use-read.ts';
import { clientAddress, documentAddress } from '../document-address.ts';
import { screens } from '../screens.ts';
import { useSession } from '../session.ts';
import { useLock } from './use-idle-lock.ts';

const [state, opening] = createSpotlight();

/** Each search is written to the access log, so the words are let come to an end first. */
const searchPause = 300;

/** Finds clients, documents and things to do by a few letters. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const groups = usePaletteGroups(query, onClose);
  useEffect(() => opening.open(), []);
  useEffect(() => {
    if (query.trim() !== '') readyFirst();
  });
  return (
    <Spotlight
      store={state}
      query={query}
      onQueryChange={setQuery}
      actions={groups}
      shortcut={null}
      centered={false}
      overlayProps={{ blur: 0 }}
      transitionProps={{ duration: 0 }}
      scrollable
      maxHeight="60dvh"
      nothingFound="Nothing goes by these words."
      attributes={{ content: { 'aria-label': 'Find or do' } }}
      searchProps={{ placeholder: 'A client, a document, or what to do', 'aria-label': 'Find or do' }}
      onSpotlightClose={onClose}
    />
  );
}

/**
 * The library readies the first line for Enter as one types, which is before the server has answered: whoever comes
 * first afterwards is ready then, unless the arrows have gone elsewhere.
 */
function readyFirst(): void {
  if (state.getState().selected > 0) return;
  const [first, ...others] = document.querySelectorAll('[data-action]');
  first?.setAttribute('data-selected', 'true');
  for (const other of others) other.removeAttribute('data-selected');
}

function usePaletteGroups(query: string, onClose: () => void): SpotlightActionGroupData[] {
  const { person } = useSession();
  const [, go] = useLocation();
  const lock = useLock();
  const [asked] = useDebouncedValue(query.trim(), searchPause);
  const isForMe = person.roles.some(role => role === 'clinician' || role === 'supervisor');
  const clients = useRead(
    listClientsRoute,
    { query: { show: 'all', limit: 8, ...(asked === '' ? {} : { search: asked }) } },
    { isWanted: asked.length > 1 },
  );
  const today = useRead(todayRoute, {}, { isWanted: isForMe });
  const entry = (id: string, label: string, run: () => void, description?: string) => ({
    id,
    label,
    ...(description === undefined ? {} : { description }),
    onClick: () => {
      onClose();
      run();
    },
  });
  const walk = (to: string) => () => go(to);
  return [
    {
      group: 'Clients',
      actions: (clients.value?.clients ?? []).map(({ client }) =>
        // The server found them, by name or number; the words typed are repeated so that nothing is filtered out again.
        Object.assign(
          entry(client.id, client.name, walk(clientAddress(client.id)), `record ${client.recordNumber}`),
          { keywords: [asked] },
        ),
      ),
    },
    {
      group: 'Documents in hand',
      actions: (today.value?.drafts ?? []).map(draft =>
        entry(draft.document, draft.title, walk(documentAddress(draft.document)), draft.client.name),
      ),
    },
    {
      group: 'Do',
      actions: [
        ...screens.flatMap(({ path, main }) =>
          main ? [entry(path, `Go to ${main.name.toLowerCase()}`, walk(path.replace(/\/:.*/, '')))] : [],
        ),
        entry('new-client', 'New client', walk('/clients/new')),
        entry('rules', 'Rules: what the check asks for', walk('/rules')),
        entry('lock', 'Lock', () => void lock()),
      ],
    },
  ].filter(({ actions }) => actions.length > 0);
}
