import { comparableTexts } from '../../clinical/elsewhere/comparable-texts.ts';
import { documentOf, type Change } from './change-document.ts';

/**
 * What the practice's other records tell when texts of a signed document stood in one of them before, written by the same clinician in
 * the same month: all its texts, or those at some paths.
 */
export const copiedFromAnother =
  (key: string, paths?: readonly string[]): Change =>
  chart => {
    const document = documentOf(chart, key);
    const texts = comparableTexts(document, [chart.client.name, chart.client.goesBy ?? '']);
    const copied = texts.filter(({ path }) => paths?.includes(path.join('.')) ?? true);
    if (copied.length === 0) throw new Error(`${key} has no text that could be copied.`);
    return {
      ...chart,
      elsewhere: copied.map(({ path, words }) => ({
        document: document.id,
        path,
        words: words.length,
        inOthers: [{ share: 1, withinDays: 30, isSameClinician: true }],
      })),
    };
  };
