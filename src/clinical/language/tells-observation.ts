import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const body =
  'tear\\w*|cr(?:y|ied|ying)|wept|sobb\\w+|eyes?|gaze|glanc\\w+|stared?|blush\\w*|flush\\w*|pale|sweat\\w*|trembl\\w+|shak(?:y|ing|es)|shook|tremor|hands?|fists?|jaw|shoulders?|' +
  'posture|slump\\w*|upright|lean\\w*|pac(?:ed|es|ing)|fidget\\w*|restless|still|slow\\w*|quick\\w*|rapid|pressured|breath\\w*|sigh\\w*|yawn\\w*|laugh\\w*|smil\\w+|grin\\w*|frown\\w*|nodd?\\w*|' +
  'voice|speech|tone|whisper\\w*|mumbl\\w+|silen\\w+|quiet\\w*|loud\\w*|paus\\w+|stammer\\w*';
const looks =
  'affect|groom\\w*|dishevel\\w*|dress\\w*|appear\\w*|presented|observed|looked|seemed|alert|oriented|flat|blunted|constricted|bright\\w*|tense\\w*|relax\\w*|calm\\w*|guarded|tired|' +
  'drows\\w+|psychomotor|agitat\\w+|animat\\w+|subdued|startl\\w+|clench\\w*|grip\\w*|stiff\\w*|sat|stood|walked|paced|clung|hid|drew|built|threw';
const pattern = new RegExp(`(?<![\\p{L}])(?:${body}|${looks})(?![\\p{L}])`, 'giu');

/** Said of anybody, it tells of nothing that was seen. */
const stock =
  /(?<![\p{L}])(?:presented|appear(?:s|ed)|seem(?:s|ed)|looked|observed)(?: to be)? (?:as usual|as (?:in|at) (?:the )?(?:last|prior|previous) sessions?|appropriate(?:ly)?|normal(?:ly)?|stable|well|fine|ok(?:ay)?|engaged|cooperative|receptive|at baseline|on time|for (?:the |a |her |his |their )?(?:scheduled |weekly )?session)(?![\p{L}])/giu;

/** Whether a text holds something anyone in the room could have seen or heard; the list is of common signs. */
export const tellsObservation = (text: string): Reading =>
  readFor(
    text.replace(stock, words => ' '.repeat(words.length)),
    pattern,
  );
