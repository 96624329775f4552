import { z } from 'zod';
import { findServiceCode } from '../../codes/service-codes.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesAnotherMember } from '../../language/names-another-member.ts';
import { wordsOf } from '../../language/words-of.ts';
import { tellings } from './tellings.ts';
import { toldNotes } from './told-notes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

const isGroup = ({ body }: NoteDocument): boolean =>
  body.modality === 'group' || findServiceCode(body.serviceCode ?? '')?.kind === 'group';

const length = (...texts: readonly (string | undefined)[]): number => wordsOf(texts.join('\n')).length;

export const groupIndividualized = defineRule({
  id: 'note.group-individualized',
  messages: {
    participation:
      'The group note of {day} tells in {words} words what this client did and said there; {minWords} are asked for.',
    response:
      'The group note of {day} tells in {words} words how this client responded; {minWords} are asked for.',
    named: 'The group note of {day} names {name}; if that is another member, “another member” is enough.',
  },
  parameters: z.object({ minWords: z.number() }),
  subjects: toldNotes,
  applies: isGroup,

  check(note, { chart, parameters: { minWords }, fail, advise }) {
    const { observation, selfReport, work } = note.body;
    const day = sessionDay(note, chart);
    const participation = length(observation, selfReport);
    /** An empty response is another rule's matter. */
    const response = length(...work.map(piece => piece.response));
    const people = [
      chart.client.name,
      chart.client.goesBy ?? '',
      chart.client.guardian ?? '',
      note.author.name,
    ];
    const names = tellings(note).flatMap(({ path, text }) =>
      namesAnotherMember(text, people).spans.map(span => ({ path, span, name: text.slice(...span) })),
    );
    const first = names[0];
    return [
      ...(participation < minWords
        ? [fail('participation', { day, words: participation, minWords }, { at: ['observation'] })]
        : []),
      ...(response > 0 && response < minWords
        ? [
            fail(
              'response',
              { day, words: response, minWords },
              { at: ['work', work[0]?.id ?? '', 'response'] },
            ),
          ]
        : []),
      ...(first ? [advise('named', { day, name: first.name }, { at: first.path, span: first.span })] : []),
    ];
  },
});
