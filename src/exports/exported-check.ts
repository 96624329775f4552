/** What stands before the findings when what a check found is handed out. */
export interface ExportedCheck {
  readonly practice: string;
  readonly today: string;
  readonly checkedOn?: { readonly first: string; readonly last: string };
  readonly ruleSets: readonly { readonly id: string; readonly name: string; readonly version: string }[];
  readonly records: number;
  readonly findings: number;
  readonly required: number;
  readonly answered: number;
  readonly claimsFailing: number;
  readonly minutesAtStake: number;
  readonly scores: readonly ExportedScore[];
  readonly rules: readonly ExportedGroup[];
  readonly clinicians: readonly ExportedGroup[];
}

export interface ExportedScore {
  readonly ruleSet: string;
  readonly version: string;
  readonly records: number;
  /** 0 to 1. */
  readonly share?: number;
  readonly mark?: {
    readonly share: number;
    readonly passes: number;
    readonly fails: number;
    readonly open: number;
  };
  readonly claims?: {
    readonly passes: number;
    readonly fails: number;
    readonly open: number;
    readonly minutes: number;
  };
}

export interface ExportedGroup {
  readonly key: string;
  readonly name?: string;
  readonly findings: number;
  readonly required: number;
  readonly records: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One finding on its way out; without words for who may count findings but not read what they say of the client. */
export interface ExportedFinding {
  readonly client: Named & { readonly recordNumber: string };
  readonly episode: string;
  readonly rule: string;
  readonly title: string;
  readonly outcome: 'fail' | 'cannot-tell';
  readonly severity: 'required' | 'recommended';
  readonly isAdvice: boolean;
  readonly message?: string;
  readonly remedy: string;
  readonly label: string;
  readonly place: { readonly document: string; readonly type: string; readonly path: readonly string[] };
  readonly askedBy: readonly string[];
  readonly key: string;
  readonly author?: Named;
  readonly tellsOn?: string;
  readonly ageDays?: number;
  readonly answer?: {
    readonly reason: string;
    readonly by: Named;
    readonly on: string;
    readonly until?: string | undefined;
    readonly standing: 'holds' | 'lapsed';
  };
}
