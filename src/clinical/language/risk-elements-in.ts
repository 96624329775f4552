/** What a telling of risk says, part by part. */
export interface RiskElements {
  readonly thoughts: boolean;
  readonly planOrIntent: boolean;
  readonly level: boolean;
  readonly response: boolean;
}

const thoughts =
  /\b(?:thoughts?|ideation|wish(?:es|ed)?|suicid\w*|SI|dead|die|killing (?:him|her|them)self|self-harm|urges?)\b/i;
const planOrIntent = /\b(?:plans?|planned|intent|intention|method|means|attempts?|prepar\w+)\b/i;
const level = /\b(?:low|moderate|high|imminent|acute|elevated|mild|severe|level|minimal)\b/i;
const response =
  /\b(?:safety plan|plan (?:in use|current|revised|written|renewed)|agreed|calls?|called|informed|told|emergency|hospital|988|crisis line|consult\w*|supervisor|locked|removed|secured?|taken|means|follow-?up|sessions?|seen again|appointment|monitor\w*|asked (?:again|in full)|done)\b/i;

/** Whether a text tells thoughts, plan or intent (be it to deny them), how high the risk was judged, and what was done about it. */
export const riskElementsIn = (text: string): RiskElements => ({
  thoughts: thoughts.test(text),
  planOrIntent: planOrIntent.test(text),
  level: level.test(text),
  response: response.test(text),
});
