import type { Chart, ChartDocument } from '../chart.ts';
import { signed } from '../chart.ts';
import { shortened } from '../language/shortened.ts';
import type { Stage } from '../kit/document.ts';
import type { Break, LostLink, NodeKind, ThreadNode } from './node.ts';
import { lostLinks } from './links.ts';
import { documentsHolding, nodeAt } from './nodes.ts';
import type { Walkable } from './walk.ts';
import { nodeOf, step, walk } from './walk.ts';

/** So many sessions may pass before a goal must have been worked on and rated. */
const patience = 3;

interface Known {
  readonly thread: Walkable;
  readonly has: (stage: Stage) => boolean;
  /** How many sessions were signed on or after a day. */
  readonly sessionsSince: (day: string) => number;
  /** The day from which the first plan was in force. */
  readonly planSince: string;
}
type Missing = Pick<Break, 'side' | 'lacks' | 'missing' | 'remedy'> | undefined | false;

const behind = (lacks: NodeKind, missing: string, remedy: string): Missing => ({
  side: 'behind',
  lacks,
  missing,
  remedy,
});
const ahead = (lacks: NodeKind, missing: string, remedy: string): Missing => ({
  side: 'ahead',
  lacks,
  missing,
  remedy,
});

/**
 * Where the thread does not go on. A link is missed only once the stage that should hold it has a signed document:
 * what is still being written is open, not missing.
 */
export function breaksOf(chart: Chart, thread: Walkable, lost: readonly LostLink[]): Break[] {
  const reached = new Set(
    ['diagnosis', 'treatment-plan', 'progress-note', 'discharge-summary'].filter(
      type => signed(chart, type as 'diagnosis').length > 0,
    ),
  );
  const days = signed(chart, 'progress-note').map(({ body, signature }) => body.heldOn ?? signature.on);
  const known: Known = {
    thread,
    has: stage => reached.has(documentOf[stage] ?? ''),
    sessionsSince: day => days.filter(held => held >= day).length,
    planSince: planSince(thread),
  };
  const found = thread.nodes.flatMap(node =>
    node.isActive && !node.isDraft ? missingAt(node, known).map(missing => broken(node, missing)) : [],
  );
  return oncePerSide([...lost.flatMap(link => lostAt(link, nodeOf(thread, link.node))), ...found]);
}

const documentOf: Partial<Record<Stage, string>> = {
  diagnosis: 'diagnosis',
  plan: 'treatment-plan',
  sessions: 'progress-note',
  discharge: 'discharge-summary',
};

type Broken = Exclude<Missing, undefined | false>;

const broken = (node: ThreadNode, missing: Broken): Break => ({
  node: node.key,
  ...missing,
  place: node.places.at(-1) ?? { document: node.item, type: '', path: [] },
});

function lostAt(link: LostLink, node: ThreadNode | undefined): Break[] {
  if (!node?.isActive) return [];
  const missing = `${named(node)} points at something that is not in the record (“${link.label}”).`;
  return [
    {
      node: node.key,
      side: 'behind',
      lacks: 'target',
      missing,
      remedy: `Choose again under “${link.label}”.`,
      place: link.place,
    },
  ];
}

/** A node of the thread with its breaks in one document. */
export interface BrokenNode {
  readonly node: ThreadNode;
  readonly breaks: readonly Break[];
}

/**
 * The breaks of a draft, without walking the whole thread: of things that stand in signed documents too, pointers out of this draft that
 * find nothing. All other breaks stand in signed documents.
 */
export function breaksInDraft(chart: Chart, draft: ChartDocument): BrokenNode[] {
  const keys = new Set(lostLinks(chart, draft).map(({ node }) => node));
  return [...keys].flatMap(key => {
    const node = nodeAt(chart, key)?.node;
    const [first] = documentsHolding(chart, key)
      .flatMap(document => lostLinks(chart, document))
      .filter(link => link.node === key);
    const isHere = node && !node.isDraft && first?.place.document === draft.id;
    return isHere ? [{ node, breaks: lostAt(first, node) }] : [];
  });
}

function oncePerSide(breaks: readonly Break[]): Break[] {
  const first = new Map<string, Break>();
  for (const one of breaks) {
    const key = `${one.node} ${one.side}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function missingAt(node: ThreadNode, known: Known): Broken[] {
  const questions = asked[node.kind] ?? [];
  return questions.map(ask => ask(node, known)).filter(missing => missing !== undefined && missing !== false);
}

/** A node's name in quotation marks, cut where a sentence would drown in it. */
const named = ({ kind, name }: ThreadNode): string => (kind === 'session' ? name : `“${shortened(name)}”`);

const next = (node: ThreadNode, { thread }: Known, kinds: readonly NodeKind[]): boolean =>
  step(thread, node.key, 'ahead').some(({ kind }) => kinds.includes(kind));
const before = (node: ThreadNode, { thread }: Known, kinds: readonly NodeKind[]): boolean =>
  step(thread, node.key, 'behind').some(({ kind }) => kinds.includes(kind));
const reaches = (node: ThreadNode, { thread }: Known, kinds: readonly NodeKind[]): boolean =>
  walk(thread, node.key, 'ahead').some(({ kind }) => kinds.includes(kind));
const restsOn = (node: ThreadNode, { thread }: Known, kind: NodeKind): boolean =>
  walk(thread, node.key, 'behind').some(found => found.kind === kind);

const aheadOfProblem = (node: ThreadNode, known: Known): Missing =>
  known.has('plan') &&
  !reaches(node, known, ['diagnosis', 'goal']) &&
  ahead(
    'goal',
    `No diagnosis and no goal answers ${named(node)}.`,
    'Name the problem in a goal or a diagnosis.',
  );

const aheadOfSymptom = (node: ThreadNode, known: Known): Missing =>
  known.has('diagnosis') &&
  !next(node, known, ['criterion', 'impairment', 'formulation', 'session']) &&
  ahead(
    'criterion',
    `Nothing takes up the symptom ${named(node)}.`,
    'Tie it to a criterion, to what it impairs, or to the formulation.',
  );

function behindDiagnosis(node: ThreadNode, known: Known): Missing {
  const isSituation = String(node.answers['code']).startsWith('Z');
  if (!isSituation && !restsOn(node, known, 'symptom'))
    return behind(
      'symptom',
      `No documented symptom stands behind ${named(node)}.`,
      'Tie its criteria to symptoms.',
    );
  if (!restsOn(node, known, 'problem'))
    return behind(
      'problem',
      `No presenting problem leads to ${named(node)}.`,
      'Say which presenting problem it explains.',
    );
  return undefined;
}

const aheadOfDiagnosis = (node: ThreadNode, known: Known): Missing =>
  known.has('plan') &&
  !next(node, known, ['goal']) &&
  ahead(
    'goal',
    `No goal of the plan answers ${named(node)}.`,
    'Add a goal, or link the one that answers it.',
  );

const behindGoal = (node: ThreadNode, known: Known): Missing =>
  !before(node, known, ['diagnosis', 'problem']) &&
  behind(
    'diagnosis',
    `The goal ${named(node)} answers no diagnosis and no problem.`,
    'Choose what the goal answers.',
  );

function aheadOfGoal(node: ThreadNode, known: Known): Missing {
  const goal = `the goal ${named(node)}`;
  if (!next(node, known, ['objective']))
    return ahead('objective', `No objective leads to ${goal}.`, 'Add a first small step.');
  if (!next(node, known, ['intervention']))
    return ahead('intervention', `No intervention serves ${goal}.`, 'Name the technique that should help.');
  if (known.sessionsSince(node.since) < patience) return undefined;
  if (!reaches(node, known, ['work']))
    return ahead('work', `No session has worked on ${goal}.`, 'Work on it, or defer the goal with a reason.');
  if (!isRated(node, known))
    return ahead(
      'review',
      `No rating, score or review shows how far ${goal} has come.`,
      'Rate progress in the next note.',
    );
  if (known.has('discharge') && !next(node, known, ['outcome']))
    return ahead('outcome', `The discharge summary says nothing of ${goal}.`, 'Say how the goal ended.');
  return undefined;
}

const isRated = (goal: ThreadNode, { thread }: Known): boolean =>
  walk(thread, goal.key, 'ahead').some(
    ({ kind, answers }) =>
      kind === 'measure' ||
      kind === 'review' ||
      kind === 'outcome' ||
      (kind === 'work' && (answers['rating'] !== undefined || Boolean(answers['progress']))),
  );

const behindSession = (node: ThreadNode, known: Known): Missing =>
  known.has('plan') &&
  node.since >= known.planSince &&
  !node.answers['somethingElse'] &&
  !before(node, known, ['work']) &&
  behind('work', `${named(node)} names no objective of the plan.`, 'Say which objective was worked on.');

const planSince = ({ nodes }: Walkable): string =>
  nodes
    .filter(({ kind, isDraft }) => kind === 'goal' && !isDraft)
    .reduce((first, { since }) => (since < first ? since : first), '9999-12-31');

const behindWork = (node: ThreadNode, known: Known): Missing =>
  !before(node, known, ['objective']) &&
  behind('objective', `The work ${named(node)} serves no objective.`, 'Link it to the objective it served.');

const aheadOfWork = (node: ThreadNode, known: Known): Missing =>
  !next(node, known, ['response']) &&
  ahead(
    'response',
    `How the client responded to ${named(node)} is not said.`,
    'Add what the client did or said.',
  );

const behindJudgement = (node: ThreadNode, known: Known): Missing =>
  !before(node, known, ['goal']) &&
  behind('goal', `${named(node)} judges no goal of the plan.`, 'Choose the goal it is about.');

type Question = (node: ThreadNode, known: Known) => Missing;

/** What each kind of node is asked; the kinds left out may end a thread. */
const asked: Partial<Record<NodeKind, readonly Question[]>> = {
  problem: [aheadOfProblem],
  symptom: [aheadOfSymptom],
  diagnosis: [behindDiagnosis, aheadOfDiagnosis],
  goal: [behindGoal, aheadOfGoal],
  session: [behindSession],
  work: [behindWork, aheadOfWork],
  review: [behindJudgement],
  outcome: [behindJudgement],
};
