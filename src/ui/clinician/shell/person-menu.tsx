import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { signOutEverywhereRoute, signOutRoute } from '../../../server/contracts/session.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { useEnter, useSession } from '../session.ts';
import classes from './person-menu.module.css';
import { useLock } from './use-idle-lock.ts';

const schemes = { auto: 'As the system', light: 'Light', dark: 'Dark' } as const;
type Scheme = keyof typeof schemes;

/** Who is here, how it looks, and the way out. */
export function PersonMenu({ onHelp }: { readonly onHelp: () => void }) {
  const { person } = useSession();
  const { api, inHand } = useSurroundings();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const enter = useEnter();
  const lock = useLock();
  const leave = async (route: typeof signOutRoute | typeof signOutEverywhereRoute) => {
    await inHand.saveAll();
    const result = await api.call(route, {});
    if (result.ok) enter(null);
  };
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon color="gray" aria-label={`${person.name}, your menu`}>
          <IconUser size={20} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <span className={classes['name']}>{person.name}</span>
          {person.roles.join(', ')}
        </Menu.Label>
        <Menu.Divider />
        <Menu.RadioGroup value={colorScheme} onChange={scheme => setColorScheme(scheme as Scheme)}>
          {Object.entries(schemes).map(([scheme, words]) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {words}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={onHelp}>Keys</Menu.Item>
        <Menu.Item onClick={() => void lock()}>Lock</Menu.Item>
        <Menu.Item onClick={() => void leave(signOutRoute)}>Sign out</Menu.Item>
        <Menu.Item onClick={() => void leave(signOutEverywhereRoute)}>Sign out everywhere</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
