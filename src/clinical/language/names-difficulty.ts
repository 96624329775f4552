import { perList } from '../remembered.ts';
import { commonStems } from './common-stems.ts';
import { contentStems } from './content-stems.ts';
import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const symptoms =
  'anxi\\w+|panic\\w*|worr\\w+|fear\\w*|afraid|phobi\\w+|depress\\w+|sad\\w*|hopeless\\w*|tear\\w*|cr(?:y|ying|ied)|mood\\w*|irritab\\w+|anger|angry|rage|' +
  'insomnia|sleep\\w*|nightmare\\w*|flashback\\w*|intrusive|trauma\\w*|trigger\\w*|avoid\\w*|hypervigilan\\w+|startl\\w+|dissociat\\w+|numb\\w*|' +
  'obsess\\w+|compuls\\w+|ritual\\w*|urge\\w*|crav\\w+|relaps\\w+|drink\\w*|drug\\w*|withdraw\\w*|isolat\\w+|lonel\\w+|ruminat\\w+|guilt\\w*|shame|' +
  'grie\\w+|suicid\\w+|self-harm\\w*|impuls\\w+|inattent\\w+|concentrat\\w+|hyperactiv\\w+|restless\\w*|fatigue\\w*|energy|appetite|binge\\w*|purg\\w+|' +
  'hallucinat\\w+|voices|paranoi\\w+|mani\\w+|symptom\\w*|distress\\w*|overwhelm\\w*|attack\\w*|outburst\\w*|tantrum\\w*|aggress\\w+|frustrat\\w+|stress\\w*|pain|self-blame|low';
const limits =
  "impair\\w*|unable|cannot|can[’']t|could not|couldn[’']t|difficult\\w*|struggl\\w+|trouble|problem\\w*|limit\\w*|interfer\\w+|conflict\\w*|argu\\w+|fight\\w*|" +
  'miss(?:es|ed|ing)?|lost|lose|losing|fail\\w*|functioning|refus\\w+|keeps? \\w+ (?:off|from|away|awake)|deteriorat\\w+|decompensat\\w+|hospital\\w*|higher level|risk\\w*|setback\\w*';
const pattern = new RegExp(`(?<![\\p{L}])(?:${symptoms}|${limits})(?![\\p{L}])`, 'giu');

const stemsOf = perList(words => contentStems(words.join(' ')).difference(commonStems));

/**
 * Whether a text names a symptom or a limitation: a common word for one, or a word by which this client's own record
 * (symptoms, impairments, problems, goals) names it.
 */
export function namesDifficulty(text: string, ownWords: readonly string[] = []): Reading {
  const common = readFor(text, pattern);
  if (common.holds) return common;
  return { holds: !contentStems(text).isDisjointFrom(stemsOf(ownWords)), spans: [] };
}
