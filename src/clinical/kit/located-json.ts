import {
  parse,
  type DocumentNode,
  type IdentifierNode,
  type ObjectNode,
  type StringNode,
  type ValueNode,
} from '@humanwhocodes/momoa';

/** Where in a text something stands; both count from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Something that is wrong with a text, and where. */
export interface LineError extends Spot {
  readonly message: string;
}

type Path = readonly PropertyKey[];

/** What JSON says, and where it says it. */
export interface LocatedJson {
  readonly value: unknown;
  /** Where the value at a path stands, by its name where it has one; of what is not there, where the nearest thing around it does. */
  readonly spotOf: (path: Path) => Spot;
  /** Names that occur twice in one object; the later one is where it is wrong. */
  readonly errors: readonly LineError[];
}

/** More than any file of ours has; what nests deeper is made to exhaust a program. */
const most = { characters: 1_000_000, brackets: 4_000 };

/** Reads JSON and remembers where everything stands; undefined beside the one error when it is no JSON. */
export function locatedJson(text: string): LocatedJson | { readonly error: LineError } {
  if (text.length > most.characters || (text.match(/[[{]/g) ?? []).length > most.brackets)
    return { error: { line: 1, column: 1, message: 'This is more text than is read here.' } };
  const spotAt = lineCounter(text);
  let document: DocumentNode;
  try {
    document = parse(text, { mode: 'json' });
  } catch (fault) {
    return { error: syntaxError(text, fault, spotAt) };
  }
  const { body } = document;
  const control = controlIn(body, text);
  if (control !== undefined)
    return {
      error: { ...spotAt(control), message: 'A line break or another control character stands in a text.' },
    };
  if (!isJson(text)) return { error: { line: 1, column: 1, message: 'This is not JSON.' } };
  return {
    value: JSON.parse(text),
    spotOf: path => spotAt(offsetOf(body, path)),
    errors: twiceNamed(body).map(([offset, message]) => ({ ...spotAt(offset), message })),
  };
}

type SpotAt = (offset: number) => Spot;

/** Lines are counted as editors count them; the parser counts some signs within words, too. */
function lineCounter(text: string): SpotAt {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return offset => {
    const line = starts.findLastIndex(start => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Momoa names the place of what it did not expect; where nothing follows any more it may throw another error. */
function syntaxError(text: string, fault: unknown, spotAt: SpotAt): LineError {
  const end = text.trimEnd().length;
  if (end === 0) return { line: 1, column: 1, message: 'Nothing stands here.' };
  // Whoever reads well-formed JSON and throws is a bug.
  if (!hasOffset(fault) && isJson(text)) throw fault;
  return hasOffset(fault) && fault.offset < end
    ? { ...spotAt(fault.offset), message: 'This is not JSON, from here on.' }
    : { ...spotAt(end), message: 'The JSON is cut off: it does not end.' };
}

const hasOffset = (fault: unknown): fault is Error & { readonly offset: number } =>
  fault instanceof Error && 'offset' in fault && typeof fault.offset === 'number';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (fault) {
    if (fault instanceof SyntaxError) return false;
    throw fault;
  }
}

const startOf = ({ loc }: { readonly loc: { readonly start: { readonly offset: number } } }): number =>
  loc.start.offset;

const nameOf = ({ name }: ObjectNode['members'][number]): string =>
  name.type === 'String' ? name.value : name.name;

function offsetOf(root: ValueNode, path: Path): number {
  let node = root;
  let offset = startOf(root);
  for (const step of path) {
    if (node.type === 'Object') {
      const member = node.members.findLast(each => nameOf(each) === step);
      if (!member) return offset;
      offset = startOf(member);
      node = member.value;
    } else if (node.type === 'Array') {
      const element = node.elements[Number(step)];
      if (!element) return offset;
      offset = startOf(element);
      node = element.value;
    } else return offset;
  }
  return offset;
}

/** Momoa lets line breaks in texts pass, which JSON does not. */
function controlIn(node: ValueNode | StringNode | IdentifierNode, text: string): number | undefined {
  if (node.type === 'Array') return firstOf(node.elements, ({ value }) => controlIn(value, text));
  if (node.type === 'Object')
    return firstOf(node.members, ({ name, value }) => controlIn(name, text) ?? controlIn(value, text));
  if (node.type !== 'String') return undefined;
  const { start, end } = node.loc;
  const found = text
    .slice(start.offset, end.offset)
    .split('')
    .findIndex(sign => sign < ' ');
  return found < 0 ? undefined : start.offset + found;
}

function firstOf<T>(list: readonly T[], find: (one: T) => number | undefined): number | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function twiceNamed(node: ValueNode): (readonly [offset: number, message: string])[] {
  if (node.type === 'Array') return node.elements.flatMap(({ value }) => twiceNamed(value));
  if (node.type !== 'Object') return [];
  const names = node.members.map(nameOf);
  return node.members.flatMap((member, index) => {
    const inner = twiceNamed(member.value);
    const name = names[index] ?? '';
    return names.indexOf(name) < index
      ? [[startOf(member), `“${name}” stands twice in one object.`] as const, ...inner]
      : inner;
  });
}
