import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:receptive|engaged|cooperative|attentive|responsive|actively|responded (?:well|positively|appropriately)|good (?:participation|insight|response|engagement)|participated(?: well| actively| fully)?|tolerated(?: the)?(?: session| intervention)?(?: well)?|open to (?:feedback|the intervention|suggestions)|positive(?:ly)?|appropriate(?:ly)?|(?:verbali[sz]ed|expressed|voiced) (?:an )?(?:understanding|agreement)|agreed (?:to continue|with (?:the )?(?:treatment )?plan)|as planned|benefit(?:t?ed|s) from (?:the )?(?:session|intervention)s?|denied (?:any )?(?:questions|concerns))(?![\p{L}])/giu;

/** Whether a text uses the phrases that stand in any note in place of a response; the spans are the phrases. */
export const namesStockResponse = (text: string): Reading => readFor(text, pattern);
