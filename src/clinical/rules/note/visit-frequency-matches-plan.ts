import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { modality } from '../../documents/shared-choices.ts';
import type { TreatmentPlan } from '../../documents/treatment-plan.ts';
import { each } from '../../each.ts';
import { isEmpty } from '../../kit/empty.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { speaksOfRhythm } from '../../language/speaks-of-rhythm.ts';
import { tellsAbsence } from '../../language/tells-absence.ts';
import { visitsPerWeek } from '../../language/visits-per-week.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { closedOn } from '../closed-on.ts';
import { lastServiceOn, nextArrangedOn } from '../discharge/last-service-on.ts';
import { beginsOn, planInForce } from '../plan/plan-in-force.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { isCrisis, isTreatment } from './treatment-notes.ts';

type Service = TreatmentPlan['services'][number];
interface Window {
  readonly from: string;
  readonly to: string;
}

/** The last days that were wholly under one plan, while care went on. */
function windowOf(chart: Chart, windowDays: number): Window | undefined {
  const ended = closedOn(chart);
  const to = ended !== undefined && ended < chart.today ? ended : chart.today;
  const from = addDays(to, -windowDays);
  const plan = planInForce(chart, to);
  return plan && beginsOn(plan) <= from && plan.signature.on <= from ? { from, to } : undefined;
}

const isWithin = (day: string, { from, to }: Window): boolean => day > from && day <= to;

/** What a client did weekly between sessions says nothing of the sessions; that one was away does. */
function isExplainedIn({ body }: NoteDocument): boolean {
  const plans = [body.planChange, body.nextFocus].join('\n');
  return speaksOfRhythm(plans).holds || tellsAbsence(`${plans}\n${body.betweenSessions ?? ''}`).holds;
}

/** Whether the record says in these days that something was changed, or why: a review, a revision, a word on it in a note. */
const isExplained = (chart: Chart, window: Window): boolean =>
  all(chart, 'plan-review').some(one => isWithin(documentDate(one), window)) ||
  all(chart, 'contact-note').some(
    one => one.body.kind === 'plan-revision' && isWithin(documentDate(one), window),
  ) ||
  all(chart, 'progress-note').some(one => isWithin(documentDate(one), window) && isExplainedIn(one));

/** Whether nobody came any more in the latter half of these days, and nothing is arranged: a case that sleeps is another rule's matter. */
const hasFallenAsleep = (chart: Chart, { from, to }: Window): boolean =>
  daysBetween(from, lastServiceOn(chart)) * 2 < daysBetween(from, to) && nextArrangedOn(chart) === undefined;

/** The services ordered for all of these days, where sessions were held at all; of two of one kind one cannot tell which was meant. */
function orderedServices(chart: Chart, window: Window | undefined): Subject<Service>[] {
  const plan = window && planInForce(chart, window.to);
  if (!plan || isExplained(chart, window) || hasFallenAsleep(chart, window)) return [];
  const held = signed(chart, 'progress-note').some(
    note => isTreatment(note) && isWithin(documentDate(note), window),
  );
  const runsThrough = ({ durationWeeks }: Service): boolean =>
    durationWeeks === undefined || addDays(beginsOn(plan), durationWeeks * 7) >= window.to;
  const isOnly = ({ type }: Service): boolean =>
    plan.body.services.filter(one => one.type === type).length === 1;
  return held
    ? each(plan, 'services').filter(
        ({ value }) => value.type && !isEmpty(value.frequency) && runsThrough(value) && isOnly(value),
      )
    : [];
}

/** Sessions of a kind in these days, and those that were arranged and not held. */
function visitsIn(
  chart: Chart,
  window: Window,
  { type, frequency = '' }: Service,
): { held: number; missed: number; crises: number } {
  const isAlternating = /alternat/i.test(frequency);
  const notes = all(chart, 'progress-note').filter(
    note => isTreatment(note) && isWithin(documentDate(note), window),
  );
  return {
    held: notes.filter(note => !isCrisis(note) && (isAlternating || note.body.modality === type)).length,
    crises: notes.filter(isCrisis).length,
    missed: all(chart, 'appointment').filter(
      ({ body }) =>
        (body.status === 'missed' || body.status === 'cancelled') && isWithin(body.heldOn ?? '', window),
    ).length,
  };
}

export const visitFrequencyMatchesPlan = defineRule({
  id: 'note.visit-frequency-matches-plan',
  standsIn: ['treatment-plan'],
  messages: {
    fewer:
      'The plan orders {service} sessions “{frequency}”; from {from} to {to} {held} were held, where about {expected} were to be expected, and nothing says why.',
    more: 'The plan orders {service} sessions “{frequency}”; from {from} to {to} {held} were held, where about {expected} were to be expected, and nothing says why.',
    unread: 'I cannot tell from “{frequency}” how many {service} sessions the plan orders.',
  },
  parameters: z.object({ windowDays: z.number(), tolerance: z.number() }),
  subjects: (chart, { windowDays }) => orderedServices(chart, windowOf(chart, windowDays)),

  check(service, { chart, parameters: { windowDays, tolerance }, advise, cannotTell, fail }) {
    const window = windowOf(chart, windowDays);
    if (!window || !service.type) return undefined;
    const words = {
      service: modality[service.type].toLowerCase(),
      frequency: shortened(service.frequency ?? ''),
    };
    const where = { at: ['frequency'] };
    const rhythm = visitsPerWeek(service.frequency ?? '');
    if (!rhythm) return cannotTell('unread', words, where);

    const weeks = windowDays / 7;
    const { held, missed, crises } = visitsIn(chart, window, service);
    const told = {
      ...words,
      held,
      from: dayInWords(addDays(window.from, 1), chart.today),
      to: dayInWords(window.to, chart.today),
    };
    if (held + missed + crises < Math.floor(rhythm.least * weeks * (1 - tolerance)))
      return fail('fewer', { ...told, expected: Math.round(rhythm.least * weeks) }, where);
    if (held > Math.ceil(rhythm.most * weeks * (1 + tolerance)))
      return advise('more', { ...told, expected: Math.round(rhythm.most * weeks) }, where);
    return undefined;
  },
});
