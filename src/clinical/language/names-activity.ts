import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const games =
  'soccer|basketball|baseball|football|kickball|volleyball|tag|catch|pool|chess|checkers|cards|uno|jenga|connect four|video ?games?|board ?games?|card ?games?|games?|ball';
const outings =
  'to (?:the|a) (?:\\w+ )?(?:park|playground|mall|zoo|beach|gym|library|museum|caf[eé]|restaurant|movies|garden)|(?:for|on) (?:a|another) (?:\\w+ )?(?:walk|hike|outing|drive)';
const making =
  'baked (?:\\w+ ){0,2}(?:cookies|cakes?|cupcakes|muffins|bread)|(?:drew|drawing|painted|painting) (?:\\w+ ){0,2}(?:pictures?|animals?|cartoons?|superheroes|landscapes?)|' +
  '(?:some|free) (?:drawing|painting|art)|arts and crafts|crafts|colou?ring (?:pages?|books?)|legos?|sandcastles?|bracelets?';
const pattern = new RegExp(
  `(?<![\\p{L}-])(?:play(?:ed|ing|s)? (?:\\w+ ){0,4}?(?:${games})|${outings}|(?:${making}))(?![\\p{L}-])`,
  'giu',
);

/** Whether a text tells of a game, a sport, an outing or something made: an activity that is treatment only by its purpose. */
export const namesActivity = (text: string): Reading => readFor(text, pattern);
