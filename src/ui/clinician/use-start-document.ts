import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { AnyBody } from '../../clinical/kit/document.ts';
import type { Refusal } from '../../clinical/kit/result.ts';
import { startDocumentRoute } from '../../server/contracts/documents.ts';
import { useSurroundings } from '../calls/surroundings.ts';
import { useAct } from '../calls/use-act.ts';
import { documentAddress } from './document-address.ts';

interface Start {
  readonly start: (episode: string, type: string, body?: AnyBody) => void;
  readonly isRunning: boolean;
  readonly refusal: Refusal | undefined;
}

/** Starts a document with what is known already, and goes there to write. */
export function useStartDocument(): Start {
  const { api } = useSurroundings();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const act = useAct((episode: string, type: string, body?: AnyBody) =>
    api.call(startDocumentRoute, { params: { episode }, body: { type, ...(body ? { body } : {}) } }),
  );
  const start = async (episode: string, type: string, body?: AnyBody) => {
    const result = await act.run(episode, type, body);
    if (!result.ok) return;
    await queries.invalidateQueries();
    go(documentAddress(result.value.id));
  };
  return { start: (...given) => void start(...given), isRunning: act.isRunning, refusal: act.refusal };
}
