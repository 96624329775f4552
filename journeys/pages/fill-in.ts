import type { Locator } from 'playwright-core';
import type { Answer, Answers } from './answers.ts';
import { control, group } from './labelled.ts';
import { typeInto } from './type-into.ts';

/** Answers a form or an entry of it, label by label, from the keyboard. */
export async function fillIn(scope: Locator, answers: Answers): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) await answerOne(scope, label, answer);
}

async function answerOne(scope: Locator, label: string, answer: Answer): Promise<void> {
  if (typeof answer === 'string') return write(control(scope, label), answer);
  if (typeof answer === 'number') return typeInto(control(scope, label), String(answer));
  if (typeof answer === 'boolean') return pick(group(scope, label), answer ? 'Yes' : 'No');
  switch (answer.kind) {
    case 'choice':
      return choose(scope, label, answer.option);
    case 'choices':
      for (const option of answer.options) {
        await group(scope, label).getByRole('checkbox', { name: option, exact: true }).focus();
        await scope.page().keyboard.press('Space');
      }
      return undefined;
    case 'links':
      return link(group(scope, label), answer.words);
    case 'code':
      return findCode(control(scope, label), answer);
    case 'rating':
      return rate(group(scope, label), answer.rating);
    case 'entries':
      for (const entry of answer.entries)
        await fillIn(await addEntry(group(scope, label), answer.item), entry);
  }
}

/** Days and times go into the browser's own calendar and clock; everything else is typed. */
async function write(line: Locator, words: string): Promise<void> {
  const type = await line.getAttribute('type');
  if (type === 'date' || type === 'time') await line.fill(words);
  else await typeInto(line, words);
}

async function choose(scope: Locator, label: string, option: string): Promise<void> {
  const line = scope.getByRole('combobox', { name: label }).and(control(scope, label));
  const pills = group(scope, label);
  await line.or(pills).waitFor();
  if (await pills.isVisible()) await pick(pills, option);
  else await line.selectOption({ label: option });
}

async function pick(pills: Locator, option: string): Promise<void> {
  await pills.getByRole('radio', { name: option, exact: true }).focus();
  await pills.page().keyboard.press('Space');
}

/** A digit on any step of the scale sets it. */
async function rate(scale: Locator, rating: number): Promise<void> {
  await scale.getByRole('radio').first().focus();
  await scale.page().keyboard.type(String(rating));
}

async function link(picker: Locator, all: readonly string[]): Promise<void> {
  const page = picker.page();
  for (const words of all) {
    await typeInto(picker.getByRole('combobox'), words);
    await page.getByRole('option', { name: words }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await picker.getByRole('listitem').filter({ hasText: words }).waitFor();
    // The hands stay at the field, also where the line they typed on is gone.
    await picker.locator(':focus').waitFor();
  }
  await page.keyboard.press('Escape');
}

async function findCode(line: Locator, { typed, code }: { typed: string; code: string }): Promise<void> {
  await typeInto(line, typed);
  const page = line.page();
  await page.getByRole('option', { name: code }).first().click();
}

/** Adds an entry and finds it by where the hands have been put: on its first control. */
export async function addEntry(list: Locator, item: string): Promise<Locator> {
  const article = /^[aeiou]/.test(item) ? 'an' : 'a';
  await list.getByRole('button', { name: `Add ${article} ${item}`, exact: true }).focus();
  await list.page().keyboard.press('Enter');
  const id = await list.locator('[data-entry]:focus-within').getAttribute('data-entry');
  return list.locator(`[data-entry="${String(id)}"]`);
}
