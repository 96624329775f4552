import type { SignedDocument } from '../../chart.ts';
import { chartWith, draft, measured, signedBy } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { consentOf } from '../../../testing/river-papers.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { identifiedAttributedDated } from './identified-attributed-dated.ts';

const assessment = assessmentOf();
const begunOn = (day: string): SignedDocument<'assessment'> => ({
  ...assessment,
  createdAt: `${day}T12:00:01.000Z`,
});
ruleCases(identifiedAttributedDated, {
  'not-applicable': [],
  pass: [
    {
      when: 'client, author, credentials and dates are there',
      chart: chartWith(assessment, consentOf(), noteOf()),
    },
    {
      when: 'the desk signed a paper, or nobody with credentials a measure',
      chart: chartWith(signedBy(consentOf(), { credentials: '' }), measured('measure:phq-9', '2026-03-02')),
    },
    { when: 'a number stands for the name', chart: chartWith({ client: { name: '' } }) },
    { when: 'a draft is not signed yet', chart: chartWith(draft(signedBy(assessment, { name: '' }))) },
    {
      when: 'a note lacks credentials, which its own rule tells',
      chart: chartWith(signedBy(noteOf(), { credentials: '' })),
    },
  ],
  fail: [
    {
      when: 'nothing tells whose record it is',
      chart: chartWith({ client: { name: ' ', recordNumber: '' } }),
      says: 'The record shows neither the name of the client nor a record number.',
      at: '',
    },
    {
      when: 'nobody is named as the author',
      chart: chartWith({ ...assessment, author: { id: 'x', name: '' } }),
      says: 'The assessment of 4 March does not say who wrote it.',
    },
    {
      when: 'the signature has no name',
      chart: chartWith(signedBy(assessment, { name: ' ' })),
      says: 'The signature on the assessment of 4 March has no name.',
    },
    {
      when: 'the signer has no credentials',
      chart: chartWith(signedBy(assessment, { credentials: '' })),
      says: 'Ines Okafor signed the assessment of 4 March without credentials.',
    },
    {
      when: 'it was begun after it was signed',
      chart: chartWith(begunOn('2026-03-04')),
      says: 'The assessment of 4 March was signed on 4 March, before it was begun on 4 March.',
    },
    {
      when: 'the signature is still to come',
      chart: chartWith(assessment, { today: '2026-03-03' }),
      says: 'The assessment of 4 March carries the date of 4 March as that of its signature, which is still to come.',
    },
  ],
  'cannot-tell': [],
});
