import { useMemo } from 'react';
import type { Chart } from '../../../clinical/chart.ts';
import type { AnyBody } from '../../../clinical/kit/document.ts';
import type { CodeSystem, SuggestionSource } from '../../../clinical/kit/field.ts';
import { listServiceCodesRoute, searchCodesRoute } from '../../../server/contracts/codes.ts';
import type { Api } from '../../calls/api.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useOnceKnown } from '../../calls/use-once-known.ts';
import type { DraftKeeper } from '../../draft/draft-keeper.ts';
import type { CodeOption, Writing } from '../../fields/writing.ts';
import { useSession } from '../session.ts';

/** What the inputs of a form may ask for; one object for as long as the form is open. */
export function useWritingFor(
  type: string,
  keeper: DraftKeeper,
  chart: Chart | 'out of reach' | undefined,
): Writing {
  const { api, newId } = useSurroundings();
  const { today } = useSession();
  const chartOnceKnown = useOnceKnown(chart);
  return useMemo(() => {
    const chartAround = async () => {
      const known = await chartOnceKnown();
      return known === 'out of reach' ? undefined : known;
    };
    return {
      type,
      today,
      newId,
      change: keeper.change,
      searchCodes: (system, typed) => searchCodes(api, system, typed),
      suggestionsFor: async (source, place) =>
        suggestionsFrom(source, place, await chartAround(), keeper.state().body),
      disordersTreated: async () => disordersTreatedIn(await chartAround(), keeper.state().body),
    };
  }, [type, today, newId, keeper, api, chartOnceKnown]);
}

async function searchCodes(api: Api, system: CodeSystem, typed: string): Promise<readonly CodeOption[]> {
  if (system === 'service') {
    const result = await api.call(listServiceCodesRoute, {});
    const asked = typed.toLowerCase();
    const codes = result.ok ? result.value.codes : [];
    return codes
      .filter(({ code, description }) => `${code} ${description}`.toLowerCase().includes(asked))
      .map(({ code, description }) => ({ code, name: description }));
  }
  if (typed.trim() === '') return [];
  const result = await api.call(searchCodesRoute, { query: { search: typed, limit: 20 } });
  return result.ok ? result.value.codes.map(optionOf) : [];
}

interface FoundCode {
  readonly code: string;
  readonly title: string;
  readonly isBillable: boolean;
  readonly foundAs?: string | undefined;
}

function optionOf({ code, title, isBillable, foundAs }: FoundCode): CodeOption {
  const remarks = [foundAs, isBillable ? undefined : 'not specific enough to bill'].filter(Boolean);
  return { code, name: title, ...(remarks.length > 0 ? { remark: remarks.join(', ') } : {}) };
}

/** Wordings come with their data, fetched when a line first asks for them. */
async function suggestionsFrom(
  source: SuggestionSource,
  place: string,
  chart: Chart | undefined,
  body: AnyBody,
): Promise<readonly string[]> {
  const { suggestions } = await import('./suggestions.ts');
  return suggestions[source]({ place, chart, body });
}

async function disordersTreatedIn(chart: Chart | undefined, body: AnyBody): Promise<readonly string[]> {
  const { disordersTreated } = await import('../../../clinical/plan-library/disorders-treated.ts');
  return chart ? disordersTreated(chart, body) : [];
}
