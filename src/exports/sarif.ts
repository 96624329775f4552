import type { ShownAnswer } from '../clinical/answers/finding-answer.ts';
import type { Finding } from '../clinical/audit.ts';
import { findingsOf } from '../clinical/audit.ts';
import { setsOf } from '../clinical/rule-sets/sets-in-force.ts';
import { findStandard } from '../clinical/standards/index.ts';
import type { CheckedRecord } from './checked-record.ts';

const levels = { required: 'error', recommended: 'warning' } as const;

/**
 * Findings as a SARIF 2.1.0 log, one run for each episode. A record is no text file: a finding's place is a logical location, and the
 * document its artifact. What the check could not tell asks for review by a person.
 */
export const findingsAsSarif = (records: readonly CheckedRecord[], toolVersion: string) =>
  ({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: records.map(record => runOf(record, toolVersion)),
  }) as const;

function runOf({ chart, outcomes, periods }: CheckedRecord, toolVersion: string) {
  const rules = [...new Set(outcomes.map(({ rule }) => rule))];
  return {
    tool: { driver: { name: 'Goldthread', version: toolVersion, rules: rules.map(descriptorOf) } },
    automationDetails: {
      id: `record-check/${encodeURIComponent(chart.client.id)}/${encodeURIComponent(chart.episode.id)}`,
    },
    columnKind: 'utf16CodeUnits' as const,
    results: findingsOf(outcomes).map(finding => resultOf(finding, rules.indexOf(finding.rule))),
    properties: {
      checkedOn: chart.today,
      client: { id: chart.client.id, recordNumber: chart.client.recordNumber },
      ruleSets: setsOf(periods).map(({ id, name, version, effectiveFrom }) => ({
        id,
        name,
        version,
        effectiveFrom,
      })),
    },
  };
}

function descriptorOf(id: string) {
  const standard = findStandard(id);
  const helpUri = standard?.sources.find(({ url }) => url !== null)?.url;
  if (!standard) return { id };
  return {
    id,
    shortDescription: { text: standard.title },
    fullDescription: { text: standard.requirement },
    help: { text: `${standard.why} ${standard.remedy}` },
    ...(helpUri ? { helpUri } : {}),
    defaultConfiguration: { level: levels[standard.severity] },
    properties: {
      sources: standard.sources.map(({ document, section }) =>
        [document, section].filter(Boolean).join(', '),
      ),
    },
  };
}

/** The document as the artifact; where words are meant, the answer that holds them, with their place in its text. */
function physicalLocationOf({ document, path, span }: Finding['place']) {
  const uri = `documents/${encodeURIComponent(document)}`;
  if (!span) return { artifactLocation: { uri } };
  const [from, to] = span;
  return {
    artifactLocation: { uri: `${uri}#${path.map(encodeURIComponent).join('/')}` },
    region: { charOffset: from, charLength: to - from },
  };
}

/** Why not this time, said beside the text and not in it; of an answer that holds no more, that it is not accepted any longer. */
function suppressionOf({ reason, by, on, until, standing }: ShownAnswer) {
  const ends = until === undefined ? '' : ` until ${until}`;
  const suppression = {
    kind: 'external' as const,
    status: standing === 'holds' ? ('accepted' as const) : ('rejected' as const),
    justification: `${reason} (${by.name}, ${on}${ends})`,
  };
  return { suppressions: [suppression] };
}

function resultOf(finding: Finding, ruleIndex: number) {
  const { place, outcome } = finding;
  const { document, type, path } = place;
  const isFailure = outcome === 'fail';
  return {
    ruleId: finding.rule,
    ruleIndex,
    kind: isFailure ? ('fail' as const) : ('review' as const),
    level: isFailure ? levels[finding.severity] : ('none' as const),
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: physicalLocationOf(place),
        logicalLocations: [
          { fullyQualifiedName: [type, document, ...path].join('/'), name: finding.label, kind: 'property' },
        ],
      },
    ],
    ...(finding.answer && suppressionOf(finding.answer)),
    partialFingerprints: { 'goldthreadFinding/v1': finding.key },
    properties: {
      remedy: finding.remedy,
      severity: finding.severity,
      askedBy: finding.askedBy,
      ...(finding.answer && { answer: finding.answer }),
    },
  };
}
