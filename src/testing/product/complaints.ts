import { readDocumentRoute } from '../../server/contracts/documents.ts';
import type { Books, Mark } from './books.ts';
import type { BrowserSession } from './browser-session.ts';
import { troubleWithProof } from './trouble-with-proof.ts';

const readers = 8;

/**
 * Reads every document in the books, compares it word by word, and lets the program verify the whole record; what is
 * wrong, in sentences. With a mark, the record is one that was copied some time after it: what is newer may be there.
 */
export async function complaints(browser: BrowserSession, books: Books, mark?: Mark): Promise<string[]> {
  const waiting = mark ? [...mark.keys()] : [...books.documents];
  const found: string[] = [];
  const look = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const { status, body } = await browser.call(readDocumentRoute, { params: { document: id } });
      const complaint =
        status === 200
          ? mark
            ? books.complaintSince(mark, id, body)
            : books.complaint(id, body)
          : `${id} was acknowledged and answers ${status}`;
      if (complaint !== undefined) found.push(complaint);
    }
  };
  await Promise.all(Array.from({ length: readers }, look));
  const trouble = await troubleWithProof(browser);
  return trouble === undefined ? found : [...found, trouble];
}
