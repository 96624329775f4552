import type { Chart, ChartDocument } from '../chart.ts';
import type { WaitingReader } from '../language/reader.ts';
import { tellsDanger } from '../language/tells-danger.ts';
import { givesReason } from '../language/gives-reason.ts';
import { shortened } from '../language/shortened.ts';
import { tellsClientReport } from '../language/tells-client-report.ts';
import { tellsNextStep } from '../language/tells-next-step.ts';
import { tellsObservation } from '../language/tells-observation.ts';
import { tellsProgress } from '../language/tells-progress.ts';
import { tellsResponse } from '../language/tells-response.ts';
import { wordsOf } from '../language/words-of.ts';
import { type Address, addressOf } from './forms-of-address.ts';
import type { Question } from './help.ts';
import { lastWorkOn } from './last-work-on.ts';
import { nameOfWork } from './name-of-work.ts';
import { plannedTechnique } from './planned-technique.ts';
import { isMissing } from './told.ts';

type Note = ChartDocument<'progress-note'>;
type Work = Note['body']['work'][number];

interface Asking {
  readonly chart: Chart;
  readonly note: Note;
  readonly read: WaitingReader;
  readonly client: Address;
}

/** Before so many words nothing was told that one could ask about. */
const fewest = 3;

/**
 * The questions that a note leaves open, in the order of its fields; none as long as nothing is told of the session, and none about
 * what is answered anywhere in it.
 */
export function questionsForNote(chart: Chart, note: Note, read: WaitingReader): Question[] {
  const asking = { chart, note, read, client: addressOf(chart.client) };
  const told = note.body.work.filter(({ done = '' }) => wordsOf(done).length >= fewest);
  const [first] = told;
  if (!first) return [];
  return [...told.flatMap(work => aboutWork(work, asking)), ...aboutSession(first, told, asking)];
}

const question = (path: readonly string[], part: string, asks: string): Question => ({
  kind: 'question',
  key: `${[...path, part].join('/')}?`,
  path,
  asks,
});

function aboutWork(work: Work, { chart, note, read, client }: Asking): Question[] {
  const { id, done = '', why = '', response = '', progress = '' } = work;
  const at = (field: string): string[] => ['work', id, field];
  const name = nameOfWork({ ...work, technique: work.technique || plannedTechnique(chart, work) });
  const found: Question[] = [];
  if (isMissing({ own: why, around: done, label: 'interventionRationale', atFirstSight: hasReason }, read))
    found.push(question(at('why'), 'why', `Why ${name} for ${client.object} today?`));
  if (isMissing({ own: response, around: done, label: 'clientResponse', atFirstSight: hasResponse }, read))
    found.push(question(at('response'), 'response', `How did ${client.subject} respond to ${name}?`));
  const last = lastWorkOn(chart, note, work);
  const around = `${done}\n${response}`;
  if (
    last &&
    isMissing({ own: progress, around, label: 'progressStated', atFirstSight: tellsProgress }, read)
  )
    found.push(question(at('progress'), 'progress', sinceLast(last)));
  return found;
}

const sinceLast = ({ day, rating }: { readonly day: string; readonly rating: number | undefined }): string =>
  rating === undefined
    ? `What is different from ${day}?`
    : `What is different from ${day}, when this stood at ${rating}?`;

const hasReason = (text: string): boolean => givesReason(text).holds;
const hasResponse = (text: string): boolean => tellsResponse(text).holds;
const hasObservation = (text: string): boolean => tellsObservation(text).holds;
const hasReport = (text: string): boolean => tellsClientReport(text).holds;
const hasStep = (text: string): boolean => tellsNextStep(text).holds;

/** What is asked once for the session, of the work that was told first or last. */
function aboutSession(first: Work, told: readonly Work[], { chart, note, read, client }: Asking): Question[] {
  const { observation = '', mentalStatus, selfReport = '', risk } = note.body;
  const { homework = '', nextFocus = '', planChange = '' } = note.body;
  const named = (work: Work): string =>
    nameOfWork({ ...work, technique: work.technique || plannedTechnique(chart, work) });
  const name = named(first);
  const worked = told.map(({ done, response }) => `${done ?? ''}\n${response ?? ''}`).join('\n');
  const seen = [observation, ...mentalStatus.map(({ finding = '' }) => finding)].join('\n').trim();
  const found: Question[] = [];
  if (
    isMissing(
      { own: seen, around: worked, label: 'clinicianObservation', atFirstSight: hasObservation },
      read,
    )
  )
    found.push(
      question(['observation'], 'seen', `What could one see or hear of ${client.object} during ${name}?`),
    );
  if (
    isMissing({ own: selfReport, around: worked, label: 'clientSelfReport', atFirstSight: hasReport }, read)
  )
    found.push(
      question(
        ['selfReport'],
        'words',
        `What did ${client.subject} say about ${name}, in ${client.possessive} own words?`,
      ),
    );
  if (risk === undefined) found.push(question(['risk'], 'risk', aboutRisk(note, worked, client)));
  const next = `${nextFocus}\n${planChange}`.trim();
  if (isMissing({ own: next, around: homework, label: 'planForNext', atFirstSight: hasStep }, read))
    found.push(question(['nextFocus'], 'next', `What comes next, after ${named(told.at(-1) ?? first)}?`));
  return found;
}

/** Words of danger are taken up as they were written. */
function aboutRisk({ body }: Note, worked: string, { object }: Address): string {
  const text = [worked, body.selfReport, body.observation, body.betweenSessions].join('\n');
  const [span] = tellsDanger(text).spans;
  if (!span) return `Did you ask ${object} about thoughts of death or harm today?`;
  return `You write “${shortened(text.slice(...span))}”: did you ask ${object} about it today?`;
}
