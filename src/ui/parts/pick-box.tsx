import { Combobox, useCombobox } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './pick-box.module.css';

/** One thing to pick. */
export interface PickOption {
  readonly value: string;
  readonly name: string;
  /** A quieter word after the name. */
  readonly remark?: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
  readonly isPicked?: boolean;
}

interface PickBoxProps {
  readonly inputId: string;
  readonly describedBy?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly typed: string;
  readonly options: readonly PickOption[];
  /** Said when something was typed and nothing fits. */
  readonly nothing?: string;
  readonly keepsOpen?: boolean;
  /** One may add something here, but need not: a line only once it is used. */
  readonly isQuiet?: boolean;
  /** Options are longer than the line they are typed on. */
  readonly isWide?: boolean;
  readonly onOpen?: () => void;
  readonly onType: (typed: string) => void;
  readonly onPick: (value: string) => void;
  readonly onBlur?: () => void;
}

/** A line to type in, with things to pick beneath: arrows walk, Enter picks, Escape closes. */
export function PickBox(props: PickBoxProps) {
  const { options, typed, nothing } = props;
  const combobox = useCombobox({
    onDropdownClose: () => combobox.resetSelectedOption(),
    onDropdownOpen: () => props.onOpen?.(),
  });
  const isNothing = options.length === 0;
  const isShown = !isNothing || (nothing !== undefined && typed.trim() !== '');
  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      {...(props.isWide ? { width: 'min(28rem, 92vw)' } : {})}
      onOptionSubmit={value => {
        props.onPick(value);
        if (!props.keepsOpen) combobox.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <input
          id={props.inputId}
          className={classes['input']}
          data-quiet={props.isQuiet || undefined}
          type="text"
          autoComplete="off"
          maxLength={2000}
          value={typed}
          placeholder={props.placeholder}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          onChange={event => {
            // Opened first: opening asks anew, and what is typed now must be the last question.
            combobox.openDropdown();
            props.onType(event.target.value);
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            props.onBlur?.();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isShown}>
        <Combobox.Options className={classes['options']} aria-label="To pick from">
          {isNothing ? <Combobox.Empty>{nothing}</Combobox.Empty> : groupsOf(options)}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function groupsOf(options: readonly PickOption[]): ReactNode {
  const groups = Map.groupBy(options, option => option.group);
  return [...groups].map(([group, members]) =>
    group === undefined ? (
      members.map(drawn)
    ) : (
      <Combobox.Group key={group} label={group}>
        {members.map(drawn)}
      </Combobox.Group>
    ),
  );
}

const drawn = (option: PickOption): ReactNode => (
  <Combobox.Option key={option.value} value={option.value} active={option.isPicked === true}>
    <span className={classes['tick']} aria-hidden="true">
      {option.isPicked === true ? '✓' : ''}
    </span>
    {option.name}
    {option.remark !== undefined && <span className={classes['remark']}>{option.remark}</span>}
  </Combobox.Option>
);
