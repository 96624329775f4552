import { expect, it } from 'vitest';
import { recordedCases } from '../../scripts/rule-pages/recorded-cases.ts';
import { mayBeGate } from '../clinical/gates/may-be-gate.ts';
import { rules } from '../clinical/rules/index.ts';

const cases = Map.groupBy(await recordedCases(), ({ rule }) => rule);

it.each(rules.filter(({ id }) => mayBeGate(id)))(
  '$id, offered as a gate, stops a signature in some case',
  rule => expect(cases.get(rule.id)?.filter(({ stops }) => stops > 0)).not.toEqual([]),
);
