/** Signs of the use of substances, and of habits that are like it. */
export const substanceFacets = {
  useMore:
    "more than (he|she|they|i|planned|intended|meant) | more (and longer|cans) | longer than | (means?|meant|plans?|planned|intends?|intended|says|vows?|swears?|swore) ~ (two|one|stop|couple|few|quit|cut|only|and (has|drinks|ends|closes)) | (can't|cannot|could not|couldn't|never|unable to) ~ (stop at|stop|put ~ down|just one) | ends up | until ~ (gone|empty|passes out) | all day | from waking | binge* | every dollar | blackout* | loses count | against all resolve | until it's gone",
  cutDown:
    "(tried|tries|attempts?|vows?|vowed|promis*|failed|quits?|quit|unable|can't|cannot|couldn't|wishes|wants|efforts?|unsuccessful*|twice|times|relaps*|detox*|rehabs?|AA|NA) ~ (quit*|stop*|cut|cutting|detox*|taper*|control*|down|back|days|rehab*|within|times|week|lasted|tries|moderat*|x) | failed quits | quit* ~ (\\d+x|times|lasted|failed) | relaps* | (\\d+|two|three|four|five|several) (quits|detox\\w*|rehabs?|attempts) | back within | haven't held | detox x | cut ~ (down|back)",
  timeSpent:
    '(whole|entire|all|every|most of the) (day|week|weekend|evening|hour|dollar)s? | hours (getting|finding|using|recovering) | life revolves | plans ~ around | find it | recover* | hung ?over | revolves | preoccup* | weekend ~ lost | goes into getting | thinks about (it|odds|drinking|using)',
  crave:
    'crav* | urges? | hungry for | thinks (about|of) (it|drinking|using|odds|the next|bet*) | dying for | strong desire | hunger* | obsess* | wants it | can think of nothing | jonesing | itch* for | from waking | yearn* | need* it | aches for',
  rolesFail:
    '(miss*|late|fired|lost|failed|called|left|neglect*|absent|sent home|suspend*|let go|forgot) ~ (work|shift*|job|school|class*|kids|exam*|daughter*|son*|children|graduation|home) | job | CDL | work | obligations | duties',
  socialHarm:
    "(wife|husband|partner|girlfriend|boyfriend|family|friends|daughter|son|mother|marriage|kids) ~ (left|leaves|leaving|fight*|argu*|divorc*|threat*|moved|lied|lies|gone|ultimatum|won't|upset|sleeps) | fights? | argu* | divorc* | arguments | lies to | lied to | alone",
  givesUp:
    '(gave|given|gives|giving) up | quit (playing|going|the) | dropped | let ~ go | no longer (plays|goes|sees|fishes) | stopped (playing|going|seeing) | everything ~ dropped | friends gone | lost touch | instead of ~ (practice|church|softball|friends)',
  hazard:
    'driv* | drove | behind the wheel | machinery | forklift | ladder | DUI | DWI | needles? | shared | overdos* | ODs? | nods? at | unsafe | heat | swimming | childcare | smoking in bed | on the job | boat*',
  despiteHarm:
    'despite | in spite of | even though | even after | although | (kept|keeps|keep|continues|continued|goes|went|still|smokes|drinks|uses) ~ (on|after|anyway|despite|using|drinking|going|at it|uses|does it|vapes|smok*) | still (uses|drinks|smokes|on it|using|bets) | makes (him|her|them) (paranoid|worse|sick) | liver | ulcer* | hepatitis | COPD | bronchitis | stent | cirrhosis | pancreatitis | doctor (said|told|warned) | knows it',
  tolerance:
    "tolerance | needs? (more|twice|double|triple|a lot more|larger|bigger) | (takes|takes him|takes her|used to|use to|once) ~ (more|twice|double|do|did|get) | double what | more ~ (get there|same|feel|effect|buzz|high) | less effect | no longer feels | (used|once) ~ (enough|half) | more and more | twice as much | larger bets | bigger bets | same (thrill|effect|buzz|high) | don't get high | escalat* | up to",
  withdrawal:
    'withdraw* | shak(es|y|ing) | sweats? | tremor* | seizure* | dope ?sick | sick (without|w/o|if|in the morning|when) | ill (w/in|within|without) | (irritable|restless|edgy|cross|anxious|crash*|hungry|cannot sleep|miserable|jittery) ~ (without|w/o|if|when (he|she|they)|off|cuts?|stops?) | gooseflesh | yawn* | eye-opener | first drink | morning drink* | needs ~ (to feel normal|get well|steady) | get well | crash* | delirium tremens | DTs | cold turkey | off it | hangs? ?over | within 5 min | strange dreams | nausea | clammy',
  quantity:
    'fifth | pint | handle | beers? | bottles? | packs? | ppd | grams? | bags? | pills | blues | drinks? | vodka | wine | whiskey | gin | liquor | heroin | fent* | oxy* | cocaine | coke | crack | meth | ice | dabs | vapes? | joints? | bowls? | edibles? | weed | cannabis | smok* | snort* | inject* | shoots? | IV | huffs? | xanax | adderall | ritalin | nitrous | duster | kratom | cigarettes? | nicotine',
  prescribedOnly:
    'as (prescribed|directed|told) | exactly as | medical card | under supervision | supervised | same dose | never early | takes ~ as told | licensed | no (craving*|wish for more|trouble|problems?|desire|symptoms) | once | one (glass|drink|puff|time|joint|gummy) | no plan to | tried ~ once | a single | on a dare | for a dare | first drinks? since | experiment*',
  labelOnly:
    'addict | in denial | denies | poor insight | positive (uds|test|screen) | uds ?\\+ | tested positive | found (a )?(grinder|vape|paraphernalia|stash|pipe)',
  gambles:
    'gambl* | bets? | betting | wager* | slots? | casino* | poker | sportsbook | odds | lottery | scratch-?offs? | blackjack | chases? | chasing | win back | losses | stakes?',
  hidesIt:
    'lies | lied | lying | hid(es|den|ing)? | conceal* | secret* | conceals | double life | statements',
  borrows:
    'borrow* | loan* | bail* out | owes? | debt* | mortgage | sold | pawn* | stole | fund | money from',
  remits:
    'remission | in ~ past | formerly | previously | sober since | dry since | clean since | nothing (at all )?since | used ~ (20\\d\\d|19\\d\\d)',
} as const;
