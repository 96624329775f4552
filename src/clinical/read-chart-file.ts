import { type ChartFile, chartFile, type FiledDocument } from './chart-file.ts';
import { definitionOf } from './documents/definition-of.ts';
import { type Result, accept, refuse } from './kit/result.ts';
import { plainIssue } from './kit/plain-issue.ts';
import { bodySchema } from './kit/schema.ts';
import { unstorableText } from './kit/unstorable-text.ts';

const mostErrors = 100;

/**
 * Reads a chart from a file, as parsed JSON. Refused with every error at its place: a wrong shape, a document type
 * nobody knows, answers that do not fit it, a pointer to something that is not in the file.
 */
export function readChartFile(json: unknown): Result<ChartFile> {
  const unstorable = unstorableText(json);
  if (unstorable) return refused({ [placeOf(unstorable)]: 'holds a character that cannot be stored' });
  const parsed = chartFile.safeParse(json, { error: plainIssue });
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, message }) => [placeOf(path), message] as const);
    return refused(Object.fromEntries(places));
  }
  const errors = { ...strangers(parsed.data), ...wrongBodies(parsed.data), ...halfSigned(parsed.data) };
  return Object.keys(errors).length === 0 ? accept(parsed.data) : refused(errors);
}

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'file';

function refused(errors: Readonly<Record<string, string>>) {
  const fields = Object.fromEntries(Object.entries(errors).slice(0, mostErrors));
  return refuse('invalid', 'This file is not a chart that can be taken in.', { fields });
}

type Errors = Record<string, string>;

/** Pointers to what the file does not hold, and identities that occur twice. */
function strangers(file: ChartFile): Errors {
  const errors: Errors = {};
  const known = {
    person: new Set(file.people.map(each => each.id)),
    episode: new Set(file.episodes.map(each => each.id)),
    document: new Set<string>(),
  };
  for (const [index, each] of file.documents.entries()) {
    if (known.document.has(each.id)) errors[`documents.${index}.id`] = 'is used twice';
    known.document.add(each.id);
  }
  if (known.person.size < file.people.length) errors['people'] = 'names somebody twice';
  if (known.episode.size < file.episodes.length) errors['episodes'] = 'holds an episode twice';
  const ask = (kind: keyof typeof known, id: string | undefined, place: string): void => {
    if (id !== undefined && !known[kind].has(id)) errors[place] = `is no ${kind} of this file`;
  };
  for (const [index, each] of file.careTeam.entries()) {
    ask('episode', each.episode, `careTeam.${index}.episode`);
    ask('person', each.person, `careTeam.${index}.person`);
  }
  for (const [index, each] of file.documents.entries()) {
    const place = `documents.${index}`;
    ask('episode', each.episode, `${place}.episode`);
    for (const name of ['author', 'updatedBy'] as const) ask('person', each[name], `${place}.${name}`);
    for (const name of ['basedOn', 'openedFrom', 'about'] as const)
      ask('document', each[name], `${place}.${name}`);
    ask('person', each.signature?.by.id, `${place}.signature.by.id`);
    for (const [nth, { by }] of each.coSignatures.entries())
      ask('person', by.id, `${place}.coSignatures.${nth}.by.id`);
    for (const [nth, { by }] of each.returned.entries()) ask('person', by, `${place}.returned.${nth}.by`);
  }
  const answers = file.answers ?? [];
  for (const [index, each] of answers.entries()) {
    const place = `answers.${index}`;
    ask('episode', each.episode, `${place}.episode`);
    ask('document', each.document, `${place}.document`);
    ask('person', each.by.id, `${place}.by.id`);
    ask('person', each.withdrawn?.by.id, `${place}.withdrawn.by.id`);
  }
  const named = answers.flatMap(({ id, withdrawn }) => [id, ...(withdrawn ? [withdrawn.id] : [])]);
  if (new Set(named).size < named.length) errors['answers'] = 'holds an identity twice';
  return errors;
}

const amendments = ['addendum', 'correction', 'late-entry'];

/** Documents of unknown types, and answers that their definitions do not take. */
function wrongBodies(file: ChartFile): Errors {
  const errors: Errors = {};
  for (const [index, document] of file.documents.entries()) {
    const place = `documents.${index}`;
    const definition = definitionOf(document.type);
    if (!definition) errors[`${place}.type`] = `There is no document type “${document.type}”`;
    else if (document.definitionVersion > definition.version)
      errors[`${place}.definitionVersion`] = 'is newer than this program';
    else {
      const judged = bodySchema(definition, 'draft').safeParse(document.body, { error: plainIssue });
      for (const { path, message } of judged.error?.issues ?? [])
        errors[[place, 'body', ...path].join('.')] = message;
    }
    if (amendments.includes(document.type) !== (document.about !== undefined))
      errors[`${place}.about`] = 'stands in amendments and nowhere else';
  }
  return errors;
}

/** Signed documents without a signature or a Sheet, and drafts with one. */
function halfSigned(file: ChartFile): Errors {
  const errors: Errors = {};
  for (const [index, document] of file.documents.entries()) {
    const place = `documents.${index}`;
    const problem = signatureProblem(document);
    if (problem) errors[`${place}.${problem[0]}`] = problem[1];
  }
  return errors;
}

function signatureProblem(document: FiledDocument): readonly [string, string] | undefined {
  if (document.status === 'draft')
    return document.signature || document.coSignatures.length > 0
      ? ['signature', 'stands on a draft']
      : undefined;
  return document.signature ? undefined : ['signature', 'is missing on a signed document'];
}
