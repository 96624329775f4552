import type { SampleClientOn } from '../../src/sample/sample-client.ts';
import { chris } from './chris.ts';
import { josh } from './josh.ts';
import { june } from './june.ts';

interface Example {
  /** Name of the file in `examples/`, without its ending. */
  readonly name: string;
  readonly build: SampleClientOn;
  /** The rules of the core set that find something in it; empty for a sound record. */
  readonly finds: readonly string[];
}

/** The charts in `examples/`, each with what the check says of it. */
export const examples: readonly Example[] = [
  { name: 'chris-parenting', build: chris, finds: [] },
  { name: 'josh-soccer-purposeful', build: josh('purposeful'), finds: [] },
  {
    name: 'josh-soccer-in-the-park',
    build: josh('in-the-park'),
    finds: [
      'note.activity-has-purpose',
      'note.between-session-work',
      'note.clinical-assessment',
      'note.intervention-described',
      'note.intervention-named',
      'note.medical-necessity',
      'note.next-steps',
      'note.response-documented',
      'note.symptoms-and-functioning',
    ],
  },
  {
    name: 'film-session',
    build: june('film'),
    finds: ['note.intervention-on-plan', 'note.no-passive-media'],
  },
  {
    name: 'checkbox-only-note',
    build: june('ticks'),
    finds: ['note.checkbox-has-narrative', 'note.intervention-on-plan'],
  },
];
