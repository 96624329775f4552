const telling =
  /(?<![\p{L}])(?:sa(?:id|ys|ying)|stat(?:es|ed|ing)|report(?:s|ed|ing)?|t(?:old|ells|elling)|believ(?:es|ed|ing)|th(?:inks|ought|inking)|fe(?:els|lt|eling)|fear(?:s|ed|ing)?|afraid|worr(?:y|ies|ied|ying)|call(?:s|ed|ing)?|describ(?:es|ed|ing)|identif(?:ies|ied|ying)|label(?:s|l?ed|l?ing)?|sees? (?:him|her|them)sel(?:f|ves)|considers?|refer(?:s|red) to|according to|accus(?:es|ed|ing)|complain(?:s|ed|ing)?|admit(?:s|ted)|describes?|den(?:ies|ied|ying)|claim(?:s|ed|ing)?|c\/o|wonder(?:s|ed|ing)?|yelled|shouted|wrote|texted|the word|words?)(?![\p{L}])/iu;
/** Where a sentence, or somebody's report in it, ends. */
const ending = /[.!?;\n]|(?<![\p{L}])but(?![\p{L}])/giu;

/** Whether what stands at a place is told as somebody else's words or thoughts: the writer only reports them. */
export function isToldByAnother(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 240), at);
  const start = [...before.matchAll(ending)].at(-1);
  return telling.test(start ? before.slice(start.index + start[0].length) : before);
}
