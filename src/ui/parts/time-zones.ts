const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const names = new Set([here, ...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** The time zone of this browser, and all it knows, by the words they are chosen by. */
export const timeZones = {
  here,
  all: Object.fromEntries([...names].sort().map(name => [name, name.replaceAll('_', ' ')])) as Readonly<
    Record<string, string>
  >,
};
