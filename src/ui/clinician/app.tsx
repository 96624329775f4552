import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { type Surroundings, SurroundingsContext } from '../calls/surroundings.ts';
import { isPassing } from '../draft/draft-state.ts';
import { RefusedError } from '../calls/refused-error.ts';
import { theme } from '../theme/theme.ts';
import { FrontDoor } from './door/front-door.tsx';
import type { Refusals } from './refusals.ts';

interface AppProps {
  readonly surroundings: Surroundings;
  readonly refusals: Refusals;
}

/** The clinician's side of the house. */
export function App({ surroundings, refusals }: AppProps) {
  const [queries] = useState(rememberAnswers);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <SurroundingsContext value={surroundings}>
        <QueryClientProvider client={queries}>
          <FrontDoor refusals={refusals} />
        </QueryClientProvider>
      </SurroundingsContext>
    </MantineProvider>
  );
}

const mostTries = 3;

/** A "no" is final; only what passes by itself is asked again. */
function rememberAnswers(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        networkMode: 'always',
        retry: (count, error) =>
          error instanceof RefusedError &&
          isPassing(error.refusal) &&
          error.refusal.code === 'unavailable' &&
          count < mostTries,
      },
    },
  });
}
