const less =
  /(?<![\p{L}])(?:reduce|decrease|lower|lessen|cut|limit|minimi[sz]e|fewer|less|stop|diminish|decreasing|reducing)(?![\p{L}])/iu;
const change =
  /(?<![\p{L}])(?:reduc(?:e|ing)|decreas(?:e|ing)|lower(?:ing)?|lessen|limit|minimi[sz]e|cut|increas(?:e|ing)|rais(?:e|ing)|fewer|less|more) (?:(?:the )?(?:number|amount|frequency) of |(?:her|his|their|the|of|down on|down|back on) )*(?<what>[\p{L}-]+(?: [\p{L}-]+)?)(?=[.,;]|$| (?:by|to|from|in|at|with|when|per|a|an|each|every|during|on|for|and|through|using|within|so)(?![\p{L}]))/iu;
const many = /[^s]s$/iu;
/** Ends like several and is one. */
const one = /(?:ss|sis|us|news|distress|stress|sadness|illness)$/iu;

/** What an objective wants to change, as one would count it. */
export interface Counted {
  readonly words: string;
  readonly count: 'many' | 'much';
  readonly little: 'few' | 'little';
}

/** What shall become more or less, where an objective names it in a word or two, and whether less is wanted. */
export function changeWanted(text: string): { readonly what: Counted | undefined; readonly isLess: boolean } {
  const words = change.exec(text)?.groups?.['what']?.toLowerCase();
  const isLess = less.test(text);
  if (words === undefined) return { what: undefined, isLess };
  const isMany = many.test(words) && !one.test(words);
  return {
    isLess,
    what: { words, count: isMany ? 'many' : 'much', little: isMany ? 'few' : 'little' },
  };
}
