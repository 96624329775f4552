import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:expect\w*|improv\w*|stabili[sz]\w*|reduc\w*|maintain\w*|prevent\w*|restor\w*|recover\w*|revers\w*|reliev\w*|resolv\w*|remission|(?:bring|brings|bringing) \w+|ends? (?:them|it|the)|best evidence|treatment of choice|good chance|aims? to|should (?:bring|help|lead|allow|let|reduce|restore)|will (?:help|let|allow|bring|reduce|improve)|(?:helps|lets|allows) \w+|help (?:her|him|them)|needed (?:because|to)|least intensive|make \w+ care safe|return to|regain\w*|strengthen\w*)(?![\p{L}])/giu;

/** Whether a text says what treatment is hoped or known to change. */
export const tellsBenefit = (text: string): Reading => readFor(text, pattern);
