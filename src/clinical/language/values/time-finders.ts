import { type Finder, finder } from './finders.ts';
import * as f from './fragments.ts';

const holiday =
  "new year'?s?(?: (?:eve|day))?|valentine'?s?(?: day)?|st\\.? patrick'?s(?: day)?|easter|passover|ramadan|eid(?: al-\\w+)?|memorial day|juneteenth|(?:the )?(?:fourth|4th) of july|july 4th|independence day|labor day|rosh hashanah|yom kippur|halloween|veterans day|thanksgiving|hanukkah|chanukah|diwali|kwanzaa|christmas(?: eve| day)?|xmas|mother'?s day|father'?s day|mardi gras|lent|ash wednesday|good friday|lunar new year|chinese new year|cinco de mayo|super bowl|earth day|columbus (?:day|weekend)|presidents'? day|mlk day|groundhog day|purim|sukkot|advent|nowruz|holi|black friday|tet|tax day|election day";
const season =
  '(?:(?:this|next|early|late|mid|the|by|before|until|till|thru|through|all)[ -])(?:spring|summer|fall|autumn|winter)(?: (?:equinox|solstice|break|vacation|term|semester|quarter))?';
const stretch =
  'day|week|month|year|term|semester|quarter|season|school|summer|winter|spring|fall|autumn|probation|program|treatment|pregnancy|lease|sentence|trial|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|phase|episode|authorization|plan|period|retreat|weekend|grade|camp|stay';
const stretchEnd = `(?:the )?(?:end|start|beginning|close|middle|first day|last day|last week|first week|rest) of (?:the |this |next |her |his |their |my |our )?(?:[\\p{L}'-]+ ){0,3}?(?:${stretch})(?: (?:${stretch}))?`;
const school =
  '(?:spring|winter|summer|fall|christmas|holiday|thanksgiving|mid-?winter) (?:break|vacation|recess|term|semester|quarter|holidays?|camp)|school year(?: \\d\\d(?:\\d\\d)?[-/–]\\d\\d(?:\\d\\d)?)?|graduation|finals(?: week)?|mid-?terms|prom|report cards|back[- ]to[- ]school|q[1-4]|[1-4](?:st|nd|rd|th) quarter|eoy|fiscal year(?: end)?|year[- ]end|month[- ]end';
const review =
  '(?:(?:30|60|90|120|180|thirty|sixty|ninety)[- ]?day|(?:three|six|nine|twelve|3|6|9|12)[- ]?(?:month|mo|week|wk)|quarterly|annual|next|\\d+[- ]wk) (?:tx |treatment |plan |medication |med |postpartum )?(?:review|re-?check|re-?assessment|update|check-?in|check|follow-?up|visit|renewal|re-?eval(?:uation)?)';
const meeting = '(?:session|sess|visit|appointment|appt|meeting|week|wk|month|group)';
const counted =
  'days?|nights?|times|of|trials|weeks?|mornings?|opportunit|attempts|classes|periods|meals|dinners|eves|losses|calls|diapers|on the|\\p{L}{3,}s\\b';
const preposition =
  '(?:by|before|on|until|till|thru|through|starting|ending|ends|closes|opens|date|hearing|trial|starts|due|after|since)';

/** Times of the calendar and of the clock, and numbers that only name something. */
export const timeFinders: readonly Finder[] = [
  finder(
    'age',
    `${f.number}[- ]?(?:y\\/?o|yo|years?[- ]old|year-old)\\b|ages? ?${f.number}|aged ${f.number}`,
  ),
  finder(
    'label',
    '(?:goals?|objectives?|obj|items?|question|problem|grade|unit|room|line|channel|highway|route) ?#? ?\\d+[a-z]?|\\d+(?:st|nd|rd|th)[- ]grade\\w*|i-\\d+|#\\s?\\d+|(?=[1-9])(?<!\\([^)]{0,200})[1-9](?=\\) ?\\p{L})',
  ),
  finder(
    'date',
    `\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?<=${preposition} )(?:0?[1-9]|1[0-2])/(?:3[01]|[12]\\d|0?[1-9])(?![/\\d])(?! (?:${counted}))|(?<=\\b(?:from|to|is|of|period) )(?:0?[1-9]|1[0-2])/(?!10\\b)(?:3[01]|[12]\\d|0?[1-9])(?![/\\d])(?! (?:${counted}))|(?:0?[1-9]|1[0-2])/(?:3[01]|2\\d|1[1-9])(?! ?(?:${counted}))`,
  ),
  finder(
    'date',
    `${f.monthName},? (?:\\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?!\\d|:)|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${f.monthName}(?: \\d{4})?|(?:[Mm]id|[Ee]arly|[Ll]ate|[Tt]he end of|[Ee]nd of)[- ]${f.monthName}|${f.monthName}(?: \\d{4})?`,
    'gu',
  ),
  finder(
    'date',
    `(?:${f.weekday},? (?:the )?${f.ordinal}|(?:this|next|coming|last) ${f.weekday})|the \\d{1,2}(?:st|nd|rd|th)(?! (?:[\\p{L}]+ )?(?:sess|visit|app|meet|week|month|grade|floor|time|step|group|day))|(?:this|next|last|past|coming|the next|the coming|the last|the past) (?:week|month|year|quarter|semester|term|spring|summer|fall|autumn|winter|weekend)`,
  ),
  finder('date', '(?:the |year )?20[2-4]\\d'),
  finder('event', holiday),
  finder('event', `${stretchEnd}|${school}|${review}|${season}`),
  finder(
    'session',
    `(?:session|sess|visit|appointment|appt|meeting|week|wk|month|mo|day)\\.? ?(?:#|no\\.? ?)?(?:\\d{1,3}|${f.numberWord})(?![:/.]\\d)|(?:our |the |her |his |their )?${f.ordinal} (?:\\p{L}+ )?${meeting}|(?<!\\bof (?:the |every )?)${f.numbers} (?:weekly |more |further |consecutive |individual |therapy |group |treatment )*(?:sessions|visits|meetings|appointments|appts|groups|classes)`,
  ),
  finder(
    'clock',
    "\\d{1,2}(?::\\d\\d)? ?(?:[ap]\\.?m\\b\\.?|o'clock)|\\d{1,2}:\\d\\d|noon|midnight|(?<=\\b(?:by|at|after|past|until|till) )(?:(?:half|quarter) (?:past|to) )?(?:seven|eight|nine|ten|eleven|6|7|8|9|10|11)(?= (?:at|in the|every|each|most)\\b)",
  ),
];
