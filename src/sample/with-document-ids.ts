import type { AnyBody } from '../clinical/kit/document.ts';

/** A body in which every `@key` that stands where a link may stand is replaced by the id of that document. */
export function withDocumentIds(body: AnyBody, idOf: (key: string) => string): AnyBody {
  return Object.fromEntries(Object.entries(body).map(([name, answer]) => [name, replaced(answer, idOf)]));
}

function replaced(answer: unknown, idOf: (key: string) => string): unknown {
  if (typeof answer === 'string') return /^@[a-z0-9-]+$/.test(answer) ? idOf(answer.slice(1)) : answer;
  if (Array.isArray(answer)) return answer.map(entry => replaced(entry, idOf));
  return typeof answer === 'object' && answer !== null ? withDocumentIds(answer as AnyBody, idOf) : answer;
}
