/** Words by which schools of therapy are known: their names and the techniques that belong to one of them. */
const words = {
  'cognitive-behavioral':
    'cognitive(?: |-)?(?:and )?behaviou?r\\w*|cognitive\\w*|behaviou?ral\\w*|c\\.?b\\.?t|cpt|erp|expos\\w+|response prevention|thought (?:records?|work|log)|' +
    'activity (?:schedul\\w+|monitoring)|parent (?:management )?training|problem.solving|habit reversal|sleep restriction|stimulus control|worry (?:time|period|postponement|exposure)|postpon\\w+ (?:the |of )?worr\\w+|socratic\\w*|downward arrow|graded tasks?|' +
    'relapse prevention|skills? training|self-monitoring|inhibitory learning|contingency management',
  'dialectical-behavioral':
    'dialectical\\w*|d\\.?b\\.?t|distress tolerance|emotion regulation|chain analysis|opposite action|diary cards?',
  'acceptance-and-commitment':
    'acceptance (?:and|&) commitment|a\\.?c\\.?t(?= |-)(?= therapy|-based| work)|defusion|committed action|values (?:work|clarification)',
  mindfulness: 'mindful\\w*|mbct|mbsr',
  psychodynamic:
    'psychodynamic\\w*|psychoanaly\\w+|dynamic (?:psycho)?therapy|transference|object relations|mentali[sz]\\w+|attachment\\w*|unconscious',
  emdr: 'emdr|eye movement desensiti[sz]ation\\w*|bilateral stimulation',
  systemic:
    'systemic\\w*|family (?:systems|therapy)|structural family|multisystemic|couples? (?:therapy|work)|gottman|enactments?|genograms?|functional family',
  'emotion-focused': 'emotion(?:ally)?[- ]focused|e\\.?f\\.?t|empty chair|chair ?work',
  'person-centered':
    'person[- ]cent(?:er|re)ed|client[- ]cent(?:er|re)ed|humanistic|rogerian|gestalt|existential\\w*|logotherapy',
  interpersonal:
    'interpersonal (?:psycho)?therapy|interpersonal (?:inventory|incident|work)|ipt(?:-a)?|role (?:transition|dispute)s?',
  motivational: 'motivational\\w*|decisional balance|change talk',
  narrative: 'narrative (?:exposure )?therapy|externali[sz]\\w+|re-authoring',
  'solution-focused': 'solution[- ]focused|sfbt|miracle question|scaling questions?',
  'trauma-focused':
    'trauma[- ]focused|tf-cbt|prolonged exposure|trauma narrative|written account|somatic experiencing|sensorimotor',
  schema: 'schema (?:therapy|work|modes?)|imagery rescripting|rescript\\w+',
  play: 'play therapy|through play|sand ?tray|theraplay|filial therapy',
  creative: '(?:art|music|dance|drama|expressive(?: arts)?) therapy|music and sound',
  'twelve-step': 'twelve[- ]step|12[- ]step',
  'compassion-focused': 'compassion[- ]focused|self-compassion',
} as const;

export type Approach = keyof typeof words;

const patterns = Object.entries(words).map(
  ([approach, said]) =>
    [approach as Approach, new RegExp(`(?<![\\p{L}])(?:${said})(?![\\p{L}])`, 'iu')] as const,
);

/** The schools of therapy that a text names, by name or by a technique of theirs; empty when it names none that is known here. */
export const approachesIn = (text: string): ReadonlySet<Approach> =>
  new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([approach]) => approach));
