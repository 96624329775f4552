import { isDeepStrictEqual } from 'node:util';
import type { DocumentView, SignedView } from '../../server/contracts/documents.ts';

type Body = DocumentView['body'];

/** A document as the program last acknowledged it, and what it was asked since without a clear answer. */
interface Entry {
  readonly body: Body;
  readonly revision: number;
  /** The whole signed document, once its signature was acknowledged. */
  readonly signed?: SignedView;
  /** A save that may or may not have been kept. */
  readonly asked?: Body;
  /** A signature that may or may not have been kept. */
  readonly isSigning?: boolean;
}

/** How far each document had come at one moment. */
export type Mark = ReadonlyMap<string, { readonly revision: number; readonly isSigned: boolean }>;

/** The books of the writers: everything that was acknowledged, to be looked for after each restart. */
export class Books {
  readonly #entries = new Map<string, Entry>();
  /** Every body ever asked for, by document and words: what a copy may hold. */
  readonly #everAsked = new Map<string, Body[]>();
  drafts = 0;
  signatures = 0;
  /** Every "no" that was heard, as "503 Nothing was saved …". */
  readonly refusals: string[] = [];

  get documents(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** How often something was acknowledged. */
  get acknowledged(): number {
    return this.drafts + this.signatures;
  }

  started({ id, revision, body }: Pick<DocumentView, 'id' | 'revision' | 'body'>): void {
    this.#entries.set(id, { revision, body });
    this.#everAsked.set(id, [body]);
    this.drafts += 1;
  }

  /** Written down before the request leaves: from now on these words may be there. */
  asks(id: string, asked: Body): void {
    this.#entries.set(id, { ...this.#of(id), asked });
    this.#everAsked.get(id)?.push(asked);
  }

  saved(id: string, revision: number): void {
    const { asked: body = {} } = this.#of(id);
    this.#entries.set(id, { revision, body });
    this.drafts += 1;
  }

  asksToSign(id: string): void {
    this.#entries.set(id, { ...this.#of(id), isSigning: true });
  }

  /** Where the program says that nothing was saved, nothing may be there. */
  refused(status: number, message: string, id?: string): void {
    this.refusals.push(`${status} ${message}`);
    if (id === undefined || !message.startsWith('Nothing was saved')) return;
    const { revision, body } = this.#of(id);
    this.#entries.set(id, { revision, body });
  }

  signed(signed: SignedView): void {
    this.#entries.set(signed.id, { ...signed, signed });
    this.signatures += 1;
  }

  /** What is wrong with a document as it is read later, in a sentence; undefined when it is what was acknowledged. */
  complaint(id: string, found: DocumentView): string | undefined {
    const entry = this.#of(id);
    if (entry.signed) {
      const isSame = isDeepStrictEqual(found, entry.signed);
      return isSame ? undefined : `${id} was signed and reads otherwise: ${inShort(found)}`;
    }
    const isSigned = found.status === 'signed';
    if (isSigned && !entry.isSigning) return `${id} is signed, and nobody was told so`;
    const isAcknowledged = isSigned
      ? isDeepStrictEqual(answered(found.body), answered(entry.body))
      : isDeepStrictEqual(found.body, entry.body) && found.revision === entry.revision;
    const isAsked =
      entry.asked !== undefined &&
      found.revision > entry.revision &&
      isDeepStrictEqual(found.body, entry.asked);
    if (isAcknowledged || isAsked) return undefined;
    return `${id}: revision ${entry.revision} was acknowledged with other words than ${inShort(found)}`;
  }

  mark(): Mark {
    const marks = [...this.#entries].map(
      ([id, { revision, signed }]) => [id, { revision, isSigned: signed !== undefined }] as const,
    );
    return new Map(marks);
  }

  /** What is wrong with a document in a copy that was begun after the mark: it may be newer, and never older or other. */
  complaintSince(mark: Mark, id: string, found: DocumentView): string | undefined {
    const { revision = 0, isSigned = false } = mark.get(id) ?? {};
    const { signed } = this.#of(id);
    if (isSigned || (found.status === 'signed' && signed))
      return isDeepStrictEqual(found, signed)
        ? undefined
        : `${id} was signed and reads otherwise: ${inShort(found)}`;
    const wasAsked = this.#everAsked.get(id)?.some(body => isDeepStrictEqual(body, found.body)) ?? false;
    if (found.revision >= revision && wasAsked) return undefined;
    return `${id}: revision ${revision} was acknowledged before; there is ${inShort(found)}`;
  }

  #of(id: string): Entry {
    const entry = this.#entries.get(id);
    if (!entry) throw new Error(`Nothing was written down about ${id}.`);
    return entry;
  }
}

/** Signing fills in empty lists where nothing was answered. */
const answered = (body: Body): Body =>
  Object.fromEntries(Object.entries(body).filter(([, answer]) => !isDeepStrictEqual(answer, [])));

const inShort = ({ status, revision, body }: DocumentView): string =>
  `${status}, revision ${revision}, ${JSON.stringify(body).slice(0, 120)}`;
