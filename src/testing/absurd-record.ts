import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartFile, FiledDocument } from '../clinical/chart-file.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Body = Record<string, unknown>;

const film = join(import.meta.dirname, '../../examples/film-session.json');
const id = (nth: number): string => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;

/** A record of an invented client, as a file holds it, to be made absurd. */
export const someRecord = (): ChartFile => JSON.parse(readFileSync(film, 'utf8')) as ChartFile;

/**
 * A record of the right shape that makes no sense: it was signed before it was written about, in the years 1 and 9999; plans that continue
 * each other in a circle; amendments of themselves; links to nothing and to the other episode; and a narrative of a megabyte.
 */
export function absurdRecord(): ChartFile {
  const file = someRecord();
  const [episode] = file.episodes;
  const other = {
    id: id(1),
    admittedOn: '9999-12-31',
    closedOn: '0001-01-01',
    setting: 'outpatient',
  } as const;
  const documents = file.documents.flatMap((document): FiledDocument[] => {
    const twin = { ...document, id: `${document.id.slice(0, -4)}ffff` };
    switch (document.type) {
      case 'treatment-plan':
        return [
          { ...signedOn(document, '0001-01-01'), basedOn: twin.id },
          { ...signedOn(twin, '9999-12-31'), basedOn: document.id },
        ];
      case 'progress-note':
        return [
          { ...document, body: changed(document, { selfReport: 'I cannot sleep. '.repeat(65_536) }) },
          {
            ...twin,
            episode: other.id,
            body: changed(document, { heldOn: '9999-12-31', diagnoses: ['nowhere'] }),
          },
        ];
      case 'intake':
        return [signedOn({ ...document, body: changed(document, { intakeOn: '9999-12-31' }) }, '9999-12-31')];
      case 'discharge-summary':
        return [
          signedOn({ ...document, body: changed(document, { dischargedOn: '0001-01-01' }) }, '0001-01-01'),
        ];
      default:
        return [document];
    }
  });
  return { ...file, episodes: [episode!, other], documents: [...documents, ...inACircle(file)] };
}

const changed = ({ body }: FiledDocument, change: Body): Body => {
  const known = Object.keys(change).filter(name => name in body);
  return { ...body, ...Object.fromEntries(known.map(name => [name, change[name]])) };
};

function signedOn(document: FiledDocument, on: string): FiledDocument {
  const signed: Mutable<FiledDocument> = { ...document };
  if (document.signature) signed.signature = { ...document.signature, on, at: `${on}T00:00:00.000Z` };
  return signed;
}

/** Two addenda about each other, and one about itself. */
function inACircle({ documents }: ChartFile): FiledDocument[] {
  const [note] = documents.filter(({ type }) => type === 'progress-note');
  const about = (own: number, other: number): FiledDocument => ({
    ...note!,
    id: id(own),
    type: 'addendum',
    about: id(other),
    body: {},
  });
  return [about(2, 3), about(3, 2), about(4, 4)];
}
