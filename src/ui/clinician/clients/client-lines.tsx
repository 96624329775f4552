import { TextLine } from '../../parts/text-line.tsx';
import type { ClientAnswers } from './client-answers.ts';
import classes from './clients.module.css';

interface LinesProps {
  readonly answers: ClientAnswers;
  /** What is wrong, by line. */
  readonly fields: Readonly<Record<string, string>> | undefined;
  /** Whether a coverage says who pays: then words about the payer are not asked for. */
  readonly isCovered?: boolean;
  readonly onChange: (answers: ClientAnswers) => void;
}

/** The lines about a client that stand on the client's own page, outside every document. */
export function ClientLines({ answers, fields, isCovered = false, onChange }: LinesProps) {
  const line = (name: keyof ClientAnswers, label: string) => ({
    label,
    value: answers[name],
    wrong: fields?.[name],
    autoComplete: 'off',
    onType: (value: string) => onChange({ ...answers, [name]: value }),
  });
  return (
    <>
      <div className={classes['two']}>
        <TextLine {...line('name', 'Name')} required />
        <TextLine {...line('recordNumber', 'Record number')} required />
      </div>
      <div className={classes['two']}>
        <TextLine {...line('goesBy', 'Goes by')} />
        <TextLine {...line('pronouns', 'Pronouns')} />
      </div>
      <div className={classes['two']}>
        <TextLine {...line('bornOn', 'Born on')} type="date" />
        <TextLine {...line('language', 'Language')} />
      </div>
      <TextLine {...line('contact', 'How to reach them')} />
      <div className={classes['two']}>
        <TextLine {...line('guardian', 'Parent or guardian')} help="For a minor, or under guardianship." />
        {!isCovered && <TextLine {...line('payer', 'Payer')} />}
      </div>
    </>
  );
}
