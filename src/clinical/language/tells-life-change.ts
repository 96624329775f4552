import { outsideQuotes } from './outside-quotes.ts';
import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';
import { sentencesOf } from './sentences-of.ts';

const relative =
  '(?:mother|father|mom|mum|dad|wife|husband|partner|boyfriend|girlfriend|fianc[eé]e?|son|daughter|child|baby|brother|sister|grandmother|grandfather|grandma|grandpa|aunt|uncle|best friend)';
const own = '(?:his|her|their|my|the)';
const changes = [
  `lost ${own} (?:job|apartment|house|home|license|custody|baby|pregnancy)`,
  '(?:was|were|been|got) (?:laid off|fired|let go|evicted|arrested|sentenced|hospitali[sz]ed|admitted to (?:the )?hospital)',
  `${relative} (?:has |had )?(?:died|passed away|moved out|left (?:him|her|them|me))`,
  `death of (?:his|her|their|my) ${relative}`,
  '(?:moved|moving) (?:out|back in with|in with|in together|to a (?:new|different) (?:city|town|state|apartment|house)|away)',
  '(?:filed|files|filing) for divorce|got (?:divorced|married|engaged)|divorce is final|separated from (?:his|her|their|my)|broke up with|has separated',
  'had a miscarriage|is pregnant|gave birth',
  `(?:quit|left) ${own} job|started (?:a|${own}) new job|became homeless|charged with`,
];
const pattern = new RegExp(`(?<![\\p{L}])(?:${changes.join('|')})(?![\\p{L}])`, 'giu');

/** Sentences about what is long past, feared, wished or not so. */
const notNow =
  /(?<![\p{L}])(?:years? ago|last year|in (?:19|20)\d\d|as a (?:child|kid|boy|girl|teen)|anniversary|when (?:he|she|they|i) (?:was|were)|since (?:childhood|19|20)|history|if|might|may|could|would|afraid|fears?|feared|worr(?:y|ies|ied)|dream(?:s|t|ed)?|nightmares?|imagin\w+|want(?:s|ed)? to|wish\w*|plan(?:s|ned|ning)? to|think(?:s|ing)? of|considers?|considering|not|never|no longer|n[’']t|remember\w*|recall\w*|almost|nearly)(?![\p{L}])/iu;

/** Whether a text tells of a change in somebody's circumstances that has just happened: home, work, family, health, law. */
export function tellsLifeChange(text: string): Reading {
  const spans = sentencesOf(text)
    .filter(sentence => !notNow.test(sentence.text))
    .flatMap(sentence =>
      readFor(sentence.text, pattern).spans.map(
        ([from, to]) => [sentence.span[0] + from, sentence.span[0] + to] as const,
      ),
    );
  return outsideQuotes(text, { holds: spans.length > 0, spans });
}
