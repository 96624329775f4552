/** Criteria that no program may decide, by id, each with the reason in a sentence; they are listed beside the rules. */
export const leftToPeople: Readonly<Record<string, string>> = {
  'record.access-trail':
    'The program itself writes down every reading, change, export and release with its person and time, and no chart can break that; that somebody looks through this log in time is for people to do.',
  'record.psychotherapy-notes-segregated':
    'The program itself keeps private psychotherapy notes in a room of their own that no check, packet or export may open, so no chart can show them; what belongs in the progress note instead is asked for by the rules about notes.',
  'record.retention':
    'The program throws no signed document away; how long a record must be kept depends on the law of the state and on contracts that no chart carries, and when it may be destroyed is for the practice to decide.',
};
