import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import type { Refusal } from '../../../clinical/kit/result.ts';
import { readWorksheetRoute, type WorksheetView } from '../../../server/contracts/reviews.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { BeginReview } from './begin-review.tsx';
import { SignedWorksheet } from './signed-worksheet.tsx';
import { WorksheetForm } from './worksheet-form.tsx';

/** The worksheet of a review: begun, filled in, or signed. */
export function WorksheetScreen() {
  const { worksheet } = useParams<{ worksheet: string }>();
  return <WorksheetAt key={worksheet} id={worksheet} />;
}

function WorksheetAt({ id }: { readonly id: string }) {
  const { view, refusal, show } = useFreshWorksheet(id);
  const queries = useQueryClient();
  if (!view) return <Page title="Review">{refusal && <Notice>{refusal.message}</Notice>}</Page>;
  const changed = (next: WorksheetView) => {
    show(next);
    void queries.invalidateQueries();
  };
  if (view.status === 'signed') return <SignedWorksheet view={view} onChanged={changed} />;
  if (!view.checked) return <BeginReview view={view} onChanged={changed} />;
  // A check that was made anew opens the form anew, with what is stored then.
  return <WorksheetForm key={view.revision} view={view} onChanged={changed} />;
}

/** A worksheet as the disk has it now; never a remembered answer, because one writes on what is shown. */
function useFreshWorksheet(id: string) {
  const { api } = useSurroundings();
  const [view, show] = useState<WorksheetView>();
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => {
    let isPast = false;
    const read = async () => {
      const result = await api.call(readWorksheetRoute, { params: { worksheet: id } });
      if (isPast) return;
      if (result.ok) show(result.value);
      else setRefusal(result);
    };
    void read();
    return () => {
      isPast = true;
    };
  }, [api, id]);
  return { view, refusal, show };
}
