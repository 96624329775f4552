import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strictJson } from './strict-json.ts';

test('Whatever JSON a program writes is read as it was meant', () => {
  const noMachinery = fc.jsonValue().filter(value => !JSON.stringify(value).includes('__proto__'));
  fc.assert(
    fc.property(noMachinery, fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(strictJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
    }),
  );
});

test('Signs inside of words are no structure', () => {
  const value = { 'a:{"': '[{"a":1,"a":2}]\\', b: ['}', '\\"'] };
  expect(strictJson(JSON.stringify(value))).toEqual({ ok: true, value });
});

test('A text of many megabytes is read as it stands', () => {
  const value = { long: 'x'.repeat(30_000_000), marks: '\\"'.repeat(2_000_000), ends: '\\\\' };
  expect(strictJson(JSON.stringify(value)).ok).toBe(true);
});

test.each([
  ['nothing', '', 'is empty'],
  ['blanks', ' \n ', 'is empty'],
  ['half an object', '{"a": 1', 'is cut off: the JSON in it does not end'],
  ['half a word', '{"a": "secret words', 'is cut off: the JSON in it does not end'],
  ['a word without marks', '{\n  "a": 1,\n  b\n}', 'is not JSON, from line 3, column 3 on'],
  ['two objects', '{"a":1} {"a":2}', 'is not JSON, from line 1, column 9 on'],
  ['a page', '<html>', 'is not JSON'],
  [
    'a name twice',
    '{"a": 1,\n "b": 2, "a": 3}',
    'holds the name “a” twice in one object, before line 2, column 13',
  ],
  [
    'a name twice, once in disguise',
    '{"a": 1, "\\u0061": 3}',
    'holds the name “a” twice in one object, before line 1, column 18',
  ],
  ['machinery', '[{"__proto__": {"isAdmin": true}}]', 'holds the name “__proto__” before line 1, column 14'],
  [
    'deep lists',
    `${'['.repeat(101)}${']'.repeat(101)}`,
    'nests deeper than 100 levels at line 1, column 101',
  ],
  [
    'bottomless objects',
    `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    'nests deeper than 100 levels at line 1, column 501',
  ],
])('%s is refused, in words that quote nothing else', (_what, text, message) => {
  expect(strictJson(text)).toMatchObject({ ok: false, message });
});
