const pattern =
  /\b(?:any|all)(?: and all)?(?: (?:of )?(?:my|his|her|their))?(?: (?:treating|medical|health ?care|other))? (?:providers?|persons?|people|agenc(?:y|ies)|organi[sz]ations?|parties|part(?:y|ies)|recipients?)\b|\banyone\b|\bwhom it may concern\b/iu;

/** Whether a line that should name a recipient leaves open who it is. */
export const namesAnyone = (text: string): boolean => pattern.test(text);
