import { use } from 'react';
import type { NameOf } from '../../clinical/kit/sheet.ts';
import { LinkOptionsContext } from './writing.ts';

/** Names what a link of this form points at. */
export function useLinkNames(): NameOf {
  const options = use(LinkOptionsContext);
  return id => options.find(option => option.id === id)?.name;
}
