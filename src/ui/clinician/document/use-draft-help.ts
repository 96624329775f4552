import { useState } from 'react';
import type { Chart } from '../../../clinical/chart.ts';
import { mayHelpWith } from '../../../clinical/helps/may-help-with.ts';
import type { AnyBody, DocumentDefinition } from '../../../clinical/kit/document.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import type { Note } from '../../form/note.ts';
import { areHelpsOn, switchHelps } from '../../helps/set-aside.ts';
import { useHelping } from '../../helps/use-helping.ts';

interface Writing {
  readonly chart: Chart | undefined;
  readonly document: string;
  readonly definition: DocumentDefinition;
  readonly body: AnyBody;
  readonly notes: readonly Note[];
}

/** What helps to write a draft, and the switch for whoever wants to write without it; none where nothing is ever offered. */
export function useDraftHelp(writing: Writing) {
  const { keep } = useSurroundings();
  const [isHelped, setHelped] = useState(() => areHelpsOn(keep));
  const helping = useHelping({ ...writing, isOn: isHelped });
  const onHelp = (isOn: boolean) => {
    switchHelps(keep, isOn);
    setHelped(isOn);
  };
  return { helping, helpSwitch: mayHelpWith(writing.definition.type) ? { isHelped, onHelp } : undefined };
}
