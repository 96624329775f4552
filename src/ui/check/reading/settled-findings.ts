import type { Finding } from '../../../clinical/audit.ts';
import type { Standing } from './open-seat.ts';

/**
 * What is shown of what was found. While sentences are still being read, what was last said of them stands; where nothing reads, nothing
 * is said of them. That what was read could not be understood is said once: whoever writes in another language knows it.
 */
export function settledFindings<F extends Finding>(
  found: readonly F[],
  before: readonly F[] | undefined,
  standing: Standing,
): F[] {
  if (standing === 'waiting') return withLastSaid(found, before ?? []);
  const told = standing === 'read' ? found.find(({ isUnread }) => isUnread) : undefined;
  return found.filter(finding => !finding.isUnread || finding === told);
}

function withLastSaid<F extends Finding>(found: readonly F[], before: readonly F[]): F[] {
  const keys = new Set(found.flatMap(({ key, isUnread }) => (isUnread ? [] : [key])));
  return found.flatMap(finding => {
    if (!finding.isUnread) return [finding];
    const last = before.filter(one => isOfSame(one, finding) && !keys.has(one.key));
    for (const { key } of last) keys.add(key);
    return last;
  });
}

/** Whether two findings are of one rule, and one stands where the other does or within. */
function isOfSame(one: Finding, other: Finding): boolean {
  if (one.rule !== other.rule || one.place.document !== other.place.document) return false;
  const [short = [], long = []] = [one.place.path, other.place.path].sort((a, b) => a.length - b.length);
  return short.every((step, nth) => step === long[nth]);
}
