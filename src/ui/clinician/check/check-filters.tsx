import { listRuleSetsRoute, type RecordCheckView } from '../../../server/contracts/record-check.ts';
import { useRead } from '../../calls/use-read.ts';
import { SelectLine } from '../../parts/select-line.tsx';
import { type CheckQuestion, groupings } from './check-question.ts';
import classes from './check.module.css';

interface FilterProps {
  readonly question: CheckQuestion;
  readonly check: RecordCheckView | undefined;
  /** Whether findings are shown, which more can be asked of than of records. */
  readonly areFindings: boolean;
  readonly onAsk: (change: Partial<CheckQuestion>) => void;
}

const weights = { '': 'All', required: 'Required', recommended: 'Recommended' };
const shown = { all: 'Everyone', open: 'In care', closed: 'Care has ended' };
const answers = { no: 'Not answered', yes: 'Answered', '': 'All' };

/** What the record check shows, and how it is put together. */
export function CheckFilters({ question, check, areFindings, onAsk }: FilterProps) {
  const sets = useRead(listRuleSetsRoute, {});
  const choose =
    <K extends keyof CheckQuestion>(name: K) =>
    (value: string) =>
      onAsk({ [name]: value as CheckQuestion[K] });
  const payers = check?.payers ?? [];
  return (
    <search className={classes['choices']}>
      <SelectLine
        label="Rule set"
        value={question.ruleSet}
        options={{
          '': 'As each payer asks',
          ...Object.fromEntries((sets.value?.ruleSets ?? []).map(({ id, name }) => [id, name])),
        }}
        onPick={choose('ruleSet')}
      />
      <SelectLine label="Records" value={question.show} options={shown} onPick={choose('show')} />
      {areFindings && (
        <>
          <SelectLine label="Put together by" value={question.by} options={groupings} onPick={choose('by')} />
          <SelectLine label="Weight" value={question.weight} options={weights} onPick={choose('weight')} />
          <SelectLine
            label="Answers"
            value={question.answered}
            options={answers}
            onPick={choose('answered')}
          />
        </>
      )}
      {payers.length > 0 && (
        <SelectLine
          label="Payer"
          value={question.payer}
          options={{ '': 'Every payer', ...Object.fromEntries(payers.map(payer => [payer, payer])) }}
          onPick={choose('payer')}
        />
      )}
    </search>
  );
}
