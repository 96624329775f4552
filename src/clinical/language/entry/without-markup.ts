import { asGiven, rewritten, type Rewritten } from './rewritten.ts';

const blocks = 'p|div|br|hr|li|ul|ol|tr|table|tbody|thead|h[1-6]|blockquote|pre|section|article|body|html';
const inline =
  'span|b|i|u|em|strong|a|td|font|img|sup|sub|small|mark|s|strike|code|head|meta|link|title|style|script|o:p';

/** Tags of pages, comments, style sheets and scripts with what is in them, and entities. Angle brackets of a note (`mood <3`) are none of these. */
const markup = new RegExp(
  `<(style|script)\\b[^<>]{0,500}>[^<]{0,20000}</\\1>|<!--[^<>]{0,2000}-->|</?(?:(${blocks})|${inline})(?:\\s[^<>]{0,2000})?/?>|&(#\\d{1,6}|[a-z]{2,8});`,
  'gi',
);

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rarr: '→',
  bull: '•',
};

/** The words of a text that was pasted from a page, without what made them look so. */
export function withoutMarkup(text: string): Rewritten {
  if (!/[<&]/.test(text)) return asGiven(text);
  return rewritten(text, markup, ([all, , block, entity]) => {
    if (entity !== undefined) return meantBy(entity) ?? all;
    return block === undefined ? '' : '\n';
  });
}

function meantBy(entity: string): string | undefined {
  if (!entity.startsWith('#')) return entities[entity.toLowerCase()];
  const code = Number(entity.slice(1));
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : undefined;
}
