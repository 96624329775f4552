import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { AnyBody, DocumentDefinition } from '../../../clinical/kit/document.ts';
import type { NameOf, Sheet } from '../../../clinical/kit/sheet.ts';
import { chosenBody, type Difference, differences } from '../../draft/differences.ts';
import type { DraftState } from '../../draft/draft-state.ts';
import { momentWords } from '../../parts/moment-words.ts';
import { SheetView } from '../../parts/sheet-view.tsx';
import { useSession } from '../session.ts';
import classes from './conflict.module.css';

interface ConflictProps {
  readonly definition: DocumentDefinition;
  readonly state: DraftState;
  readonly nameOf: NameOf;
  readonly onChoose: (body: AnyBody) => void;
}

/**
 * Two versions of one document, side by side, field by field: whoever wrote chooses, and nothing is lost unseen. It takes
 * the hands off the form as a dialog does, so that words typed on are no shortcuts.
 */
export function ConflictChoice({ definition, state, nameOf, onChoose }: ConflictProps) {
  const { practice } = useSession();
  const stored = state.conflict ?? { ...state.kept, by: '', at: '' };
  const found = differences(definition, state.body, stored.body, nameOf);
  const [mine, setMine] = useState<ReadonlySet<string>>(() => new Set(found.map(({ name }) => name)));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const pick = (name: string, isMine: boolean) => {
    const others = mine.difference(new Set([name]));
    setMine(isMine ? others.union(new Set([name])) : others);
  };
  return (
    <div className={classes['conflict']} role="dialog" aria-labelledby="two-versions">
      <h1 ref={title} id="two-versions" tabIndex={-1}>
        Two versions of this {definition.title.toLowerCase()}
      </h1>
      <p>
        {stored.by} saved it {stored.at !== '' && momentWords(stored.at, practice.timeZone)}, while you were
        writing here. Choose for each field which one holds; yours are chosen to begin with.
      </p>
      {found.map(difference => (
        <Choice
          key={difference.name}
          difference={difference}
          isMine={mine.has(difference.name)}
          onPick={pick}
        />
      ))}
      <div className={classes['actions']}>
        <Button onClick={() => onChoose(chosenBody(state.body, stored.body, mine))}>
          Keep what is chosen
        </Button>
        <Button variant="subtle" onClick={() => onChoose(stored.body)}>
          Take the saved version whole
        </Button>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly difference: Difference;
  readonly isMine: boolean;
  readonly onPick: (name: string, isMine: boolean) => void;
}

function Choice({ difference: { name, label, mine, theirs }, isMine, onPick }: ChoiceProps) {
  return (
    <fieldset className={classes['choice']}>
      <legend className="visually-hidden">{label}</legend>
      <Version
        name={name}
        says="Yours, on this screen"
        sheet={mine}
        isPicked={isMine}
        onPick={() => onPick(name, true)}
      />
      <Version
        name={name}
        says="Saved meanwhile"
        sheet={theirs}
        isPicked={!isMine}
        onPick={() => onPick(name, false)}
      />
    </fieldset>
  );
}

interface VersionProps {
  readonly name: string;
  readonly says: string;
  readonly sheet: Sheet;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

function Version({ name, says, sheet, isPicked, onPick }: VersionProps) {
  return (
    <div className={classes['version']}>
      <label className={classes['pick']}>
        <input type="radio" name={`version-${name}`} checked={isPicked} onChange={onPick} />
        {says}
      </label>
      {sheet.sections.length > 0 ? <SheetView sheet={sheet} /> : <em>No answer</em>}
    </div>
  );
}
