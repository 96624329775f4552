import type { Locator } from 'playwright-core';

const mostKeyByKey = 24;

/** Puts the hands on a line and types over what stands there; long passages go in as one stroke, as dictation does. */
export async function typeInto(line: Locator, words: string): Promise<void> {
  const { keyboard } = line.page();
  await line.focus();
  await keyboard.press('ControlOrMeta+a');
  if (words === '') await keyboard.press('Delete');
  else if (words.length <= mostKeyByKey) await keyboard.type(words);
  else await keyboard.insertText(words);
}
