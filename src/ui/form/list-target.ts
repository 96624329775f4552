/** What links call the entries of the list at a place: `goals/g1/objectives` of a plan is `treatment-plan.goals.objectives`. */
export const listTarget = (type: string, place: string): string =>
  [type, ...place.split('/').filter((_, position) => position % 2 === 0)].join('.');
