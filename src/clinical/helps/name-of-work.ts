import { namesTechnique } from '../language/names-technique.ts';
import { shortened } from '../language/shortened.ts';

/** What a stretch of words that names a technique is called in a question; the first that fits. */
const called: readonly (readonly [RegExp, string])[] = [
  [/response prevention/, 'the response prevention'],
  [/^expos/, 'the exposure'],
  [/behaviou?ral activation/, 'the behavioral activation'],
  [/behaviou?ral experiment/, 'the experiment'],
  [/behaviou?ral rehearsal/, 'the rehearsal'],
  [/activity/, 'the activity planning'],
  [/restructuring|refram|challenging/, 'the look at that thought'],
  [/defusion/, 'the defusion'],
  [/cognitive processing/, 'the work on stuck points'],
  [/thought/, 'the thought record'],
  [/socratic/, 'the questions about that thought'],
  [/psycho-?education/, 'the psychoeducation'],
  [/role[- ]?play/, 'the role play'],
  [/role reversal/, 'the role reversal'],
  [/chair/, 'the chair work'],
  [/breathing/, 'the breathing'],
  [/relaxation/, 'the relaxation'],
  [/mindful/, 'the mindfulness practice'],
  [/ground/, 'the grounding'],
  [/imagery|rescript/, 'the imagery'],
  [/emdr|bilateral/, 'the bilateral stimulation'],
  [/narrative|written account/, 'the telling'],
  [/decisional balance/, 'the weighing of both sides'],
  [/problem.solving/, 'the problem solving'],
  [/communication|speaker/, 'the communication practice'],
  [/assertive/, 'the assertiveness practice'],
  [/distress tolerance|emotion regulation|opposite action|skill/, 'the skills practice'],
  [/chain analysis/, 'the chain analysis'],
  [/diary card/, 'the diary card'],
  [/safety plan|means safety/, 'the safety planning'],
  [/relapse prevention/, 'the relapse prevention'],
  [/urge surfing/, 'the urge surfing'],
  [/contingency|reinforce|token/, 'the reinforcement'],
  [/parent /, 'the parent coaching'],
  [/play therapy/, 'the play'],
  [/sand ?tray/, 'the sand tray'],
  [/art therapy/, 'the art work'],
  [/values|committed action/, 'the values work'],
  [/sleep|stimulus control/, 'the work on sleep'],
  [/genogram/, 'the genogram'],
  [/enactment/, 'the enactment'],
  [/scaling/, 'the scaling question'],
  [/miracle/, 'the miracle question'],
  [/externali/, 'the externalizing'],
  [/timeline/, 'the timeline'],
  [/worksheet/, 'the worksheet'],
  [/homework review/, 'the homework review'],
  [/interpersonal/, 'the interpersonal inventory'],
  [/habit reversal/, 'the habit reversal'],
  [/feeling/, 'the work with feelings'],
  [/coping/, 'the coping plan'],
];

/** Who begins a sentence about the work; without them it can be quoted in a question. */
const opening =
  /^(?:(?:today )?(?:we|i|th|therapist|the therapist|clinician|the clinician|this (?:writer|clinician)|client and (?:i|therapist))|today),? /i;
const longestQuote = 36;

interface Worked {
  readonly done?: string | undefined;
  readonly technique?: string | undefined;
}

/** What a question calls a piece of work: its technique as just written or as chosen, else its first words. */
export function nameOfWork({ done = '', technique = '' }: Worked): string {
  const named = techniqueIn(done) ?? techniqueIn(technique);
  if (named !== undefined) return named;
  const chosen = technique.split(/[:;(]/)[0]?.trim() ?? '';
  if (chosen !== '') return `the ${lowered(chosen)}`;
  const first = done.trim().split(/[.!?;\n]/)[0] ?? '';
  const words = shortened(first.replace(opening, ''), longestQuote).replace(/["“”]/g, '');
  return words === '' ? 'the work' : `this work (“${words}”)`;
}

function techniqueIn(text: string): string | undefined {
  for (const [from, to] of namesTechnique(text).spans) {
    const words = text.slice(from, to).toLowerCase().trim();
    const name = called.find(([pattern]) => pattern.test(words))?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A name of capitals, such as DBT, keeps them. */
const lowered = (name: string): string =>
  /^\p{Lu}[\p{Ll}-]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
