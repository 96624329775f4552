import { ActionIcon, Menu } from '@mantine/core';
import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { Logo } from '../../parts/logo.tsx';
import { screens } from '../screens.ts';
import { useSession } from '../session.ts';
import classes from './header.module.css';
import { PersonMenu } from './person-menu.tsx';

interface HeaderProps {
  readonly onFind: () => void;
  readonly onHelp: () => void;
}

const places = screens.flatMap(({ path, main }) =>
  main ? [{ href: path.replace(/\/:.*/, ''), name: main.name }] : [],
);
const isAt = (href: string, location: string): boolean =>
  href === '/' ? location === '/' : location === href || location.startsWith(`${href}/`);

/** The way about: four places, the finder, and who is here. */
export function Header({ onFind, onHelp }: HeaderProps) {
  const { practice } = useSession();
  const [location] = useLocation();
  return (
    <header className={classes['header']} data-screen-only>
      <Link href="/" className={classes['home']} aria-label="Goldthread, to today">
        <Logo />
      </Link>
      <nav className={classes['nav']} aria-label="Main">
        <ul>
          {places.map(({ href, name }) => (
            <li key={href}>
              <Link
                href={href}
                className={classes['place']}
                aria-current={isAt(href, location) ? 'page' : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {practice.isSample && <span className={classes['sample']}>Sample practice</span>}
      <button type="button" className={classes['find']} onClick={onFind}>
        <IconSearch size={16} aria-hidden="true" />
        <span className={classes['findWords']}>Find or do</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <PersonMenu onHelp={onHelp} />
      <SmallMenu location={location} />
    </header>
  );
}

/** The four places where the window is narrow. */
function SmallMenu({ location }: { readonly location: string }) {
  const [, go] = useLocation();
  return (
    <div className={classes['small']}>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon color="gray" aria-label="Go to">
            <IconMenu2 size={20} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {places.map(({ href, name }) => (
            <Menu.Item
              key={href}
              aria-current={isAt(href, location) ? 'page' : undefined}
              onClick={() => go(href)}
            >
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
