import { answerAsked } from './answer-asked.ts';
import type { Asked, Told } from './messages.ts';

// The worker that reads narrative while one writes. The grammar, the words and what was learned of them stand here and nowhere on the page.

const tell = (told: Told): void => postMessage(told);

/** The words are opened while the program is still under way; a file that did not come whole is a fault. */
async function opened() {
  const [{ openReader }, lexicon] = await Promise.all([
    import('../../../clinical/language/open-reader.ts'),
    openedLexicon(),
  ]);
  return openReader(lexicon);
}

async function openedLexicon() {
  const [vectors, senses, { openLexicon }] = await Promise.all([
    came(new URL('../../../clinical/language/lexicon/word-vectors.bin', import.meta.url)).then(reply =>
      reply.arrayBuffer(),
    ),
    came(new URL('../../../clinical/language/lexicon/word-senses.txt', import.meta.url)).then(reply =>
      reply.text(),
    ),
    import('../../../clinical/language/lexicon/open-lexicon.ts'),
  ]);
  return openLexicon(vectors, senses);
}

async function came(address: URL): Promise<Response> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`A file of the lexicon did not come: ${reply.status}`);
  return reply;
}

try {
  const reader = await opened();
  addEventListener('message', ({ data }: MessageEvent<readonly Asked[]>) =>
    tell({ kind: 'read', readings: answerAsked(reader, data) }),
  );
  tell({ kind: 'open', took: performance.now() });
} catch (cause) {
  tell({ kind: 'failed', cause });
}
