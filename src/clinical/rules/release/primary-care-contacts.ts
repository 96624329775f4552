import type { Chart } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { nameStems } from '../../language/name-stems.ts';
import { namesPrimaryCare } from '../../language/names-primary-care.ts';
import { perChart } from '../../remembered.ts';

/** Whether somebody named in the record may be the client's primary care. */
function isPrimaryCare(chart: Chart): (who: string) => boolean {
  const named = new Set(
    signed(chart, 'intake').flatMap(({ body }) => [...nameStems(body.primaryCare ?? '')]),
  );
  return who => namesPrimaryCare(who) || nameStems(who).intersection(named).size > 0;
}

/** The days (`YYYY-MM-DD`, earliest first) on which the client let primary care be spoken with, by a release. */
export const permittedDays = perChart(chart => {
  const isTheirs = isPrimaryCare(chart);
  return signed(chart, 'release')
    .filter(({ body }) => isTheirs(body.recipient ?? ''))
    .map(documentDate)
    .sort();
});

/** The days on which something was sent to primary care or said to them. */
export const contactDays = perChart(chart => {
  const isTheirs = isPrimaryCare(chart);
  const sent = signed(chart, 'disclosure').filter(({ body }) => isTheirs(body.recipient ?? ''));
  const spoken = signed(chart, 'contact-note').filter(
    ({ body }) =>
      (body.kind === 'coordination' || body.kind === 'communication') && isTheirs(body.withWhom ?? ''),
  );
  return [...sent, ...spoken].map(documentDate).sort();
});
