import type { RuleSetView } from '../../server/contracts/record-check.ts';

/** How much of a rule set rests on texts that were read. */
export const standingWords = ({ verified, memory }: RuleSetView['standing']): string =>
  memory === 0
    ? `All of its ${verified} rules rest on texts that were read.`
    : `${verified} of its ${verified + memory} rules rest on texts that were read, ${memory} on memory: look those up before they decide about money.`;
