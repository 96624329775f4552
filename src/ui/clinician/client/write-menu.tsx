import { Button, Menu } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { everyDefinition } from '../../../clinical/documents/definition-of.ts';
import { type DocumentDefinition, stages } from '../../../clinical/kit/document.ts';
import classes from './client.module.css';

const amendments = new Set(['addendum', 'correction', 'late-entry']);

const startable = everyDefinition().filter(({ type }) => !amendments.has(type));
const isMeasure = ({ type }: DocumentDefinition): boolean => type.startsWith('measure:');

/** What can be written: along the thread in its order, then what stands beside it, then questionnaires. */
const groups = [
  {
    name: 'Along the thread',
    definitions: stages.flatMap(stage =>
      startable.filter(definition => definition.stage === stage && !isMeasure(definition)),
    ),
  },
  {
    name: 'Beside it',
    definitions: startable.filter(definition => definition.stage === undefined && !isMeasure(definition)),
  },
  { name: 'Questionnaires', definitions: startable.filter(isMeasure) },
];

/** Starts a document of any type. */
export function WriteMenu({ onStart }: { readonly onStart: (type: string) => void }) {
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Button leftSection={<IconPencil size={16} aria-hidden="true" />}>Write</Button>
      </Menu.Target>
      <Menu.Dropdown className={classes['writeMenu']}>
        {groups.map(({ name, definitions }) => (
          <div key={name} role="group" aria-label={name}>
            <Menu.Label>{name}</Menu.Label>
            {definitions.map(({ type, title }) => (
              <Menu.Item key={type} onClick={() => onStart(type)}>
                {title}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
