import { defineRule } from '../../kit/rule.ts';
import { watchesMediaOnly } from '../../language/watches-media.ts';
import { toldWork } from './told-work.ts';
import { sessionDay } from './treatment-notes.ts';

export const noPassiveMedia = defineRule({
  id: 'note.no-passive-media',
  messages: {
    watched: 'On {day} film or television was watched, and I could not find therapeutic work done with it.',
  },
  subjects: toldWork,

  check({ done, note }, { chart, fail }) {
    const { holds, spans } = watchesMediaOnly(done);
    if (!holds) return undefined;
    return fail('watched', { day: sessionDay(note, chart) }, spans[0] ? { span: spans[0] } : {});
  },
});
