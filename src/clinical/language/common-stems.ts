import { contentStems } from './content-stems.ts';

/** Words that stand in any record, of times, numbers and therapy itself; to have them in common says nothing. */
export const commonStems: ReadonlySet<string> = contentStems(
  'once twice one two three four five six seven eight nine ten half day days daily night nights week weeks weekly month months monthly hour hours minute minutes ' +
    'morning mornings evening evenings time times today yesterday year years before after afterwards during ' +
    'client clients patient therapist clinician therapy therapeutic treatment session sessions care counseling support goal goals plan progress continue continues continued benefit benefits need needs use uses ' +
    'meet meets met order criteria criterion medical necessity necessary service services outpatient ongoing diagnosis',
);
