import { contentStems } from './content-stems.ts';

/** Words that many addresses share; by them alone nobody is known. */
const anyones = contentStems(
  'doctor dr physician primary care family practice practitioner nurse medical medicine health clinic center centre group office service services hospital school counselor street st avenue road lane fax phone telephone tel number',
);

/** The words, cut to their stems, by which somebody or some place named in a line could be known again. */
export const nameStems = (line: string): Set<string> => contentStems(line).difference(anyones);
