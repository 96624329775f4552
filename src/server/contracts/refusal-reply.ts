import { z } from 'zod';
import { refusalCodes } from '../../clinical/kit/result.ts';

/** The one shape of an expected "no". */
export const refusalReply = z.object({
  code: z.enum(refusalCodes),
  message: z.string(),
  /** Path of an answer (`goals.0.targetDate`) to the sentence that says what is wrong there. */
  fields: z.record(z.string(), z.string()).optional(),
  detail: z
    .object({
      /** Seconds until another attempt is heard; also in the Retry-After header. */
      retryAfter: z.number(),
      /** The chart of this client opens for a stated reason. */
      breakGlass: z.boolean(),
      client: z.string(),
    })
    .partial()
    .optional(),
});
export type RefusalReply = z.output<typeof refusalReply>;

/** A fault of ours: the sentence to show and the number under which the log has the details. */
export const faultReply = z.object({ code: z.literal('fault'), message: z.string(), request: z.string() });
export type FaultReply = z.output<typeof faultReply>;
