import type { SampleSignature } from '../sample-client.ts';

/** Signed by the associate on a day at a time, and by the supervisor when she has read it. */
export const signedWithSupervisor = (
  on: number,
  time: string,
  coSigned: readonly [on: number, time: string],
): { readonly signed: SampleSignature } => ({
  signed: { on, time, coSignedBy: { by: 'osei', on: coSigned[0], time: coSigned[1] } },
});
