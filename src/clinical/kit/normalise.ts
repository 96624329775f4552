import type { AnyBody, DocumentDefinition } from './document.ts';
import { fieldsOf } from './document.ts';
import type { Fields } from './field.ts';

/** Gives every list, links and choices answer at least an empty list, so that readers never ask twice. */
export function normalise(definition: DocumentDefinition, body: AnyBody): AnyBody {
  return normaliseFields(fieldsOf(definition), body);
}

function normaliseFields(fields: Fields, answers: AnyBody): AnyBody {
  const full: Record<string, unknown> = { ...answers };
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === 'links' || field.kind === 'choices') full[name] ??= [];
    if (field.kind === 'list')
      full[name] = ((answers[name] ?? []) as readonly AnyBody[]).map(item =>
        normaliseFields(field.fields, item),
      );
  }
  return full;
}
