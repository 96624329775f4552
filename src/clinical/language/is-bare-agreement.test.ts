import { expect, it } from 'vitest';
import { isBareAgreement } from './is-bare-agreement.ts';

it.each([
  ['Client agrees.', true],
  ['Client participated in the development of this plan and agrees with it.', true],
  ['Plan was reviewed with the client. Client verbalized understanding.', true],
  ['Agrees, and put choir and cooking in place of self-care.', false],
  ['“It’s fine.”', false],
  ['He struck the second goal and chose the bridge.', false],
])('“%s”: %s', (text, holds) => expect(isBareAgreement(text)).toBe(holds));
