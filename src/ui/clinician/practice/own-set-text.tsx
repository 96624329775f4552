import { useId, useRef } from 'react';
import type { LineError } from '../../../clinical/kit/located-json.ts';
import { readOwnSet } from '../../../clinical/rule-sets/own/read-own-set.ts';
import classes from './practice.module.css';

interface OwnSetTextProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A rule set as JSON: typed, pasted or from a file, with what is wrong at its line. */
export function OwnSetText({ text, onChange }: OwnSetTextProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const read = readOwnSet(text);
  const goTo = (error: LineError) => {
    const at = offsetOf(text, error);
    area.current?.focus();
    area.current?.setSelectionRange(at, at);
  };
  const upload = async (file: File | undefined) => {
    if (file) onChange(await file.text());
  };
  return (
    <div className={classes['text']}>
      <label className={classes['textLabel']} htmlFor={id}>
        The rule set as JSON
      </label>
      <textarea
        id={id}
        ref={area}
        className={classes['json']}
        spellCheck={false}
        rows={18}
        value={text}
        aria-invalid={!read.ok}
        aria-describedby={`${id}-wrong`}
        onChange={event => onChange(event.target.value)}
      />
      <div id={`${id}-wrong`} role="status">
        {read.ok ? (
          <p className={classes['holds']}>Every line can be used.</p>
        ) : (
          <ul className={classes['changes']}>
            {read.errors.map(error => (
              <li key={`${error.line} ${error.column} ${error.message}`}>
                <button type="button" onClick={() => goTo(error)}>
                  Line {error.line}, column {error.column}
                </button>
                : {error.message}
              </li>
            ))}
          </ul>
        )}
      </div>
      <label className={classes['file']}>
        <span>Or from a file</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => void upload(event.target.files?.[0])}
        />
      </label>
    </div>
  );
}

/** Where a line and column stand among all signs of a text. */
function offsetOf(text: string, { line, column }: LineError): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
