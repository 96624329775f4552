/** Pieces of patterns for numbers and time as they are written in English and in clinical shorthand. Each is a group of its own. */
const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
export const numberWord = `(?:(?:${tens})[- ](?:one|two|three|four|five|six|seven|eight|nine)|${tens}|${small}|(?:a|one|two) (?:couple|dozen|hundred)(?: of)?|dozen|zero)`;
export const figure = '(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|\\.\\d+)';
export const number = `(?:${figure}|${numberWord})`;
/** A number or a stretch of them: 4-5, two to three, four or five. */
export const numbers = `(?:${number}\\+?(?: ?(?:-|–|to|or) ?${number})?)`;

export const ordinal =
  '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|final|next)';

export const minuteUnit = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?)';
export const dayUnit =
  '(?:days?|nights?|weeks?|wks?|months?|mos?|years?|yrs?|weekends?|weekdays?|fortnights?|quarters?|semesters?|terms?|mornings?|evenings?|afternoons?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?)';
export const monthName =
  '(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
export const weekday =
  '(?:[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)';

const numerals = new Map(
  [...small.split('|'), ...tens.split('|')].map((word, nth) => [word, nth < 19 ? nth + 1 : (nth - 17) * 10]),
);

/** The number that figures or words of number tell; undefined for none. */
export function numberIn(words: string): number | undefined {
  const figures = /\d[\d,]*(?:\.\d+)?|\.\d+/.exec(words);
  if (figures) return Number(figures[0].replace(/,/g, ''));
  const parts: readonly string[] = words.toLowerCase().match(/[a-z]+/g) ?? [];
  if (parts.includes('zero')) return 0;
  if (parts.includes('dozen')) return 12;
  if (parts.includes('couple')) return 2;
  const found = parts.flatMap(part => numerals.get(part) ?? []);
  const [first, second] = found;
  if (first === undefined) return undefined;
  return first >= 20 && second !== undefined && second < 10 ? first + second : first;
}
