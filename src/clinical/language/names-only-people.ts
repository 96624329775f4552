const role =
  /(?<![\p{L}])(?:client|patient|pt|ct|cl|self|child|teen|adolescent|mother|father|mom|mum|dad|mo|fa|parents?|guardian|grand\p{L}+|step\p{L}+|foster|sister|brother|siblings?|son|daughter|wife|husband|spouse|partner|fianc[eé]e?|aunt|uncle|cousin|family|couple|group|members?|friend|interpreter|teacher|counsel(?:or|lor)|therapist|clinician|nurse|doctor|case manager|caregiver|both|all|everyone)(?![\p{L}])/iu;
const joining = /^(?:and|with|plus|und|y|et)$/iu;

/** Whether a list of people names them and nothing else: each word a name, no word for who they are to the client. */
export function namesOnlyPeople(text: string, ownNames: readonly string[]): boolean {
  if (role.test(text)) return false;
  const own = new Set(ownNames.flatMap(name => name.toLowerCase().split(/\s+/)));
  const words = (text.match(/[\p{L}’'-]+/gu) ?? []).filter(word => !joining.test(word));
  const others = words.filter(word => !own.has(word.toLowerCase()));
  return others.length > 0 && others.every(word => /^\p{Lu}\p{Ll}/u.test(word));
}
