import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { listPayersRoute, type PayerListed } from '../../../server/contracts/payers.ts';
import { listRuleSetsRoute, type RuleSetView } from '../../../server/contracts/record-check.ts';
import { useRead } from '../../calls/use-read.ts';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { standingWords } from '../../parts/standing-words.ts';
import { useSession } from '../session.ts';
import { PayerForm } from './payer-form.tsx';
import classes from './practice.module.css';

/** Who pays for care here, and by which rule set each of them is checked. */
export function Payers() {
  const { person: me } = useSession();
  const { value, refusal, isLoading } = useRead(listPayersRoute, {});
  const sets = useRead(listRuleSetsRoute, {}).value?.ruleSets ?? [];
  const [edited, setEdited] = useState<PayerListed | 'new'>();
  const isAdmin = me.roles.includes('admin');
  return (
    <section>
      <h2 className={classes['heading']}>Payers</h2>
      {refusal && <Notice>{refusal.message}</Notice>}
      <p className={classes['lead']}>
        A payer is checked by a rule set, and a client is covered by a payer from a day on: each session is
        checked by what held on its day.
      </p>
      {value?.payers.length === 0 && !isLoading && (
        <Empty says="No payer is named yet: every record is checked by the rule set the practice chose." />
      )}
      <ul className={classes['lines']}>
        {value?.payers.map(payer => (
          <PayerLine
            key={payer.id}
            payer={payer}
            set={sets.find(({ id }) => id === payer.ruleSet)}
            {...(isAdmin && { onChange: () => setEdited(payer) })}
          />
        ))}
      </ul>
      {value?.inWordsOnly !== undefined && value.inWordsOnly > 0 && (
        <p className={classes['lead']}>
          {value.inWordsOnly === 1 ? 'One client has' : `${value.inWordsOnly} clients have`} a payer in words
          only. Their page offers to pick one of these instead.
        </p>
      )}
      {isAdmin && (
        <Button variant="default" onClick={() => setEdited('new')}>
          Add a payer
        </Button>
      )}
      <Modal
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        title={edited === 'new' ? 'Add a payer' : 'Change a payer'}
        size="32rem"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {edited !== undefined && (
          <PayerForm
            payer={edited === 'new' ? undefined : edited}
            sets={sets}
            onDone={() => setEdited(undefined)}
          />
        )}
      </Modal>
    </section>
  );
}

interface PayerLineProps {
  readonly payer: PayerListed;
  readonly set: RuleSetView | undefined;
  readonly onChange?: () => void;
}

function PayerLine({ payer, set, onChange }: PayerLineProps) {
  const { name, ruleSet, isSelfPay, isActive, clients } = payer;
  const checked =
    ruleSet === undefined
      ? 'Checked by the rule set the practice chose'
      : `Checked by ${set?.name ?? ruleSet}`;
  return (
    <li className={classes['person']} data-left={!isActive || undefined}>
      <div>
        <p className={classes['name']}>
          {name}
          {isSelfPay && <span className={classes['quiet']}> · the client pays</span>}
          {!isActive && <span className={classes['quiet']}> · no longer in use</span>}
        </p>
        <p className={classes['quiet']}>
          {checked} · {clients === 1 ? '1 client today' : `${clients} clients today`}
        </p>
        {set && <p className={classes['quiet']}>{standingWords(set.standing)}</p>}
      </div>
      {onChange && (
        <Button variant="subtle" size="compact-sm" aria-label={`Change ${name}`} onClick={onChange}>
          Change
        </Button>
      )}
    </li>
  );
}
