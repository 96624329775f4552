import { namesStockResponse } from '../../language/names-stock-response.ts';

/** A response with the phrases taken out that stand in any note. */
export function withoutStock(text: string): string {
  const { spans } = namesStockResponse(text);
  return spans.reduceRight((rest, [from, to]) => `${rest.slice(0, from)} ${rest.slice(to)}`, text);
}
