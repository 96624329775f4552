/**
 * What other programs get from `goldthread/language`: the reader of narrative, which brings the grammar of English with it. It is apart from
 * `goldthread/clinical`, so that who only checks records does not load it. A name that stands here stays.
 */
export { openLanguage, type LexiconFiles } from './language/open-language.ts';
export type {
  Decision,
  DiagnosisReading,
  DiagnosisText,
  GoalReading,
  GoalText,
  NotePairText,
  NoteReading,
  NoteText,
  ObjectiveReading,
  PairReading,
  Passage,
  Reader,
} from './language/reader.ts';
export type { Span } from './language/reading.ts';
