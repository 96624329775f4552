const key = 'goldthread:helps-set-aside';
const offKey = 'goldthread:helps';
/** So many documents are remembered; the oldest is forgotten first. */
const most = 40;

type Kept = readonly (readonly [document: string, helps: readonly string[]])[];

/** What somebody does not want to be offered again in a document; kept in this browser, by what it is about and never in its words. */
export const setAsideIn = (keep: Storage, document: string): ReadonlySet<string> =>
  new Set(keptIn(keep).find(([id]) => id === document)?.[1]);

export function setAside(keep: Storage, document: string, help: string): void {
  const others = keptIn(keep).filter(([id]) => id !== document);
  const mine = new Set([...setAsideIn(keep, document), help]);
  put(keep, key, JSON.stringify([...others, [document, [...mine]]].slice(-most)));
}

/** Whether somebody wants to be helped while writing at all. */
export const areHelpsOn = (keep: Storage): boolean => keep.getItem(offKey) !== 'off';
export const switchHelps = (keep: Storage, isOn: boolean): void => put(keep, offKey, isOn ? 'on' : 'off');

/** Where the browser has no room, it holds for as long as the page is open. */
function put(keep: Storage, name: string, value: string): void {
  try {
    keep.setItem(name, value);
  } catch {
    // Nothing hangs on it.
  }
}

function keptIn(keep: Storage): Kept {
  try {
    const kept: unknown = JSON.parse(keep.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as Kept) : [];
  } catch {
    return [];
  }
}
