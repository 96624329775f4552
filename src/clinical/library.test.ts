import { expect, it } from 'vitest';
import * as library from './library.ts';

it('offers these names, which stay: a new one may come, one that goes breaks the programs of others', () =>
  expect(Object.keys(library).toSorted()).toEqual([
    'audit',
    'auditByService',
    'auditDocument',
    'bodySchema',
    'chartFile',
    'chartsOfFile',
    'definitionOf',
    'everyDay',
    'everyDefinition',
    'findingsOf',
    'parseRuleSet',
    'readChartFile',
    'ruleList',
    'ruleSets',
    'rules',
    'setsFor',
    'setsInForce',
    'standards',
    'tallyOf',
    'verdictsBySet',
  ]));
