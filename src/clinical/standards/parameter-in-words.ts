const units: readonly (readonly [ending: RegExp, unit: string])[] = [
  [/(Business)?Days(Long)?$/, 'days'],
  [/Hours$/, 'hours'],
  [/Months$/, 'months'],
  [/Years$/, 'years'],
  [/Minutes$/, 'minutes'],
  [/Words$/, 'words'],
  [/Sentences$/, 'sentences'],
];

/** A number or list of a standard as one would say it: "Plan due: 30 days"; `null` is "none". */
export function parameterInWords(name: string, value: unknown): string {
  const unit = typeof value === 'number' ? units.find(([ending]) => ending.test(name)) : undefined;
  if (!unit) return `${begun(name)}: ${valueInWords(value)}`;
  const [ending, counted] = unit;
  const kind = name.includes('BusinessDays') ? 'business days' : counted;
  const rest = name.replace(ending, '');
  return rest === '' ? `${begun(kind)}: ${String(value)}` : `${begun(rest)}: ${String(value)} ${kind}`;
}

/** `planDue` as "Plan due". */
function begun(name: string): string {
  const words = name.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(valueInWords).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => `${name} ${Array.isArray(inner) ? span(inner) : valueInWords(inner)}`)
      .join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Two ends of a range; an open end is left open. */
const span = (ends: readonly unknown[]): string =>
  ends.length === 2 && ends.every(end => end === null || typeof end === 'number')
    ? ends[1] === null
      ? `from ${String(ends[0])}`
      : `${String(ends[0] ?? '')} to ${String(ends[1])}`
    : valueInWords(ends);
