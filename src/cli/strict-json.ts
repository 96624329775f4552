import { type Result, accept, refuse } from '../clinical/kit/result.ts';

/** Records nest about ten deep; whoever nests deeper wants a program to run out of its stack. */
const deepest = 100;

/**
 * Reads JSON that means the same to everybody: no name twice in one object, none that a program could take for
 * its own machinery, no bottomless nesting. Refused with line and column.
 */
export function strictJson(text: string): Result<unknown> {
  if (text.trim() === '') return refuse('invalid', 'is empty');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return refuse('invalid', syntaxTrouble(fault.message, text));
  }
  const trouble = troubleIn(text);
  return trouble === undefined ? accept(value) : refuse('invalid', trouble);
}

/** The engine quotes what it read, which may be a client's words; only the place is passed on. */
function syntaxTrouble(message: string, text: string): string {
  if (/^Unexpected end of JSON|^Unterminated string/.test(message))
    return 'is cut off: the JSON in it does not end';
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return 'is not JSON';
  return Number(position) >= text.trimEnd().length
    ? 'is cut off: the JSON in it does not end'
    : `is not JSON, from ${placeOf(text, Number(position))} on`;
}

function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

/** Of well-formed JSON outside of strings nothing else matters here. */
const signs = /["{}[\],:]/g;

/** Where a string that begins at a position ends, quotation marks included. A pattern would run out of stack on a very long one. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); ; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (text[before] === '\\') before -= 1;
    if ((quote - before) % 2 === 1) return quote + 1;
  }
}

/** Walks over JSON that is known to be well-formed. */
function troubleIn(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let last: readonly [from: number, to: number] = [0, 0];
  signs.lastIndex = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const { 0: sign, index } = found;
    if (sign === '"') {
      last = [index, endOfString(text, index)];
      signs.lastIndex = last[1];
    } else if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(undefined);
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ':') {
      const name = JSON.parse(text.slice(...last)) as string;
      const names = open.at(-1);
      if (name === '__proto__') return `holds the name “__proto__” before ${placeOf(text, index)}`;
      if (names?.has(name))
        return `holds the name “${name}” twice in one object, before ${placeOf(text, index)}`;
      names?.add(name);
    }
    if (open.length > deepest) return `nests deeper than ${deepest} levels at ${placeOf(text, index)}`;
  }
  return undefined;
}
