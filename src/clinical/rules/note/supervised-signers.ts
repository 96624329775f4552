import type { Chart, Signature, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { perChart } from '../../remembered.ts';

export type Supervised = SignedDocument<'progress-note'> | SignedDocument<'treatment-plan'>;

/** Signed notes and plans: what a supervisor answers for with a signature. */
export const answeredFor = perChart((chart): readonly Supervised[] => [
  ...signed(chart, 'treatment-plan'),
  ...signed(chart, 'progress-note'),
]);

/** The signatures of others than the signer. */
export const coSignaturesOf = ({ signature, coSignatures }: Supervised): Signature[] =>
  coSignatures.filter(({ by }) => by.id !== signature.by.id);

/** From so many co-signed documents on it is a habit and no accident. */
const habit = 3;

/**
 * People whose documents in this record are mostly co-signed by somebody else: they work under supervision, whatever their letters say,
 * since what a licence allows differs from state to state.
 */
export const usuallyCoSigned: (chart: Chart) => ReadonlySet<string> = perChart(chart => {
  const bySigner = Map.groupBy(answeredFor(chart), ({ signature }) => signature.by.id);
  return new Set(
    [...bySigner].flatMap(([signer, documents]) => {
      const coSigned = documents.filter(one => coSignaturesOf(one).length > 0).length;
      return coSigned >= habit && coSigned * 2 > documents.length ? [signer] : [];
    }),
  );
});
