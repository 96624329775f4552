import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../testing/lexicon.ts';
import type { diagnosisLabels, DiagnosisText } from '../reader.ts';
import { openDiagnosisReader } from './read-diagnosis.ts';

const read = openDiagnosisReader(lexicon);
type Label = (typeof diagnosisLabels)[number];

const depression = {
  icd10: 'F32.1',
  name: 'Major depressive disorder, single episode, moderate',
  symptomsText:
    'Sad and tearful most of the day, has lost interest in painting, sleeps four hours, no appetite, exhausted, cannot concentrate, feels worthless.',
};
const of = (justificationText: string, more: Partial<DiagnosisText> = {}): DiagnosisText => ({
  ...depression,
  justificationText,
  ...more,
});
const told = ({ symptomsText, justificationText }: DiagnosisText, label: Label): string[] => {
  const texts: Record<string, string> = { symptomsText, justificationText };
  return read(of(justificationText, { symptomsText }))[label].passages.map(({ field, span }) =>
    (texts[field] ?? '').slice(...span),
  );
};

describe('what is read of a diagnosis', () => {
  it.each<[boolean, Label, string]>([
    [true, 'impairmentStated', 'She was fired from the bakery after missing eleven shifts.'],
    [true, 'impairmentStated', 'Has failed three classes this term and no longer sees her friends.'],
    [
      false,
      'impairmentStated',
      'Symptoms cause clinically significant distress and impairment in functioning.',
    ],
    [false, 'impairmentStated', 'Works full time and does well at home.'],
    [true, 'durationStated', 'The symptoms began seven months ago.'],
    [true, 'durationStated', 'This has been going on since she was 15.'],
    [true, 'durationStated', 'Has felt low for two years.'],
    [true, 'durationStated', 'Worried on most days for the past eight months.'],
    [true, 'durationStated', 'She has had panic attacks for six months.'],
    [false, 'durationStated', 'Sober for six months. Sad, no energy.'],
    [false, 'durationStated', 'He has worked there for nine years and feels sad every day.'],
    [false, 'durationStated', 'Chronic and ongoing, nearly every day.'],
    [false, 'durationStated', 'The spells last twenty minutes, three times a week.'],
    [
      true,
      'differentialConsidered',
      'Bipolar disorder was considered and excluded because there was never a high.',
    ],
    [true, 'differentialConsidered', 'Thyroid tests were normal, so a medical cause is unlikely.'],
    [false, 'differentialConsidered', 'Not better explained by another mental disorder.'],
    [false, 'differentialConsidered', 'R/O ADHD, R/O PTSD.'],
  ])('%s: %s in %j', (holds, label, text) => expect(read(of(text))[label].holds).toBe(holds));

  it.each<[boolean, string, Partial<DiagnosisText>]>([
    [true, 'the picture of a depression', {}],
    [false, 'a name alone', { symptomsText: 'Depression, moderate. Meets full criteria.' }],
    [
      true,
      'attacks without a cause and fear of more',
      {
        icd10: 'F41.0',
        name: 'Panic disorder',
        symptomsText:
          'Sudden attacks out of nowhere with pounding heart, dizziness, short breath and a fear of dying; dreads the next one and avoids the gym.',
      },
    ],
    [
      false,
      'binges that nothing follows',
      {
        icd10: 'F50.2',
        name: 'Bulimia nervosa',
        symptomsText:
          'Overeats on weekends. Denies vomiting, laxatives, fasting and exercise. Likes her body.',
      },
    ],
    [
      false,
      'no high of any kind',
      {
        icd10: 'F31.81',
        name: 'Bipolar II disorder',
        symptomsText: 'Sad, tired, sleeps long, feels guilty. No hypomanic episodes. Never had a high.',
      },
    ],
  ])('%s: the symptoms support the diagnosis by %s', (holds, _, more) =>
    expect(read(of('', more)).symptomsSupportDiagnosis.holds).toBe(holds),
  );

  it('points at the words that decide', () => {
    const text = of('Started nine weeks ago. He was demoted and lost his driving license.');
    expect(told(text, 'durationStated')).toContain('Started nine weeks');
    expect(told(text, 'impairmentStated')).toContain('He was demoted and lost his driving license.');
    expect(told(text, 'symptomsSupportDiagnosis')).toContain('Sad');
  });

  it('reads empty texts as telling nothing', () => {
    const reading = read(of('', { symptomsText: '' }));
    expect(Object.values(reading).map(({ holds }) => holds)).toEqual([false, false, false, false]);
  });
});
