import type { ReviewAnswer } from './worksheet-answers.ts';

/** One drawn record: what was answered, once the worksheet is signed. */
export interface ReviewedRecord {
  readonly quarter: string;
  /** The clinicians for whom it was drawn. */
  readonly clinicians: readonly string[];
  readonly answers?: readonly { readonly question: string; readonly answer: ReviewAnswer }[] | undefined;
}

/** Answers counted; what did not apply is left out of the share. */
export interface Share {
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  readonly notApplicable: number;
  /** Yes among yes, partly and no, from 0 to 1; absent where nothing applied. */
  readonly share?: number;
}

export interface QuarterTrend {
  readonly quarter: string;
  /** Records drawn, and those whose worksheet is signed. */
  readonly required: number;
  readonly reviewed: number;
  readonly all: Share;
  readonly byQuestion: Readonly<Record<string, Share>>;
  readonly byClinician: Readonly<Record<string, Share & { readonly reviewed: number }>>;
}

/** The answers of signed worksheets by quarter, oldest quarter first: in all, by question, by clinician. */
export function reviewTrend(records: readonly ReviewedRecord[]): QuarterTrend[] {
  return [...Map.groupBy(records, record => record.quarter)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([quarter, drawn]) => {
      const reviewed = drawn.filter(({ answers }) => answers !== undefined);
      const answers = reviewed.flatMap(record => record.answers ?? []);
      const clinicians = [...new Set(reviewed.flatMap(record => record.clinicians))].sort();
      return {
        quarter,
        required: drawn.length,
        reviewed: reviewed.length,
        all: shareOf(answers),
        byQuestion: Object.fromEntries(
          [...Map.groupBy(answers, ({ question }) => question)].map(([id, own]) => [id, shareOf(own)]),
        ),
        byClinician: Object.fromEntries(
          clinicians.map(clinician => {
            const own = reviewed.filter(record => record.clinicians.includes(clinician));
            return [clinician, { ...shareOf(own.flatMap(each => each.answers ?? [])), reviewed: own.length }];
          }),
        ),
      };
    });
}

function shareOf(answers: readonly { readonly answer: ReviewAnswer }[]): Share {
  const count = (wanted: ReviewAnswer) => answers.filter(({ answer }) => answer === wanted).length;
  const counted = {
    yes: count('yes'),
    partly: count('partly'),
    no: count('no'),
    notApplicable: count('not-applicable'),
  };
  const applied = counted.yes + counted.partly + counted.no;
  return applied === 0 ? counted : { ...counted, share: counted.yes / applied };
}
