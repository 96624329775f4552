import { accept } from '../../clinical/kit/result.ts';
import { tellCrashRoute } from '../contracts/crashes.ts';
import type { Route } from '../serve-to.ts';
import { serve } from '../serve.ts';

export const crashRoutes: readonly Route[] = [
  serve(tellCrashRoute, ({ premises, body: { rule, kind, frames } }) => {
    const fault = new Error('in a browser');
    fault.name = kind;
    fault.stack = frames.map(frame => `    at ${frame}`).join('\n');
    premises.onCrash(rule, fault);
    return Promise.resolve(accept({ done: true as const }));
  }),
];
