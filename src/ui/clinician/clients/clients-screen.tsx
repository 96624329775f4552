import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import { mayDo } from '../../../clinical/policy.ts';
import { listClientsRoute } from '../../../server/contracts/clients.ts';
import { usePages } from '../../calls/use-pages.ts';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SelectLine } from '../../parts/select-line.tsx';
import { TextLine } from '../../parts/text-line.tsx';
import { useSession } from '../session.ts';
import { ClientRowLink } from './client-row-link.tsx';
import classes from './clients.module.css';

const shown = { open: 'In care', closed: 'Care has ended', all: 'Everyone' } as const;
type Shown = keyof typeof shown;

/** Each search is written to the access log, so the words are let come to an end first. */
const searchPause = 300;

/** Everyone whose record is kept here, found by name or record number. */
export function ClientsScreen() {
  const { person } = useSession();
  const seesAll = mayDo({ verb: 'read-client', roles: person.roles, standings: ['anyone'] });
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Shown>('open');
  const [asked] = useDebouncedValue(search.trim(), searchPause);
  const { pages, refusal, hasMore, more, isLoading } = usePages(listClientsRoute, {
    show,
    ...(asked === '' ? {} : { search: asked }),
  });
  const clients = pages?.flatMap(page => page.clients);
  return (
    <Page
      title="Clients"
      lead={seesAll ? undefined : 'Your own clients. A search finds everyone in the practice.'}
      actions={
        <Button component={Link} href="/clients/new">
          New client
        </Button>
      }
    >
      <search className={classes['search']}>
        <TextLine label="Find by name or record number" type="search" value={search} onType={setSearch} />
        <SelectLine label="Show" value={show} options={shown} onPick={value => setShow(value as Shown)} />
      </search>
      {refusal && <Notice>{refusal.message}</Notice>}
      <p className="visually-hidden" role="status">
        {clients &&
          `${clients.length} ${clients.length === 1 ? 'client' : 'clients'}${hasMore ? ' and more' : ''}`}
      </p>
      {clients?.length === 0 && <NobodyFound isSearch={asked !== ''} show={show} seesAll={seesAll} />}
      <ul className={classes['clients']}>
        {clients?.map(row => (
          <ClientRowLink key={row.client.id} row={row} />
        ))}
      </ul>
      {hasMore && (
        <Button variant="default" loading={isLoading} onClick={more}>
          Show more
        </Button>
      )}
    </Page>
  );
}

interface NobodyProps {
  readonly isSearch: boolean;
  readonly show: Shown;
  readonly seesAll: boolean;
}

function NobodyFound({ isSearch, show, seesAll }: NobodyProps) {
  if (isSearch) return <Empty says="Nobody here goes by that name or number." />;
  if (show === 'closed') return <Empty says="Nobody’s care has ended yet." />;
  return (
    <Empty says={seesAll ? 'No record has been opened yet.' : 'You are on nobody’s treatment team yet.'}>
      <Link href="/clients/new">{seesAll ? 'Open the first one' : 'Open a record'}</Link>
    </Empty>
  );
}
