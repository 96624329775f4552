import cql from 'cql-execution';
import { PatientSource } from 'cql-exec-fhir';
import { type Answers, asked, type CareRecord } from './care-record.ts';
import { asBundle } from './as-bundle.ts';
import fiveRules from './five-rules.elm.json' with { type: 'json' };

interface Results {
  readonly patientResults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const executor = new cql.Executor(new cql.Library(fiveRules), undefined, {});

/** The five rules in clinical quality language over FHIR bundles, all records in one run. */
export async function byCql(
  records: readonly CareRecord[],
  bundles = records.map(asBundle),
): Promise<Answers[]> {
  const source = PatientSource.FHIRv401();
  source.loadBundles(bundles);
  const [first] = records;
  const Today = cql.DateTime.parse(`${first?.today ?? ''}T00:00:00.000+00:00`);
  const results = (await executor.withParameters({ Today }).exec(source)) as Results;
  return records.map(({ id }) => asked.map(rule => results.patientResults[id]?.[rule] === true));
}
