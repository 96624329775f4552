import { commonStems } from './common-stems.ts';
import { contentStems } from './content-stems.ts';
import { withoutAgreement } from './without-agreement.ts';

/** Whether a text says only that the client agreed or took part, and nothing of what they thought, chose or changed. */
export const isBareAgreement = (text: string): boolean =>
  !/["“”]/.test(text) && contentStems(withoutAgreement(text)).difference(commonStems).size < 2;
