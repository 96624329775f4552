import { changesInWords } from '../clinical/rule-sets/own/changes-in-words.ts';
import type { OwnSetReading } from '../clinical/rule-sets/own/read-own-set.ts';
import { wrapped } from './wrapped.ts';

/** What is wrong with an own rule set, line by line as editors read it, else what it changes. */
export function ownSetAsText(path: string, reading: OwnSetReading): string {
  if (!reading.ok)
    return reading.errors
      .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}\n`)
      .join('');
  const { own } = reading;
  const changes = changesInWords(own);
  const lines = [
    `“${own.name}” (${own.id}, version ${own.version}) can be used, for dates of service from ${own.effectiveFrom}.`,
    `Made from ${own.basedOn}, it changes ${changes.length === 1 ? '1 rule' : `${changes.length} rules`}.`,
    ...changes.map(({ rule, says }) => `${rule}: ${says}.`),
  ];
  return `${lines.flatMap(line => wrapped(line)).join('\n')}\n`;
}

/** The same as plain data for other programs; a new name may be added, any other change raises `version`. */
export function ownSetAsJson(path: string, reading: OwnSetReading): string {
  const found = reading.ok
    ? { holds: true, id: reading.own.id, changes: changesInWords(reading.own), errors: [] }
    : { holds: false, errors: reading.errors };
  const said = { format: 'goldthread-rule-set-check', version: 1, file: path, ...found };
  return `${JSON.stringify(said, null, 2)}\n`;
}
