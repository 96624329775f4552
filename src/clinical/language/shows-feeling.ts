import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const body =
  'tear\\w*|cr(?:y|ied|ying)|wept|sobb\\w+|wet|eyes?|gaze|look(?:s|ed)|glanc\\w+|star(?:ed|ing)|blush\\w*|flush\\w*|red|pale|sweat\\w*|trembl\\w+|shak(?:y|ing|es)|shook|tremor|hands?|fists?|fingers?|jaw|lips?|shoulders?|arms?|legs?|feet|foot|head|face|' +
  'posture|slump\\w*|upright|lean\\w*|pac(?:ed|es|ing)|fidget\\w*|restless\\w*|slow\\w*|quick\\w*|rapid|pressured|breath\\w*|sigh\\w*|yawn\\w*|laugh\\w*|smil\\w+|grin\\w*|frown\\w*|nodd?\\w*';
const acts =
  'voice|speech|spoke|talk(?:s|ed|ing)|tone|whisper\\w*|mumbl\\w+|silen\\w+|quiet\\w*|loud\\w*|paus\\w+|monosyllab\\w+|shout\\w*|yell\\w*|groan\\w*|whistl\\w*|joked?|sat|stood|walked|clung|clench\\w*|grip\\w*|stiff\\w*|tense\\w*|' +
  'startl\\w+|threw|kicked|stamped|hid|turned|moved|ran|kept|held|coat|clothes|dressed|groom\\w*|disheveled';
const pattern = new RegExp(`(?<![\\p{L}])(?:${body}|${acts})(?![\\p{L}])|["“][^"“”]{2,}["”]`, 'giu');

/** Whether a text shows a feeling: a sign one could see or hear, or the words of the one who has it. */
export const showsFeeling = (text: string): Reading => readFor(text, pattern);
