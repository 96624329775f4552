import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { perChart } from '../../remembered.ts';

/** The last day on which the client was seen: a session, a kept appointment, an interview; without any the day of admission. */
export const lastServiceOn = perChart((chart): string => {
  const seen = [
    ...all(chart, 'progress-note'),
    ...all(chart, 'intake'),
    ...all(chart, 'assessment'),
    ...all(chart, 'appointment').filter(({ body }) => body.status === 'kept'),
  ].map(documentDate);
  return (
    [chart.episode.admittedOn, ...seen]
      .filter(day => day <= chart.today)
      .sort()
      .at(-1) ?? chart.today
  );
});

/** The next day on which the client is expected, from today on; undefined when nothing is arranged. */
export const nextArrangedOn = perChart((chart): string | undefined =>
  [
    ...all(chart, 'progress-note').map(({ body }) => body.nextOn ?? ''),
    ...all(chart, 'appointment')
      .filter(({ body }) => body.status === 'planned')
      .map(documentDate),
  ]
    .filter(day => day >= chart.today)
    .sort()
    .at(0),
);

/** The last day after the last service on which somebody tried to reach the client, or wrote down why the case stays open. */
export const lastOutreachOn = perChart((chart): string | undefined =>
  all(chart, 'contact-note')
    .map(documentDate)
    .filter(day => day > lastServiceOn(chart) && day <= chart.today)
    .sort()
    .at(-1),
);
