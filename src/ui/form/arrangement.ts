import type { Field, Fields } from '../../clinical/kit/field.ts';

/** How fields share the page: alone, short ones in a line, two writings beside each other, or from now to a target by a day. */
export interface Row {
  readonly kind: 'single' | 'line' | 'pair' | 'aim';
  readonly names: readonly string[];
}

type Together = Pick<Row, 'kind' | 'names'>;

/** Fields that belong beside each other, by the list or document they stand in. */
const together: Readonly<Record<string, readonly Together[]>> = {
  'treatment-plan.goals': [
    { kind: 'pair', names: ['clientWords', 'clinicalWording'] },
    { kind: 'aim', names: ['baseline', 'target', 'targetDate'] },
  ],
  'treatment-plan.goals.objectives': [{ kind: 'aim', names: ['baseline', 'target', 'targetDate'] }],
  'progress-note': [{ kind: 'pair', names: ['observation', 'selfReport'] }],
  'plan-review.progress': [
    { kind: 'line', names: ['startRating', 'lastRating'] },
    { kind: 'pair', names: ['inSession', 'betweenSessions'] },
  ],
  correction: [{ kind: 'pair', names: ['wrong', 'right'] }],
};

const short = new Set<Field['kind']>(['date', 'time', 'number', 'code', 'text', 'yes-no']);

/** The rows of a page or entry, in the order of the definition; what belongs together moves up to its first member. */
export function arrange(fields: Fields, target: string): Row[] {
  const names = Object.keys(fields);
  const groups = (together[target] ?? []).filter(group => group.names.every(name => name in fields));
  const rows: Row[] = [];
  const placed = new Set<string>();
  for (const name of names) {
    if (placed.has(name)) continue;
    const group = groups.find(candidate => candidate.names.includes(name));
    const row = group ?? { kind: 'single' as const, names: [name] };
    row.names.forEach(member => placed.add(member));
    append(rows, row, fields);
  }
  return rows;
}

/** Short answers that follow each other share one line. */
function append(rows: Row[], row: Row, fields: Fields): void {
  const last = rows.at(-1);
  const isShort = (each: Row | undefined): each is Row =>
    each !== undefined &&
    (each.kind === 'single' || each.kind === 'line') &&
    each.names.every(name => short.has(fields[name]?.kind ?? 'prose'));
  if (isShort(last) && isShort(row)) {
    rows[rows.length - 1] = { kind: 'line', names: [...last.names, ...row.names] };
  } else rows.push(row);
}
