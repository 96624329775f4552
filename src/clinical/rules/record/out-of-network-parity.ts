import type { Chart } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { wholeChart } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { billsOutOfNetwork } from '../../language/bills-out-of-network.ts';
import { tellsPayerMayAsk } from '../../language/tells-payer-may-ask.ts';

/** What the client was told before and at the beginning of treatment. */
const explained = (chart: Chart): string[] => [
  ...signed(chart, 'consent').map(({ body }) => body.explained ?? ''),
  ...signed(chart, 'intake').map(({ body }) => body.orientationGiven ?? ''),
];

export const outOfNetworkParity = defineRule({
  id: 'record.out-of-network-parity',
  standsIn: [],
  messages: {
    untold:
      'The client claims the costs back from a payer; in what was explained I could not find that the payer may then ask for the record.',
  },

  /** All other rules hold for these sessions as for any; only the warning is asked for here. */
  subjects: chart =>
    billsOutOfNetwork(chart.client.payer ?? '') && signed(chart, 'progress-note').length > 0
      ? wholeChart(chart)
      : [],

  check: (_, { chart, fail }) => (explained(chart).some(tellsPayerMayAsk) ? undefined : fail('untold')),
});
