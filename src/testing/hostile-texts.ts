/** A text of so many characters, the same few over and over. */
const filled = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** Texts that nobody writes and a file may hold, each of so many characters: what makes a careless pattern look at everything again and again. */
export const hostileTexts = (length: number): Readonly<Record<string, string>> => ({
  spaces: filled(' ', length),
  'empty lines': filled('\n', length),
  'one endless word': filled('a', length),
  'words of one letter': filled('a ', length),
  'names in capitals': filled('Anna Bell ', length),
  initials: filled('A. ', length),
  digits: filled('1', length),
  numbers: filled('1 ', length),
  dates: filled('1/1/', length),
  commas: filled('a, ', length),
  hyphens: filled('a-', length),
  apostrophes: filled('a’', length),
  'quotes that never close': filled('“', length),
  'short quotes': filled('“a” ', length),
  'straight quotes': filled('"', length),
  'open brackets': filled('(', length),
  'full stops': filled('.', length),
  'emoji, whole and halved': `${filled('😀', length - 1)}\ud83d`,
  'right to left': filled('שלום ', length),
  'control characters': filled('\u0001\u0007', length),
  denials: filled('no any current known ', length),
  beginnings: filled('from 8 to keeps a watched the client because if when not ', length),
  prose: filled(
    'The client said he was afraid of the bus, and we rode two stops until the fear fell from 8 to 4. ',
    length,
  ),
});
