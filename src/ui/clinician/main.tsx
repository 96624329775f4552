import '../theme/mantine.css';
import '../theme/tokens.css';
import '../theme/mantine-variables.css';
import '../theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { announceRefusals } from './refusals.ts';
import { openReadingDesk } from '../check/reading/reading-desk.ts';
import { crashTeller } from '../check/tell-crash.ts';
import { draftsInHand } from '../draft/drafts-in-hand.ts';
import { createApi } from '../calls/api.ts';
import type { Surroundings } from '../calls/surroundings.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
/** Read by the part of the dialog library that locks scrolling with a style element. */
Object.assign(globalThis, { __webpack_nonce__: nonce });

const refusals = announceRefusals();
const api = createApi((url, init) => fetch(url, init), refusals.announce);
const onCrash = crashTeller(api, console);
const startWorker = () =>
  new Worker(new URL('../check/reading/worker.ts', import.meta.url), { type: 'module' });
const surroundings: Surroundings = {
  api,
  now: () => new Date().toISOString(),
  newId: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join(
      '',
    ),
  keep: localStorage,
  onCrash,
  inHand: draftsInHand(),
  readings: openReadingDesk({ startWorker, onCrash }),
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the screens.');
createRoot(root).render(<App surroundings={surroundings} refusals={refusals} />);
