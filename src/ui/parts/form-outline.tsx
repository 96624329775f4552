import type { OutlineLine } from '../form/outline.ts';
import classes from './form-outline.module.css';

interface OutlineProps {
  readonly lines: readonly OutlineLine[];
  readonly onFollow: (place: string) => void;
}

/** The sections of a form at its side: where one is going, and which still owe something. */
export function FormOutline({ lines, onFollow }: OutlineProps) {
  return (
    <nav className={classes['outline']} aria-label="Outline" data-screen-only>
      <ol>
        {lines.map(line => (
          <li key={line.key}>
            <OutlineLink place={line.key} onFollow={onFollow}>
              <span>{line.heading}</span>
              {line.missing > 0 ? (
                <span className={classes['owed']}>
                  {line.missing}
                  <span className="visually-hidden"> to fill in</span>
                </span>
              ) : (
                line.isBegun && (
                  <span className={classes['done']} aria-label="complete" role="img">
                    ✓
                  </span>
                )
              )}
            </OutlineLink>
            {line.entries.length > 0 && (
              <ol className={classes['entries']}>
                {line.entries.map(entry => (
                  <li key={entry.key}>
                    <OutlineLink place={entry.key} onFollow={onFollow}>
                      <span className={classes['entry']}>{entry.name}</span>
                    </OutlineLink>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface OutlineLinkProps {
  readonly place: string;
  readonly onFollow: (place: string) => void;
  readonly children: React.ReactNode;
}

const OutlineLink = ({ place, onFollow, children }: OutlineLinkProps) => (
  <a
    className={classes['link']}
    href={`#${place}`}
    onClick={event => {
      event.preventDefault();
      onFollow(place);
    }}
  >
    {children}
  </a>
);
