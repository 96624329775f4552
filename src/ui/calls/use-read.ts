import { useQuery, type QueryKey } from '@tanstack/react-query';
import type { Refusal } from '../../clinical/kit/result.ts';
import type { Contract, InputOf, ReplyOf } from '../../server/contracts/contract.ts';
import { RefusedError } from './refused-error.ts';
import { useSurroundings } from './surroundings.ts';

/** What is known of a thing that was asked for; an older value stays while a newer one cannot be had. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly refusal: Refusal | undefined;
  readonly isLoading: boolean;
}

interface ReadOptions {
  /** Nothing is asked while this is false. */
  readonly isWanted?: boolean;
  /** Milliseconds between one look and the next. */
  readonly every?: number;
}

/** The name under which an answer is remembered. */
export const readKey = (route: Contract, input: unknown = {}): QueryKey => [route.path, input];

/** Reads a route and remembers the answer; screens that ask for the same share it. */
export function useRead<const C extends Contract>(
  route: C,
  input: InputOf<C>,
  { isWanted = true, every }: ReadOptions = {},
): Reading<ReplyOf<C>> {
  const { api } = useSurroundings();
  const { data, error, isPending } = useQuery({
    queryKey: readKey(route, input),
    enabled: isWanted,
    ...(every === undefined ? {} : { refetchInterval: every }),
    queryFn: async () => {
      const result = await api.call(route, input);
      if (!result.ok) throw new RefusedError(result);
      return result.value;
    },
  });
  return {
    value: data,
    refusal: error instanceof RefusedError ? error.refusal : undefined,
    isLoading: isPending && isWanted,
  };
}
