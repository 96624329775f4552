import { findInstrument } from '../instruments/index.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { scoreInstrument } from '../instruments/score-instrument.ts';
import type { AnyBody } from '../kit/document.ts';
import { isEmpty } from '../kit/empty.ts';
import { changeInWords } from '../instruments/change-in-words.ts';
import { optionValue, result } from './measure.ts';

const derivedNames = Object.entries(result).flatMap(([name, field]) => ('derived' in field ? [name] : []));

/**
 * The body with what follows from its answers filled in (a questionnaire's score, band, change and critical answers), so that a
 * signed document keeps the score it was signed with. Other documents come back as they are.
 */
export function withDerived(type: string, body: AnyBody): AnyBody {
  const instrument = type.startsWith('measure:') ? findInstrument(type.slice('measure:'.length)) : undefined;
  if (!instrument) return body;

  const answered = Object.fromEntries(Object.entries(body).filter(([name]) => !derivedNames.includes(name)));
  const answers = numbersOf(instrument, body);
  if (Object.keys(answers).length === 0) return answered;

  const { total, band, critical, criticalUnanswered } = scoreInstrument(instrument, answers);
  const change = changeInWords(instrument, body['earlierScore'], total);
  const calling = [...critical, ...criticalUnanswered];
  return {
    ...answered,
    ...(total === null ? {} : { score: total }),
    ...(band === null ? {} : { band }),
    ...(change === undefined ? {} : { change }),
    ...(calling.length === 0
      ? {}
      : { critical: calling.map(id => describe(instrument, id, critical)).join('; ') }),
  };
}

function numbersOf(instrument: Instrument, body: AnyBody): Record<string, number> {
  const scored = instrument.items.filter(item => item.type !== 'text' && !isEmpty(body[item.id]));
  return Object.fromEntries(scored.map(item => [item.id, optionValue(String(body[item.id]))]));
}

function describe(instrument: Instrument, id: string, critical: readonly string[]): string {
  const item = instrument.items.find(candidate => candidate.id === id);
  const question = `Question ${item?.n ?? id}`;
  return critical.includes(id) ? question : `${question} (not answered)`;
}
