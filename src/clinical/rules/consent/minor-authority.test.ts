import { chartWith } from '../../../testing/chart-builder.ts';
import { consentOf, privacyNotice } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { minorAuthority } from './minor-authority.ts';

const born = (bornOn: string) => ({ client: { bornOn } });
const fifteen = born('2010-06-01');
const order = 'Guardianship order of the family court, copy seen and filed.';
const alone = consentOf({
  kind: 'minor',
  relation: 'client',
  authority: 'State law lets a minor of this age consent to outpatient counselling.',
  minorAlone: 'Understands what therapy is and asks good questions; parents not told yet, for safety.',
});
ruleCases(minorAuthority, {
  'not-applicable': [
    { when: 'the client is an adult who decides alone', chart: chartWith(consentOf()) },
    { when: 'nobody has consented yet', chart: chartWith(privacyNotice(), fifteen) },
    { when: 'the birthday is not known', chart: chartWith(consentOf(), { client: { bornOn: undefined } }) },
    { when: 'the client was eighteen that day', chart: chartWith(consentOf(), born('2008-03-02')) },
  ],
  pass: [
    {
      when: 'a guardian consented by a court order',
      chart: chartWith(consentOf({ kind: 'minor', relation: 'guardian', authority: order }), fifteen),
    },
    {
      when: 'an adult has a guardian whose authority was seen',
      chart: chartWith(consentOf({ relation: 'guardian', authority: order }), {
        client: { guardian: 'Sister' },
      }),
    },
    { when: 'a minor may consent alone and it is reasoned', chart: chartWith(alone, fifteen) },
    {
      when: 'an adult under guardianship keeps the right to consent',
      chart: chartWith(consentOf({ authority: 'The order leaves medical consent with River.' }), {
        client: { guardian: 'Sister, for money matters' },
      }),
    },
  ],
  fail: [
    {
      when: 'a parent consented and nothing shows that they may',
      chart: chartWith(consentOf({ kind: 'minor', relation: 'parent', authority: ' ' }), fifteen),
      says: 'Someone else may have to consent for River Amari, and the record does not show who may, and by what authority.',
      at: 'authority',
    },
    {
      when: 'a minor signed like an adult',
      chart: chartWith(consentOf(), fifteen),
      says: 'Someone else may have to consent for River Amari, and the record does not show who may, and by what authority.',
    },
    {
      when: 'a minor consents alone without the clinician’s judgement',
      chart: chartWith({ ...alone, body: { ...alone.body, minorAlone: '' } }, fifteen),
      says: 'River Amari consented without a parent or guardian; how mature they are for it, and whether a parent takes part, is not written down.',
      at: 'minorAlone',
    },
  ],
  'cannot-tell': [
    {
      when: 'a child consents alone',
      chart: chartWith(alone, born('2016-01-01')),
      says: 'River Amari consented alone at the age of 10; whether the law of your state allows that cannot be seen here.',
    },
  ],
});
