import { expect, it } from 'vitest';
import * as library from './language-library.ts';

it('offers these names, which stay: a new one may come, one that goes breaks the programs of others', () =>
  expect(Object.keys(library)).toEqual(['openLanguage']));
