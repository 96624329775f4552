import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from '@tabler/icons-react';
import { itemName } from '../../clinical/kit/sheet.ts';
import type { EntryProps } from './list-entry.tsx';
import { useLinkNames } from './use-link-names.ts';
import { useWriting } from './writing.ts';

/** What may be done with an entry as a whole. */
export function EntryMenu({ field, entry, place, at, count, onRemove }: EntryProps) {
  const { change } = useWriting();
  const nameOf = useLinkNames();
  const name = itemName(field, entry, nameOf) ?? `new ${field.item}`;
  const move = (by: -1 | 1) =>
    change({ kind: 'move', list: place.split('/').slice(0, -1), id: String(entry['id']), by });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={`More for ${name}`}>
          <IconDots size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {at > 0 && (
          <Menu.Item leftSection={<IconArrowUp size={16} />} onClick={() => move(-1)}>
            Move up
          </Menu.Item>
        )}
        {at < count - 1 && (
          <Menu.Item leftSection={<IconArrowDown size={16} />} onClick={() => move(1)}>
            Move down
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => onRemove(entry, at)}>
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
