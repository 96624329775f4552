import { z } from 'zod';
import { contract } from './contract.ts';
import { done, word } from './shapes.ts';

export const tellCrashRoute = contract({
  method: 'POST',
  path: '/crashes',
  says: 'Tells the server’s log of a rule that threw in the browser: which rule, what kind of fault, and where in the program. No words of the record.',
  body: z.strictObject({
    rule: z.string().regex(/^[a-z]+\.[a-z0-9-]{1,80}$/, 'is not a rule'),
    kind: z.string().regex(/^\w{1,60}$/, 'is not a kind of fault'),
    /** Places in the program, the innermost first, as the browser names them. */
    frames: z.array(word(300)).max(30),
  }),
  replies: { 200: done },
});
