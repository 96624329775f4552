import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { listOwnRuleSetsRoute, type OwnRuleSetView } from '../../../server/contracts/own-rule-sets.ts';
import { listRuleSetsRoute, type RuleSetView } from '../../../server/contracts/record-check.ts';
import { useRead } from '../../calls/use-read.ts';
import { dayWords } from '../../parts/day-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { standingWords } from '../../parts/standing-words.ts';
import { useSession } from '../session.ts';
import { OwnRuleSet } from './own-rule-set.tsx';
import { OwnSetEditor } from './own-set-editor.tsx';
import classes from './practice.module.css';

/** What is being written: a set from this base, or the next version of one that is there. */
export type Writing = { readonly base: string } | { readonly next: OwnRuleSetView };

/** The rule sets one can check by: the practice's own, with every version, and those that come with the program. */
export function RuleSets() {
  const { person: me } = useSession();
  const shipped = useRead(listRuleSetsRoute, {});
  const own = useRead(listOwnRuleSetsRoute, {});
  const [writing, setWriting] = useState<Writing>();
  const isAdmin = me.roles.includes('admin');
  const refusal = shipped.refusal ?? own.refusal;
  const withProgram = shipped.value?.ruleSets.filter(({ basedOn }) => basedOn === undefined) ?? [];
  return (
    <section>
      <h2 className={classes['heading']}>Rule sets</h2>
      {refusal && <Notice>{refusal.message}</Notice>}
      <h3 className={classes['subheading']}>Your own</h3>
      {own.value?.ruleSets.length === 0 && (
        <p className={classes['lead']}>
          You have none yet. A set of your own begins with one of those below: change how severe a rule is or
          a number, or switch a rule off and say why.
        </p>
      )}
      {own.value?.ruleSets.map(set => (
        <OwnRuleSet key={set.id} set={set} {...(isAdmin && { onNext: () => setWriting({ next: set }) })} />
      ))}
      {isAdmin && (
        <Button variant="default" onClick={() => setWriting({ base: 'core' })}>
          Make a rule set
        </Button>
      )}
      <h3 className={classes['subheading']}>With the program</h3>
      <ul className={classes['lines']}>
        {withProgram.map(set => (
          <ShippedSet
            key={set.id}
            set={set}
            {...(isAdmin && { onMake: () => setWriting({ base: set.id }) })}
          />
        ))}
      </ul>
      <Modal
        opened={writing !== undefined}
        onClose={() => setWriting(undefined)}
        title={writing && 'next' in writing ? 'The next version' : 'A rule set of your own'}
        size="46rem"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {writing && (
          <OwnSetEditor writing={writing} bases={withProgram} onDone={() => setWriting(undefined)} />
        )}
      </Modal>
    </section>
  );
}

interface ShippedSetProps {
  readonly set: RuleSetView;
  readonly onMake?: () => void;
}

function ShippedSet({ set, onMake }: ShippedSetProps) {
  return (
    <li className={classes['person']}>
      <div>
        <p className={classes['name']}>{set.name}</p>
        <p className={classes['quiet']}>
          Version {set.version}, in force from {dayWords(set.effectiveFrom)}. {set.description}
        </p>
        <p className={classes['quiet']}>{standingWords(set.standing)}</p>
      </div>
      {onMake && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Make your own from ${set.name}`}
          onClick={onMake}
        >
          Make your own
        </Button>
      )}
    </li>
  );
}
