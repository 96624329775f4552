import { IconLinkOff, IconX } from '@tabler/icons-react';
import type { LinkOption } from '../form/link-options.ts';
import classes from './linked-chip.module.css';

interface ChipProps {
  /** What the link points at; absent when nothing of that identity is in the record. */
  readonly option: LinkOption | undefined;
  readonly onRemove: () => void;
}

/** A link as it holds: a bead and the words it points at; a link into nothing is drawn as a break. */
export function LinkedChip({ option, onRemove }: ChipProps) {
  const name = option?.name ?? 'Points at something that is no longer here';
  return (
    <li className={classes['chip']} data-broken={option === undefined || undefined}>
      {option ? (
        <span className={classes['bead']} aria-hidden="true" />
      ) : (
        <IconLinkOff className={classes['break']} size={16} aria-hidden="true" />
      )}
      <span className={classes['words']}>
        {name}
        {option && <span className={classes['source']}>{wordsOfSource(option)}</span>}
      </span>
      <button type="button" className={classes['remove']} aria-label={`Unlink: ${name}`} onClick={onRemove}>
        <IconX size={14} aria-hidden="true" />
      </button>
    </li>
  );
}

/** Where it stands: its goal or entry first, then the document, unless the name says the document already. */
function wordsOfSource({ name, source, within, isPast }: LinkOption): string {
  const parts = [within, source === name ? undefined : source, isPast ? 'older version' : undefined];
  return parts.filter(part => part !== undefined).join(' · ');
}
