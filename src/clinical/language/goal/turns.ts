/** Words by which a goal says what shall become of a thing: less of it, none of it, to go on with it. */
const less =
  /\b(?:cut (?:down|back)|less|fewer|only|like (?:a )?(?:regular|everybody|normal|other)|not (?:stop|quit)\w*|moderat\w*|social(?:ly)?|once in a while)\b/i;
const none =
  /\b(?:quit|stop|kick|no|never|abstain|abstinen(?:t|ce)|sober|sobriety|eliminate|zero|off|clean|remission|total(?:ly)?|full(?:y)?|discontinue|get rid)\b/i;
const goOn = /\b(?:maintain|remain|continue|adher\w*|complian\w*|accept\w*|stay|prescribed|taper)\b/i;
/** What treatment may want of somebody who did not ask for it. */
const ofTreatment =
  /\b(?:accept\w*|adher\w*|complian\w*|insight|rule out|assess|evaluat\w*|enroll|transition|process\w*|diagnos\w*|apply|obtain|complete|refer\w*)\b/i;
/** What helps with anything, so that it is nobody's aim in itself. */
const means =
  /\b(?:learn|techniques?|mindful\w*|breathing|relaxation|coping|skills?|stress|communicat\w*|self-esteem|assertive\w*|depress\w*|anger|symptoms?)\b/i;
const context = /\b(?:so that|after|from|before|by|that|which|when|at|with|without|due|in)\b/;

/** Where the clinical goal turns elsewhere than the client's own, or the same way. */
export function turnsOf(client: string, clinical: string): string[] {
  const isNew = (words: RegExp): boolean => words.test(clinical) && !words.test(client);
  const turns: Readonly<Record<string, boolean>> = {
    'less becomes none': less.test(client) && none.test(clinical),
    'none becomes less': none.test(client) && goOn.test(clinical) && !none.test(clinical),
    'both less': less.test(client) && less.test(clinical),
    'of treatment': isNew(ofTreatment),
    means: isNew(means),
    'clinical context': context.test(clinical),
    'client quoted': /["“]/.test(client),
  };
  return Object.entries(turns).flatMap(([name, is]) => (is ? [name] : []));
}
