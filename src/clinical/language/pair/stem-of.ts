const ending =
  /(?:ational|ation|ition|ement|ment|ness|able|ible|ance|ence|ions?|ings?|edly|ied|ies|ed|er|ers|or|es|ive|al|ity|ly|s|y|e)$/;

/** What words of one root have in common: “exclude” and “exclusion” do not meet, “avoid” and “avoidance” do. Crude on purpose. */
export function stemOf(word: string): string {
  const stem = word.replace(ending, '');
  return stem.length < 3 ? word : stem;
}
