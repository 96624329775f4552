/** Choices that more than one document type asks with the same meaning. */
export const severity = { none: 'None', mild: 'Mild', moderate: 'Moderate', severe: 'Severe' } as const;

export const mentalStatusArea = {
  appearance: 'Appearance',
  behaviour: 'Behaviour',
  speech: 'Speech',
  mood: 'Mood',
  affect: 'Affect',
  'thought-process': 'Thought process',
  'thought-content': 'Thought content',
  perception: 'Perception',
  cognition: 'Orientation and cognition',
  insight: 'Insight and judgement',
} as const;

/** The published purposes for which a session may be needed (seeds 000 and 002). */
export const necessityPurposes = {
  'improve-functioning': 'Improve functioning',
  'prevent-deterioration': 'Prevent deterioration',
  'developmental-progress': 'Help development',
  'reduce-symptoms': 'Reduce symptoms',
  stabilise: 'Stabilise symptoms',
  'manage-chronic': 'Manage lasting symptoms',
  'maintain-gains': 'Maintain gains',
  'prevent-higher-care': 'Prevent a higher level of care',
} as const;

export const modality = {
  individual: 'Individual',
  couple: 'Couple',
  family: 'Family',
  group: 'Group',
} as const;
