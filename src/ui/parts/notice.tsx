import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** `status` waits until a screen reader pauses; `alert` does not. */
  readonly role?: 'status' | 'alert';
}

/** Something that went otherwise than asked, or that one should know, in plain words. */
export function Notice({ children, role = 'alert' }: NoticeProps) {
  const Icon = role === 'alert' ? IconAlertCircle : IconInfoCircle;
  return (
    <div className={classes['notice']} role={role}>
      <Icon className={classes['icon']} size={18} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
