import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { listPeopleRoute, type PersonView } from '../../../server/contracts/people.ts';
import { useRead } from '../../calls/use-read.ts';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../session.ts';
import { PersonForm } from './person-form.tsx';
import { PersonStanding } from './person-standing.tsx';
import classes from './practice.module.css';

/** Everyone who works or worked here, with roles and what stands behind their signatures. */
export function People() {
  const { person: me } = useSession();
  const { value, refusal } = useRead(listPeopleRoute, {});
  const [edited, setEdited] = useState<PersonView | 'new'>();
  const isAdmin = me.roles.includes('admin');
  return (
    <section>
      <h2 className={classes['heading']}>People</h2>
      {refusal && <Notice>{refusal.message}</Notice>}
      <ul>
        {value?.people.map(person => (
          <li key={person.id} className={classes['person']} data-left={!person.isActive || undefined}>
            <div>
              <p className={classes['name']}>{nameOf(person)}</p>
              <p className={classes['quiet']}>
                {[person.roles.join(', '), person.email, person.licence && `licence ${person.licence}`]
                  .filter(Boolean)
                  .join(' · ')}
                {!person.isActive && ' · no longer here'}
              </p>
            </div>
            {isAdmin && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Change ${person.name}`}
                onClick={() => setEdited(person)}
              >
                Change
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isAdmin && (
        <Button variant="default" onClick={() => setEdited('new')}>
          Add a person
        </Button>
      )}
      <Modal
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        title={edited === 'new' ? 'Add a person' : 'Change a person'}
        size="32rem"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {edited !== undefined && (
          <PersonForm
            person={edited === 'new' ? undefined : edited}
            people={value?.people ?? []}
            onDone={() => setEdited(undefined)}
          />
        )}
        {edited !== undefined && edited !== 'new' && (
          <PersonStanding person={edited} onDone={() => setEdited(undefined)} />
        )}
      </Modal>
    </section>
  );
}

const nameOf = ({ name, credentials }: PersonView): string =>
  credentials === '' ? name : `${name}, ${credentials}`;
