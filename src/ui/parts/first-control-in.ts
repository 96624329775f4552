const controls =
  'input:not([type="hidden"]):not(:disabled), textarea, select, button:not(:disabled), [tabindex="0"]';

/** The first thing in an element that keys can reach; of radios the picked one. */
export function firstControlIn(element: Element): HTMLElement | null {
  const first = element.querySelector<HTMLElement>(controls);
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return element.querySelector<HTMLElement>(`input[name="${first.name}"]:checked`) ?? first;
}
