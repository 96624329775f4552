/** A single answer as the text a control shows; no answer is an empty text. */
export function asText(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  return typeof answer === 'number' || typeof answer === 'boolean' ? String(answer) : '';
}
