import { expect, it } from 'vitest';
import { chartWith } from '../../testing/chart-builder.ts';
import { hostileTexts } from '../../testing/hostile-texts.ts';
import { noteOf, rode } from '../../testing/river-care.ts';
import { goodStart } from '../../testing/river-record.ts';
import { audit, findingsOf } from '../audit.ts';
import { ruleSets } from '../rule-sets/index.ts';

const megabyte = 1_048_576;
/** Hours would be needed by a rule that looks at every character for every character. */
const generous = 120_000;

it.each(Object.entries(hostileTexts(megabyte)))(
  'a narrative of a megabyte of %s goes through all rules of all sets',
  (_, text) => {
    const note = noteOf({ heldOn: '2026-03-23', selfReport: text, work: [rode({ id: 'w2', done: text })] });
    const onCrash = (rule: string, cause: unknown): void => {
      throw new Error(`${rule} stopped`, { cause });
    };
    const found = findingsOf(audit(chartWith(...goodStart(), note), ruleSets, { onCrash }));
    for (const { message } of found) expect(message.length).toBeLessThan(1_000);
  },
  generous,
);
