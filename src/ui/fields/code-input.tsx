import { useRef, useState } from 'react';
import type { CodeField } from '../../clinical/kit/field.ts';
import { asText } from '../form/as-text.ts';
import { PickBox } from '../parts/pick-box.tsx';
import { controlId, describedBy, type InputProps } from './input-props.ts';
import classes from './inputs.module.css';
import { type CodeOption, useWriting } from './writing.ts';

/** A code holds a number; a service may have a modifier or a second code beside it (`90834-95`). */
const looksLikeCode = (typed: string): boolean =>
  /^(?=.*\d)[a-z0-9.][a-z0-9., +-]{0,19}$/i.test(typed.trim());

/** The codes that answer the last question asked; answers to earlier questions come too late and are dropped. */
function useCodeSearch(system: CodeField['system']) {
  const { searchCodes } = useWriting();
  const [found, setFound] = useState<readonly CodeOption[]>([]);
  const asked = useRef('');
  const search = async (typed: string) => {
    asked.current = typed;
    const codes = await searchCodes(system, typed);
    if (asked.current === typed) setFound(codes);
  };
  return { found, search: (typed: string) => void search(typed) };
}

/** A code found by number, title or everyday name; picking one also writes its official name where the form has room for it. */
export function CodeInput({ field, answer, place }: InputProps<CodeField>) {
  const { change } = useWriting();
  const { found, search } = useCodeSearch(field.system);
  const [typed, setTyped] = useState<string>();
  const stored = asText(answer);
  const path = place.split('/');
  const set = (code: string) => change({ kind: 'set', path, answer: code });
  const pick = (code: string) => {
    setTyped(undefined);
    set(code);
    const name = found.find(option => option.code === code)?.name;
    if (field.nameField && name !== undefined)
      change({ kind: 'set', path: [...path.slice(0, -1), field.nameField], answer: name });
  };
  const settle = () => {
    if (typed !== undefined && (typed.trim() === '' || looksLikeCode(typed))) set(typed.trim().toUpperCase());
    setTyped(undefined);
  };
  return (
    <div className={classes['code']}>
      <PickBox
        inputId={controlId(place)}
        describedBy={describedBy(place, field)}
        isWide
        typed={typed ?? stored}
        placeholder="Number or words"
        options={found.map(({ code, name, remark }) => ({
          value: code,
          name: `${code}  ${name}`,
          ...(remark === undefined ? {} : { remark }),
        }))}
        nothing="No code in force on this day says that."
        onOpen={() => search(typed ?? (field.system === 'service' ? '' : stored))}
        onType={words => {
          setTyped(words);
          search(words);
        }}
        onPick={pick}
        onBlur={settle}
      />
    </div>
  );
}
