import { Button, Menu } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { everyDefinition } from '../../../clinical/documents/definition-of.ts';
import { stages } from '../../../clinical/kit/document.ts';
import { stageWords } from '../../parts/stage-words.ts';
import classes from './client.module.css';

const amendments = new Set(['addendum', 'correction', 'late-entry']);

/** What can be written, in the order of the thread; then what stands beside it, then questionnaires. */
const startable = everyDefinition().filter(({ type }) => !amendments.has(type));
const groups = [
  ...stages.map(stage => ({
    name: stageWords[stage],
    definitions: startable.filter(
      definition => definition.stage === stage && !definition.type.startsWith('measure:'),
    ),
  })),
  {
    name: 'Beside the thread',
    definitions: startable.filter(({ stage, type }) => stage === undefined && !type.startsWith('measure:')),
  },
  { name: 'Questionnaires', definitions: startable.filter(({ type }) => type.startsWith('measure:')) },
].filter(({ definitions }) => definitions.length > 0);

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
