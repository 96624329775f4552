import type { Client, Coverage } from './chart.ts';

/** A client as charts know it: with its coverages, and with who pays on a day. Without a coverage the words about the payer stand. */
export function coveredClient(client: Client, coverages: readonly Coverage[], day: string): Client {
  if (coverages.length === 0) return client;
  return { ...client, payer: payerOn(coverages, day), coverages };
}

/** Who pays on a day, by name; where nobody does, whoever paid last before it. */
function payerOn(coverages: readonly Coverage[], day: string): string | undefined {
  const begun = coverages.filter(({ from }) => from === undefined || from <= day);
  const paying = begun.filter(({ until }) => until === undefined || day <= until);
  if (paying.length > 0) return paying.map(({ payer }) => payer).join(' and ');
  return begun.at(-1)?.payer;
}
