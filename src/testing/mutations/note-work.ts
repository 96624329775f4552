import type { Change } from './change-document.ts';
import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';

interface Told {
  readonly done: string;
  readonly response: string;
  readonly progress: string;
  readonly selfReport: string;
}

/** Tells the first piece of work of a note in other words, and takes its rating away. */
const told = (note: string, { done, response, progress, selfReport }: Told): Change =>
  inTurn(
    put(note, 'work.0.done', done),
    put(note, 'work.0.response', response),
    put(note, 'work.0.progress', progress),
    put(note, 'work.0.rating', undefined),
    put(note, 'selfReport', selfReport),
  );

/** What is wrong with the work told in a note: its link to the plan, what was done, how the client responded, what it led to. */
export const noteWorkMutations: readonly Mutation[] = [
  {
    rule: 'note.goal-linked',
    breaks: 'The work is not linked to an objective.',
    in: 'maya-okafor',
    mutate: put('note-6', 'work.0.objective', undefined),
    at: 'note-6 work.maya-note-6-work-1.objective',
    silences: [
      {
        rules: ['note.behavior-quantified', 'note.goal-is-active', 'note.progress-toward-goal'],
        because: 'they cannot know which objective the work served',
      },
    ],
  },
  {
    rule: 'note.goal-is-active',
    breaks: 'A session of November worked on the objective that was met in September.',
    in: 'maya-okafor',
    mutate: put('note-14', 'work.0.objective', 'maya-o1'),
    at: 'note-14 work.maya-note-14-work-1.objective',
  },
  {
    rule: 'note.intervention-named',
    breaks: 'The note tells of a talk and names no technique.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('note-6', 'work.0.intervention', undefined),
      put(
        'note-6',
        'work.0.done',
        'Talked about the week at the clinic and about her father, hour by hour, until the rule “If I’m tired, someone pays” stood on the page.',
      ),
    ),
    at: 'note-6 work',
    silences: [
      {
        rules: ['note.intervention-evaluated', 'note.intervention-on-plan'],
        because: 'there is no technique to look for',
      },
    ],
  },
  {
    rule: 'note.intervention-described',
    breaks: 'What was done is told by its name alone.',
    in: 'maya-okafor',
    mutate: put('note-6', 'work.0.done', 'Cognitive restructuring.'),
    at: 'note-6 work.maya-note-6-work-1.done',
  },
  {
    rule: 'note.intervention-rationale',
    breaks: 'Something new was done, and the note does not say why.',
    in: 'maya-okafor',
    mutate: put('note-11', 'work.0.why', undefined),
    at: 'note-11 work.maya-note-11-work-1.why',
  },
  {
    rule: 'note.intervention-on-plan',
    breaks: 'A technique was used that the plan does not know, and nothing says whether the plan changes.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('note-6', 'work.0.intervention', undefined),
      put('note-6', 'work.0.technique', 'EMDR'),
    ),
    at: 'note-6 work.maya-note-6-work-1.technique',
    silences: [
      {
        rules: ['note.intervention-evaluated'],
        because: 'the row of notes with the planned technique is one shorter',
      },
    ],
  },
  {
    rule: 'note.activity-has-purpose',
    breaks: 'They went for a walk, and nothing says what it was to change.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('note-12', 'work.1.done', 'Went for a walk around the block.'),
      put('note-12', 'work.1.why', 'It was a fine afternoon.'),
    ),
    at: 'note-12 work.maya-note-12-work-2.done',
  },
  {
    rule: 'note.no-passive-media',
    breaks: 'They watched a film.',
    in: 'maya-okafor',
    mutate: put('note-12', 'work.1.done', 'Watched a movie together on the tablet.'),
    at: 'note-12 work.maya-note-12-work-2.done',
  },
  {
    rule: 'note.response-documented',
    breaks: 'How the client responded is not said.',
    in: 'maya-okafor',
    mutate: put('note-6', 'work.0.response', undefined),
    at: 'note-6 work.maya-note-6-work-1.response',
    silences: [{ rules: ['note.response-specific'], because: 'there is no response to judge' }],
  },
  {
    rule: 'note.response-specific',
    breaks: 'The response could stand in any note.',
    in: 'maya-okafor',
    mutate: put(
      'note-6',
      'work.0.response',
      'Client was receptive and responded well to the intervention, and said that it was helpful.',
    ),
    at: 'note-6 work.maya-note-6-work-1.response',
  },
  {
    rule: 'note.behavior-quantified',
    breaks: 'Three notes in a row that worked on one objective hold no rating, count or score.',
    in: 'oskar-brandvold',
    mutate: inTurn(
      told('group-1', {
        done: 'First evening: the members said why they came and named what they do to hide. Oskar said his with the water bottle put away, and reported what he saw on the carpet, then on faces, while others spoke.',
        response:
          'Waited long. “I drink so I don’t have to answer.” Voice thin, neck red; finished the sentence, put the bottle on the floor and left it there. Found that faces “looked scared of me, which is new.”',
        progress: 'Spoke in a circle; in seminar he had hardly done so.',
        selfReport: '“Much fear before, less on the way home, I’d guess.”',
      }),
      told('group-2', {
        done: 'Exposure drawn by lot: carry a full cup across the circle and serve the members, hand allowed to shake. He wrote predictions before; others watched how often they looked at the hand.',
        response:
          'Spilled at the start, stopped, said “there it is,” and went on. Predicted that people would stare; hardly anybody had looked, and a member had thought it was the heating.',
        progress: 'Let a tremor be seen on purpose, for the first time.',
        selfReport: '“I’d have bet the rent on it.”',
      }),
      told('group-6', {
        done: 'Had him teach the group how a river bends, at the board, handout left at home, while members asked simple questions and a woman looked bored on instruction.',
        response:
          'Wrote too small, was asked to write larger, did. At the bored face he sped up, noticed, put the chalk down, and asked her, “Where did I lose you?” She broke role laughing.',
        progress: 'Longest unscripted talk so far; taught with his face to the room.',
        selfReport: '“I forgot to watch myself. It was about the river.”',
      }),
      put('group-2', 'betweenSessions', 'Talked with a lab mate, bottle left at home.'),
    ),
    at: 'group-6 work.oskar-group-6-work-1.rating',
  },
  {
    rule: 'note.intervention-evaluated',
    breaks: 'Three notes in a row with one intervention do not say what it led to.',
    in: 'hannah-weiss',
    mutate: inTurn(
      put('note-3', 'work.0.progress', undefined),
      put('note-4', 'work.0.progress', undefined),
      put('note-5', 'work.0.progress', undefined),
    ),
    at: 'note-5 work.hannah-note-5-work-1.progress',
  },
  {
    rule: 'note.progress-toward-goal',
    breaks: 'The note says nothing of how far the goal has come.',
    in: 'teo-marchetti',
    mutate: inTurn(put('note-5', 'work.0.rating', undefined), put('note-5', 'work.0.progress', undefined)),
    at: 'note-5 work.teo-w5-door.progress',
  },
];
