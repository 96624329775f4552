import { expect, test } from 'vitest';
import type { DocumentView, SignedView } from '../../server/contracts/documents.ts';
import { Books } from './books.ts';

const body = { thoughts: 'one' };
const draft = (revision: number, found: DocumentView['body']) =>
  ({ id: 'd', status: 'draft', revision, body: found }) as unknown as DocumentView;
const signed = (found: DocumentView['body'], hash = 'a') =>
  ({ id: 'd', status: 'signed', revision: 2, body: found, contentHash: hash }) as unknown as SignedView;

function booksAfter(...steps: ((books: Books) => void)[]): Books {
  const books = new Books();
  books.started({ id: 'd', revision: 1, body });
  for (const step of steps) step(books);
  return books;
}
const asks = (books: Books) => books.asks('d', { thoughts: 'two' });
const asksToSign = (books: Books) => books.asksToSign('d');
const isRefused = (books: Books) => books.refused(503, 'Nothing was saved: no room.', 'd');
const isInDoubt = (books: Books) => books.refused(503, 'The connection broke.', 'd');

test.each<[string, Books, DocumentView, boolean]>([
  ['what was acknowledged', booksAfter(), draft(1, body), true],
  ['an older revision', booksAfter(asks, books => books.saved('d', 2)), draft(1, body), false],
  ['other words under the same revision', booksAfter(), draft(1, { thoughts: 'onf' }), false],
  ['a save that was on its way', booksAfter(asks), draft(2, { thoughts: 'two' }), true],
  ['half of a save that was on its way', booksAfter(asks), draft(2, { thoughts: 'tw' }), false],
  [
    'a save of which nothing was to be kept',
    booksAfter(asks, isRefused),
    draft(2, { thoughts: 'two' }),
    false,
  ],
  ['a save that was left in doubt', booksAfter(asks, isInDoubt), draft(2, { thoughts: 'two' }), true],
  ['a signature that was on its way', booksAfter(asksToSign), signed({ ...body, about: [] }), true],
  ['a signature under other words', booksAfter(asksToSign), signed({ thoughts: 'two' }), false],
  ['a signature nobody asked for', booksAfter(), signed(body), false],
  ['a signature that was refused', booksAfter(asksToSign, isRefused), signed(body), false],
  ['the signed document', booksAfter(books => books.signed(signed(body))), signed(body), true],
  [
    'a signed document of another hash',
    booksAfter(books => books.signed(signed(body))),
    signed(body, 'b'),
    false,
  ],
  [
    'a signed document that is a draft',
    booksAfter(books => books.signed(signed(body))),
    draft(1, body),
    false,
  ],
])('finds %s', (_, books, found, isRight) => expect(books.complaint('d', found) === undefined).toBe(isRight));

test.each<[string, DocumentView, boolean]>([
  ['what stood there', draft(1, body), true],
  ['what came while it was made', draft(2, { thoughts: 'two' }), true],
  ['what was never written', draft(2, { thoughts: 'three' }), false],
  ['what was older', draft(0, body), false],
])('holds in a copy %s', (_, found, isRight) => {
  const books = booksAfter();
  const mark = books.mark();
  asks(books);
  books.saved('d', 2);
  expect(books.complaintSince(mark, 'd', found) === undefined).toBe(isRight);
});
