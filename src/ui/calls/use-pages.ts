import { useInfiniteQuery } from '@tanstack/react-query';
import type { Refusal } from '../../clinical/kit/result.ts';
import type { Contract, InputOf, ReplyOf } from '../../server/contracts/contract.ts';
import { RefusedError } from './refused-error.ts';
import { useSurroundings } from './surroundings.ts';

/** Answers that come a page at a time. */
export interface Pages<T> {
  readonly pages: readonly T[] | undefined;
  readonly refusal: Refusal | undefined;
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
}

type Page<T> = T & { readonly next?: string | undefined };

interface Query {
  readonly after?: string | undefined;
}

/** Reads a route page by page; what was shown stays while another question is being answered. */
export function usePages<const C extends Contract>(
  route: C,
  query: InputOf<C> extends { query: infer Q } ? Omit<Q, keyof Query> : never,
): Pages<ReplyOf<C>> {
  const { api } = useSurroundings();
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [route.path, 'pages', query],
    initialPageParam: undefined as string | undefined,
    placeholderData: before => before,
    getNextPageParam: (last: Page<ReplyOf<C>>) => last.next,
    queryFn: async ({ pageParam }) => {
      const result = await api.call(route, {
        query: { ...query, after: pageParam },
      } as unknown as InputOf<C>);
      if (!result.ok) throw new RefusedError(result);
      return result.value as Page<ReplyOf<C>>;
    },
  });
  return {
    pages: data?.pages,
    refusal: error instanceof RefusedError ? error.refusal : undefined,
    isLoading: isFetching,
    hasMore: hasNextPage,
    more: () => void fetchNextPage(),
  };
}
