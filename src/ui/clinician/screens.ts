import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A screen: its address, and for the four main ones its name and the key that follows G. */
export interface Screen {
  readonly path: string;
  readonly Screen: LazyExoticComponent<ComponentType>;
  readonly main?: { readonly name: string; readonly key: string };
}

/** Every screen behind the door, each a chunk of its own. */
export const screens: readonly Screen[] = [
  {
    path: '/',
    Screen: lazy(async () => ({ default: (await import('./today/today-screen.tsx')).TodayScreen })),
    main: { name: 'Today', key: 't' },
  },
  {
    path: '/clients',
    Screen: lazy(async () => ({ default: (await import('./clients/clients-screen.tsx')).ClientsScreen })),
    main: { name: 'Clients', key: 'c' },
  },
  {
    path: '/clients/new',
    Screen: lazy(async () => ({
      default: (await import('./clients/new-client-screen.tsx')).NewClientScreen,
    })),
  },
  {
    path: '/clients/:client/:episode?',
    Screen: lazy(async () => ({ default: (await import('./client/client-screen.tsx')).ClientScreen })),
  },
  {
    path: '/documents/:document',
    Screen: lazy(async () => ({ default: (await import('./document/document-screen.tsx')).DocumentScreen })),
  },
  {
    path: '/record-check',
    Screen: lazy(async () => ({
      default: (await import('./check/record-check-screen.tsx')).RecordCheckScreen,
    })),
    main: { name: 'Record check', key: 'r' },
  },
  ...['/record-check/scores', '/record-check/quarters'].map(path => ({
    path,
    Screen: lazy(async () => ({
      default: (await import('./check/record-check-screen.tsx')).RecordCheckScreen,
    })),
  })),
  {
    path: '/rules',
    Screen: lazy(async () => ({ default: (await import('./rules/rules-screen.tsx')).RulesScreen })),
  },
  {
    path: '/rules/:rule',
    Screen: lazy(async () => ({ default: (await import('./rules/rule-screen.tsx')).RuleScreen })),
  },
  {
    path: '/record-check/reviews/:part?',
    Screen: lazy(async () => ({ default: (await import('./reviews/reviews-screen.tsx')).ReviewsScreen })),
  },
  {
    path: '/record-check/worksheets/:worksheet',
    Screen: lazy(async () => ({
      default: (await import('./reviews/worksheet-screen.tsx')).WorksheetScreen,
    })),
  },
  {
    path: '/practice/:part?',
    Screen: lazy(async () => ({ default: (await import('./practice/practice-screen.tsx')).PracticeScreen })),
    main: { name: 'Practice', key: 'p' },
  },
  {
    path: '/private-notes/:client',
    Screen: lazy(async () => ({
      default: (await import('./private/private-notes-screen.tsx')).PrivateNotesScreen,
    })),
  },
];
