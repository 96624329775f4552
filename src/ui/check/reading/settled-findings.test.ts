import { expect, it } from 'vitest';
import type { Finding } from '../../../clinical/audit.ts';
import { settledFindings } from './settled-findings.ts';

const at = (rule: string, path: string, more: Partial<Finding> = {}): Finding =>
  ({
    ...{ rule, outcome: 'fail', key: `${rule}/said/n1/${path}` },
    place: { document: 'n1', type: 'progress-note', path: path.split('/') },
    ...more,
  }) as Finding;
const unread = (rule: string, path: string) =>
  at(rule, path, { outcome: 'cannot-tell', isUnread: true, key: `${rule}/unread/n1/${path}` });
const keys = (findings: readonly Finding[]) => findings.map(({ key }) => key);

const response = at('note.response', 'work/w1/response');
const fields = at('note.goal', 'work/w1');

it('keeps what was last said of sentences while they are being read, in the order of the rules', () => {
  const other = at('note.response', 'work/w2/response');
  const found = [unread('note.response', 'work/w1'), fields, unread('note.why', 'work/w1')];
  expect(settledFindings(found, [fields, response, other], 'waiting')).toEqual([response, fields]);
  expect(settledFindings(found, undefined, 'waiting')).toEqual([fields]);
});

it('says nothing twice where one rule reads several things at one place', () => {
  const found = [unread('note.response', 'work/w1'), response, unread('note.response', 'work')];
  expect(settledFindings(found, [response], 'waiting')).toEqual([response]);
});

it('says nothing of sentences where nothing reads', () =>
  expect(settledFindings([unread('note.why', 'work/w1'), fields], [response], 'failed')).toEqual([fields]));

it('says once that what was read could not be understood', () => {
  const found = ['note.response', 'note.why'].flatMap(rule => [
    unread(rule, 'work/w1'),
    unread(rule, 'work/w2'),
  ]);
  expect(keys(settledFindings([...found, fields], [response], 'read'))).toEqual([
    'note.response/unread/n1/work/w1',
    fields.key,
  ]);
});
