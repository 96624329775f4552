import { namesImpairedArea } from './names-impaired-area.ts';
import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const living =
  'sle(?:ep\\w*|pt)|nights?|bed|awake|woke|ate|eat\\w*|meals?|cook\\w*|dinners?|supper|breakfast|lunch|kitchen|show(?:er\\w*)|dress\\w*|clean\\w*|laundry|shop\\w*|stores?|errands?|' +
  'bus|train|car|driv\\w+|drove|rides?|rode|walk\\w*|church|choir|sports?|team|party|parties|visit\\w*|call(?:s|ed)|phone\\w*|bills?|letters?|appointments?|functioning|chores?|handoffs?';
const people =
  'mother|father|mom|dad|parents?|sisters?|brothers?|wife|husband|sons?|daughters?|child(?:ren)?|kids?|boss|foreman|colleagues?|coworkers?|roommates?|neighbou?rs?|teachers?|office|site|crew|homework|exams?|seminar';
const pattern = new RegExp(`(?<![\\p{L}])(?:${living}|${people})(?![\\p{L}])`, 'giu');

/** Whether a text touches how somebody lives: sleep, meals, work, people, the way there; the list is wide on purpose. */
export function namesDailyLife(text: string): Reading {
  const area = namesImpairedArea(text);
  return area.holds ? area : readFor(text, pattern);
}
