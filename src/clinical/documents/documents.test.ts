import { describe, expect, it } from 'vitest';
import { fieldAt, fieldsOf } from '../kit/document.ts';
import type { Field, Fields } from '../kit/field.ts';
import { definitionOf, everyDefinition } from './definition-of.ts';

interface Located {
  readonly path: string;
  readonly field: Field;
  readonly siblings: Fields;
}

function walk(fields: Fields, above: string): Located[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${above}.${name}`;
    return [{ path, field, siblings: fields }, ...(field.kind === 'list' ? walk(field.fields, path) : [])];
  });
}

const isTarget = (target: string): boolean => {
  const [type = '', ...names] = target.split('.');
  if (type === 'measure') return names.length === 0;
  const definition = definitionOf(type);
  return definition !== undefined && (names.length === 0 || fieldAt(definition, names)?.kind === 'list');
};

describe.each(everyDefinition())('the definition of $type', definition => {
  const located = walk(fieldsOf(definition), definition.type);

  it('is listed under its own type', () => expect(definitionOf(definition.type)).toBe(definition));

  it('names every field once, across its sections', () => {
    const names = Object.values(definition.sections).flatMap(fields => Object.keys(fields));
    expect(names).toEqual([...new Set(names)]);
  });

  it('points only at lists and documents that exist', () => {
    const broken = located.flatMap(({ path, field }) =>
      field.kind === 'link' || field.kind === 'links'
        ? field.targets.filter(target => !isTarget(target)).map(target => `${path} → ${target}`)
        : [],
    );
    expect(broken).toEqual([]);
  });

  it('asks conditions only about answers that stand beside the field', () => {
    const broken = located.filter(({ field, siblings }) => field.when && !siblings[field.when.field]);
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('spares only answers that another one beside them may stand in for', () => {
    const broken = located.filter(
      ({ field, siblings }) => field.orElse !== undefined && (!field.required || !siblings[field.orElse]),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('has conditions that can come true', () => {
    const never = located.filter(({ field, siblings }) => {
      const asked = field.when && siblings[field.when.field];
      if (!field.when || !asked || (asked.kind !== 'choice' && asked.kind !== 'choices')) return false;
      return field.when.is.some(value => !Object.hasOwn(asked.options, String(value)));
    });
    expect(never.map(({ path }) => path)).toEqual([]);
  });

  it('names the entries of its lists by fields they have', () => {
    const broken = located.filter(
      ({ field }) => field.kind === 'list' && field.namedBy.some(name => !Object.hasOwn(field.fields, name)),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('is dated by a date of its own', () => {
    if (definition.dateField !== undefined)
      expect(fieldAt(definition, [definition.dateField])?.kind).toBe('date');
  });

  it('speaks like a person: labels without a trailing full stop, helps with one', () => {
    const ours = located.filter(({ path }) => !path.startsWith('measure:') || !/-\d/.test(path));
    const odd = ours.filter(
      ({ field }) => field.label.endsWith('.') || (field.help !== undefined && !/[.?!”"]$/.test(field.help)),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
