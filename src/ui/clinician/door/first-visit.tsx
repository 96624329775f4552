import { useState } from 'react';
import type { FrontDoorView } from '../../../server/contracts/first-visit.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import { usePageTitle } from '../../parts/page.tsx';
import { DoorFrame } from './door-frame.tsx';
import classes from './door.module.css';
import { SampleDoor } from './sample-door.tsx';
import { SetUp } from './set-up.tsx';

/** The very first page: two doors, one to one's own practice and one to look around. */
export function FirstVisit({ door }: { readonly door: FrontDoorView }) {
  const [taken, setTaken] = useState<'own' | 'sample'>();
  usePageTitle('Welcome');
  if (taken === 'own') return <SetUp needsCode={door.needsSetUpCode} onBack={() => setTaken(undefined)} />;
  if (taken === 'sample') return <SampleDoor onBack={() => setTaken(undefined)} />;
  return (
    <DoorFrame>
      <div className={joinClasses(classes['card'], classes['wide'])}>
        <h1>A record in which the thread never breaks</h1>
        <p className={classes['lead']}>
          From the words your client came with to the day you part: every session knows its goal, every goal
          its reason. Everything stays on this machine.
        </p>
        <div className={classes['doors']}>
          <button type="button" className={classes['door']} onClick={() => setTaken('own')}>
            <h2>Set up your practice</h2>
            <p>Its name, its time zone and you as its first clinician. Two minutes.</p>
            <span className={classes['go']}>Begin</span>
          </button>
          {door.sample !== 'off' && (
            <button type="button" className={classes['door']} onClick={() => setTaken('sample')}>
              <h2>Look around the sample practice</h2>
              <p>Twelve invented clients with whole records, four of them with the faults of real audits.</p>
              <span className={classes['go']}>Look around</span>
            </button>
          )}
        </div>
      </div>
    </DoorFrame>
  );
}
