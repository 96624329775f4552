import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { addDays } from '../../time/add-days.ts';
import type { Administration } from './administrations.ts';
import { administrationName, administrations, asSubjects } from './administrations.ts';
import { lastSessionOn } from './last-session-on.ts';
import { referencesTo } from './references-to.ts';

/** Results that could be talked over: there was a session on that day or later. */
const shareable = (chart: Chart): Subject<Administration>[] =>
  asSubjects(
    administrations(chart).filter(
      ({ instrument, on }) => instrument.kind !== 'alliance' && lastSessionOn(chart) >= on,
    ),
  );

export const sharedWithClient = defineRule({
  id: 'measure.shared-with-client',
  standsIn: ['measure'],
  messages: {
    unshared: 'Nothing says that the result of the {measure} was looked at together with the client.',
  },
  parameters: z.object({ shareDays: z.number() }),
  subjects: shareable,

  check(administration, { chart, parameters: { shareDays }, fail }) {
    const last = addDays(administration.on, shareDays);
    if (administration.document.body['sharedWithClient'] === true || chart.today <= last) return undefined;
    const isTalkedOver = referencesTo(administration, chart, last).some(
      ({ type }) => type === 'progress-note' || type === 'plan-review',
    );
    const measure = administrationName(administration, chart);
    return isTalkedOver ? undefined : fail('unshared', { measure }, { at: ['sharedWithClient'] });
  },
});
