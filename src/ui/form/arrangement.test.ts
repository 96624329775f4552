import { describe, expect, it } from 'vitest';
import { documents } from '../../clinical/documents/index.ts';
import { fieldAt, fieldsOf } from '../../clinical/kit/document.ts';
import type { Fields, ListField } from '../../clinical/kit/field.ts';
import { arrange } from './arrangement.ts';

describe('the arrangement of fields', () => {
  it('sets a goal as two writings, one line from now to target, and its steps beneath', () => {
    const goals = fieldAt(documents['treatment-plan'], ['goals']) as ListField;
    const rows = arrange(goals.fields, 'treatment-plan.goals');
    expect(rows).toContainEqual({ kind: 'pair', names: ['clientWords', 'clinicalWording'] });
    expect(rows).toContainEqual({ kind: 'aim', names: ['baseline', 'target', 'targetDate'] });
    expect(rows.slice(-2)).toEqual([
      { kind: 'single', names: ['objectives'] },
      { kind: 'single', names: ['interventions'] },
    ]);
  });

  it('lets short answers that follow each other share a line', () =>
    expect(arrange(documents['progress-note'].sections.Session, 'progress-note')[0]).toEqual({
      kind: 'line',
      names: ['heldOn', 'startedAt', 'stoppedAt', 'otherMinutes', 'minutes', 'serviceCode'],
    }));

  it('places every field of every document exactly once', () => {
    const check = (fields: Fields, target: string): void => {
      const placed = arrange(fields, target).flatMap(row => row.names);
      expect(placed.toSorted()).toEqual(Object.keys(fields).toSorted());
      for (const [name, field] of Object.entries(fields))
        if (field.kind === 'list') check(field.fields, `${target}.${name}`);
    };
    for (const definition of Object.values(documents)) check(fieldsOf(definition), definition.type);
  });
});
