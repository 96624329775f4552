import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { familyCodePresence } from './family-code-presence.ts';

const session = (serviceCode: string, present: string) => chartWith(noteOf({ serviceCode, present }));
ruleCases(familyCodePresence, {
  'not-applicable': [
    { when: 'it was a group', chart: session('90853', 'Client and six other members') },
    { when: 'nobody is named, which is another rule’s matter', chart: session('90834', '') },
    { when: 'the code belongs to a public program', chart: session('H0004', 'Mother') },
  ],
  pass: [
    { when: 'the client was there', chart: session('90834', 'Client') },
    {
      when: 'somebody came in for the end',
      chart: session('90837', 'Client; guardian for the last ten minutes'),
    },
    { when: 'the family was there with the client', chart: session('90847', 'Client, mother and father') },
    { when: 'a couple was there', chart: session('90847', 'Client and husband') },
    {
      when: 'the parents came without the client',
      chart: session('90846', 'Both parents; River at soccer practice'),
    },
    {
      when: 'the client was there for most of it',
      chart: session('90834', 'Mother; client for the last 40 minutes'),
    },
  ],
  fail: [
    {
      when: 'the parents came alone to an individual session',
      chart: session('90834', 'Mother and father'),
      says: '90834 is for a session with the client; on 16 March present were: “Mother and father”.',
      at: 'present',
    },
    {
      when: 'the client was away from a family session with the client',
      chart: session('90847', 'Mother and father, without the client'),
      says: '90847 is for a session with the client; on 16 March present were: “Mother and father, without the client”.',
    },
    {
      when: 'the client came alone to a family session',
      chart: session('90847', 'Client'),
      says: '90847 is for a session with the family; on 16 March present were: “Client”.',
    },
    {
      when: 'the client was there in a session meant without',
      chart: session('90846', 'Client and mother'),
      says: '90846 is for a session without the client; on 16 March present were: “Client and mother”.',
    },
    {
      when: 'the client was there for a small part',
      chart: session('90834', 'Mother; client for the last ten minutes'),
      says: 'On 16 March the client was there for 10 minutes of the session, too little for 90834.',
    },
  ],
  'cannot-tell': [
    {
      when: 'the words do not say who they are',
      chart: session('90834', 'Ana and Tom'),
      says: 'I cannot tell from “Ana and Tom” whether the client was in the room on 16 March; 90834 depends on it.',
      at: 'present',
    },
  ],
});
