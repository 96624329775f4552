import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import type { Refusal } from '../../../clinical/kit/result.ts';
import { type DocumentView, readDocumentRoute } from '../../../server/contracts/documents.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { GlassDoor } from '../client/glass-door.tsx';
import { DraftPage } from './draft-page.tsx';
import { ReadOnlyDraft } from './read-only-draft.tsx';
import { SignedPage } from './signed-page.tsx';

/** Writes or reads any document; what differs between them stands in their definitions. */
export function DocumentScreen() {
  const { document } = useParams<{ document: string }>();
  return <DocumentAt key={document} id={document} />;
}

function DocumentAt({ id }: { readonly id: string }) {
  const { view, refusal, show } = useFreshDocument(id);
  const queries = useQueryClient();
  if (!view) return <NotShown refusal={refusal} />;
  if (view.status === 'draft' && !view.may.includes('save-draft')) return <ReadOnlyDraft view={view} />;
  const changed = (next: DocumentView) => {
    show(next);
    void queries.invalidateQueries();
  };
  if (view.status === 'draft') return <DraftPage view={view} onSigned={changed} />;
  return <SignedPage view={view} onChanged={changed} />;
}

/** A document as the disk has it now; never a remembered answer, because one writes on what is shown. */
function useFreshDocument(id: string) {
  const { api } = useSurroundings();
  const [view, setView] = useState<DocumentView>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isPast = false;
    const read = async () => {
      const result = await api.call(readDocumentRoute, { params: { document: id } });
      if (isPast) return;
      if (result.ok) setView(result.value);
      else setRefusal(result);
    };
    void read();
    return () => {
      isPast = true;
    };
  }, [api, id, turn]);
  return { view, refusal, show: setView, again: () => setTurn(turn + 1) };
}

function NotShown({ refusal }: { readonly refusal: Refusal | undefined }) {
  const detail = refusal?.detail as { readonly breakGlass?: boolean; readonly client?: string } | undefined;
  if (refusal && detail?.breakGlass === true && detail.client !== undefined)
    return <GlassDoor client={detail.client} says={refusal.message} />;
  return <Page title="Document">{refusal && <Notice>{refusal.message}</Notice>}</Page>;
}
