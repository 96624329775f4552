import { expect, it } from 'vitest';
import { practicesHere } from '../../actions/practices-here.ts';
import { signIn } from '../../actions/sign-in.ts';
import { accepted } from '../../testing/practice.ts';
import { openEmptyRecord } from '../../testing/empty-record.ts';
import { people, samplePractice } from '../people.ts';
import { loadPeople } from './load-people.ts';
import { openSample } from './open-sample.ts';

const { deps } = await openEmptyRecord();
const from = { address: '127.0.0.1', agent: 'test', channel: 'test' };

it('is loaded once, though two ask at once and the first loading was cut off', async () => {
  // A loading begins two years ago, so what was cut off now lies in its future.
  const cutOff = await loadPeople(deps);
  const phases: string[] = [];
  const progress = (phase: string): void => void phases.push(phase);
  const [one, other] = await Promise.all([openSample(deps, progress), openSample(deps, progress)]);

  expect(accepted(one).people).toHaveLength(Object.keys(people).length);
  expect(other).toEqual(one);
  expect(phases.filter(phase => phase === 'Done')).toHaveLength(1);
  const { samples } = accepted(await practicesHere(deps));
  expect(samples.map(({ name }) => name)).toEqual([samplePractice.name, samplePractice.unfinishedName]);

  const { secret } = accepted(one);
  const { session } = accepted(await signIn(deps, from, { email: people.marsh.email, secret }));
  expect(session.practice.name).toBe(samplePractice.name);
  expect(session.practice.id).not.toBe(cutOff.pike.practice);
}, 90_000);
