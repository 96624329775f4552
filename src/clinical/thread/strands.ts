import type { ThreadNode } from './node.ts';
import type { Walkable } from './walk.ts';
import { step, walk } from './walk.ts';

/** One piece of work of a session with what it served, and the grounds on which that rests. */
export interface Strand {
  readonly work: ThreadNode;
  readonly response: ThreadNode | undefined;
  readonly objective: ThreadNode | undefined;
  readonly intervention: ThreadNode | undefined;
  readonly goal: ThreadNode | undefined;
  readonly diagnoses: readonly ThreadNode[];
  readonly problems: readonly ThreadNode[];
  readonly symptoms: readonly ThreadNode[];
  readonly impairments: readonly ThreadNode[];
}

const ofKind = (nodes: readonly ThreadNode[], kind: ThreadNode['kind']): ThreadNode[] =>
  nodes.filter(node => node.kind === kind);

/** From a session to the symptom behind it: the goals and objectives it served, and what made those necessary. */
export function behind(thread: Walkable, session: string): Strand[] {
  return ofKind(step(thread, session, 'behind'), 'work').map(work => strandOf(thread, work));
}

function strandOf(thread: Walkable, work: ThreadNode): Strand {
  const before = step(thread, work.key, 'behind');
  const objective = ofKind(before, 'objective')[0];
  const aim = objective ?? ofKind(before, 'intervention')[0];
  const goal = aim && ofKind(step(thread, aim.key, 'behind'), 'goal')[0];
  const grounds = goal ? [...walk(thread, goal.key, 'behind')] : [];
  const symptoms = new Set([...ofKind(grounds, 'symptom'), ...symptomsOfProblems(thread, goal)]);
  return {
    work,
    response: ofKind(step(thread, work.key, 'ahead'), 'response')[0],
    objective,
    intervention: ofKind(before, 'intervention')[0],
    goal,
    diagnoses: ofKind(grounds, 'diagnosis'),
    problems: ofKind(grounds, 'problem'),
    symptoms: [...symptoms],
    impairments: ofKind(grounds, 'impairment'),
  };
}

/** A goal may answer a problem directly; then the symptoms that belong to that problem stand behind it. */
function symptomsOfProblems(thread: Walkable, goal: ThreadNode | undefined): ThreadNode[] {
  if (!goal) return [];
  return ofKind(step(thread, goal.key, 'behind'), 'problem').flatMap(problem =>
    ofKind(step(thread, problem.key, 'ahead'), 'symptom'),
  );
}

/** From a symptom (or any other node) ahead to the sessions that worked on it. */
export function ahead(thread: Walkable, from: string): ThreadNode[] {
  const work = ofKind([...walk(thread, from, 'ahead')], 'work');
  return [...new Set(work.flatMap(one => ofKind(step(thread, one.key, 'ahead'), 'session')))];
}
