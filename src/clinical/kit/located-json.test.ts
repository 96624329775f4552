import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatedJson } from './located-json.ts';

const places = (text: string) => {
  const json = locatedJson(text);
  const errors = 'error' in json ? [json.error] : json.errors;
  return errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

describe('JSON that remembers where everything stands', () => {
  it('finds a value by its path, by its name where it has one', () => {
    const json = locatedJson('{\n  "list": [\n    1,\n    { "name": "Ada" }\n  ]\n}');
    if ('error' in json) throw new Error(json.error.message);
    expect(json.spotOf(['list', 1, 'name'])).toEqual({ line: 4, column: 7 });
    expect(json.spotOf(['list', 0])).toEqual({ line: 3, column: 5 });
    expect(json.spotOf([])).toEqual({ line: 1, column: 1 });
  });

  it('finds the nearest thing around what is not there', () => {
    const json = locatedJson('{\n  "list": [\n    {}\n  ]\n}');
    if ('error' in json) throw new Error(json.error.message);
    expect(json.spotOf(['list', 0, 'name'])).toEqual({ line: 3, column: 5 });
    expect(json.spotOf(['list', 7])).toEqual({ line: 2, column: 3 });
    expect(json.spotOf(['list', 0, 'name', 'first'])).toEqual({ line: 3, column: 5 });
  });

  it.each([
    ['nothing', ' \n', ['1:1 Nothing stands here.']],
    ['half an object', '{\n  "a": 1', ['2:9 The JSON is cut off: it does not end.']],
    ['half a name', '{"a', ['1:4 The JSON is cut off: it does not end.']],
    ['a name without a value', '{"a"', ['1:2 This is not JSON, from here on.']],
    ['a comma too many', '{\n  "a": 1,\n}', ['3:1 This is not JSON, from here on.']],
    [
      'a line break in a text',
      '{"a": "b\nc"}',
      ['1:9 A line break or another control character stands in a text.'],
    ],
    ['a number with an idle zero', '{"a": 01}', ['1:7 This is not JSON, from here on.']],
    ['a comment', '{\n  // why\n}', ['2:3 This is not JSON, from here on.']],
    ['a name twice', '{"a": 1,\n "\\u0061": 2}', ['2:2 “a” stands twice in one object.']],
    ['a name twice, deep down', '[{"b": {"a": 1,\n "a": 2}}]', ['2:2 “a” stands twice in one object.']],
    ['bottomless lists', '['.repeat(50_000), ['1:1 This is more text than is read here.']],
  ])('refuses %s at its place', (_, text, expected) => expect(places(text)).toEqual(expected));

  it('reads whatever JSON a program writes as it was meant', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(locatedJson(text)).toMatchObject({ value: JSON.parse(text) as unknown, errors: [] });
      }),
    );
  });

  it('takes just what JSON.parse takes', () => {
    const signs = fc.constantFrom(...'{}[]",:\\ \n\t01-.eEnu'.split(''), 'true', 'null', '"a"', '\u2028');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), some => {
        const text = some.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect('value' in locatedJson(text)).toBe(isJson);
      }),
      { numRuns: 3_000 },
    );
  });
});
