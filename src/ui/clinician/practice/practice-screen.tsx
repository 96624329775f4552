import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { Link, useParams } from 'wouter';
import type { Role } from '../../../clinical/policy.ts';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { useSession } from '../session.ts';
import classes from './practice.module.css';

interface Part {
  readonly key: string;
  readonly name: string;
  /** Who has something to do there; everyone when absent. */
  readonly for?: readonly Role[];
  readonly View: LazyExoticComponent<ComponentType>;
}

const parts: readonly Part[] = [
  {
    key: 'people',
    name: 'People',
    View: lazy(async () => ({ default: (await import('./people.tsx')).People })),
  },
  {
    key: 'settings',
    name: 'Settings and rule set',
    View: lazy(async () => ({ default: (await import('./practice-settings.tsx')).PracticeSettings })),
  },
  {
    key: 'gates',
    name: 'What stops a signature',
    View: lazy(async () => ({ default: (await import('./gates.tsx')).Gates })),
  },
  {
    key: 'payers',
    name: 'Payers',
    View: lazy(async () => ({ default: (await import('./payers.tsx')).Payers })),
  },
  {
    key: 'rule-sets',
    name: 'Rule sets',
    View: lazy(async () => ({ default: (await import('./rule-sets.tsx')).RuleSets })),
  },
  {
    key: 'access',
    name: 'Access log',
    for: ['admin', 'compliance'],
    View: lazy(async () => ({ default: (await import('./access-log.tsx')).AccessLog })),
  },
  {
    key: 'keep',
    name: 'Verify, export, import',
    for: ['admin', 'compliance'],
    View: lazy(async () => ({ default: (await import('./keep.tsx')).Keep })),
  },
];

/** The practice itself: who works here, by which rules, who looked at what, and whether all of it holds. */
export function PracticeScreen() {
  const { part = 'people' } = useParams<{ part?: string }>();
  const { person, practice } = useSession();
  const mine = parts.filter(({ for: roles }) => !roles || roles.some(role => person.roles.includes(role)));
  const shown = mine.find(({ key }) => key === part);
  return (
    <Page title={practice.name} lead="The practice">
      <div className={classes['parts']}>
        <nav aria-label="The practice">
          <ul className={classes['nav']}>
            {mine.map(({ key, name }) => (
              <li key={key}>
                <Link href={`/practice/${key}`} aria-current={key === part ? 'page' : undefined}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes['shown']}>
          <Suspense fallback={null}>
            {shown ? <shown.View /> : <Empty says="This part is for the people who keep the practice." />}
          </Suspense>
        </div>
      </div>
    </Page>
  );
}
