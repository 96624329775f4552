import { describe, expect, it } from 'vitest';
import { chartWith } from '../../testing/chart-builder.ts';
import { reader } from '../../testing/reader.ts';
import { assessmentOf } from '../../testing/river-evidence.ts';
import { readsNothing } from '../language/reads-nothing.ts';
import { readNeed } from './read-need.ts';

const chart = chartWith(assessmentOf());

describe('which symptom or limitation makes care necessary', () => {
  it.each([
    'Symptoms continue to interfere with functioning and warrant ongoing weekly sessions to prevent decompensation.',
    'Treatment is medically necessary due to symptoms of the disorder causing impairment.',
    'We both find our meetings on Mondays pleasant and would like to go on with them.',
  ])('is not found in: %s', text => expect(readNeed(text, { chart, read: reader }).said).toBe('not-found'));

  it.each([
    'He was sent home from two shifts and his wife has moved out; weekly sessions are expected to end the rages.',
    'The hours at the sink have doubled since spring, and the skin of both hands is open.',
    'Line 4 is still out of reach; practice on board is expected to bring it back.',
  ])('is not missed in: %s', text => expect(readNeed(text, { chart, read: reader }).said).toBe('found'));

  it('is not known where nobody reads', () =>
    expect(readNeed('Panic on the bus.', { chart, read: readsNothing }).said).toBe('unread'));
});
