/** Signs of mood, sleep, drive and thought; see `facets.ts` for how the words are written. */
export const moodFacets = {
  lowMood:
    'sad* | depress* | low mood | mood low | low | down | blue | tearful* | weep* | wept | cry | cries | crying | cried | sob* | gloom* | unhappy | misera* | empt* | flat | gray | grey | heavy | numb | despond* | downcast | downhearted | dejected | melanchol* | dysphori* | dark place | dark mood | in a fog | heavy-hearted | dull* | meh | wretched | joyless* | dreary | leaden | lead | mourn* | broken | grim | sorrow*',
  lostInterest:
    "anhedon* | no interest | lost interest | loss of interest | not interested | nothing interests | disinterest* | uninterested | no pleasure | lost pleasure | no joy | joyless | no enjoyment | (can't|cannot|doesn't|does not|no longer|stopped|never|unable to|nothing) ~ enjoy* | nothing ~ (fun|pleasure|good|interest*|matters|tastes|brings) | no taste | doesn't care | does not care | cares for nothing | cares about nothing | no motivation | no desire | lost ~ joy | gave up ~ (hobb*|music|sports|friends) | quit ~ hobb* | stopped ~ (hobb*|reading|playing|going|seeing|painting|singing) | indifferent | apath* | withdrawn | withdr* | no drive | bored with | not fun | no fun | could not care",
  sleep:
    "insomnia | sleepless* | not sleep* | (can't|cannot|can not|couldn't|unable|trouble|difficult*|hard) ~ (sleep*|asleep|drift|drop) | poor sleep | sleeps? (poorly|badly|little|long|in|late|all) | broken sleep | no sleep | little sleep | restless sleep | disturbed sleep | disrupted sleep | (wakes?|waking|awake|awakes|awakens|awakening|up) | early morning | hypersom* | oversleep* | sleep* ~ hours | sleeps \\d+ | \\d+ (hours|hrs|h) ~ (sleep|bed|night) | in bed | tosses | lies there | unrested | unrefreshed | sleep ~ (poor|disturb*|broken|bad|down|little|problem*|disrupt*|issues|loss) | hours of sleep | hrs of sleep | hrs/night | hours a night | night after night",
  appetite:
    "appetite | (not|n't|no|barely|hardly|stopped|poor*|skips|picks) ~ (eat*|hungry|hunger|food|meals?) | eats (little|less|poorly|more|too|half|nothing|two) | (lost|loss|lose|down|dropped|gain*|up) ~ (weight|lbs?|pounds|kg|kilos) | weight ~ (loss|gain|down|up|chang*) | \\d+ ?(lb|lbs|pound|pounds|kg) | overeat* | craving* | picks at | food ~ (taste*|paste|cardboard|sticks|sawdust|appeal*) | leaves ~ (plate|food|bread) | skips meals | stopped eating | refuses (food|fluids|meals)",
  energy:
    "energy | tired* | fatigue* | exhaust* | worn out | weary | drained | letharg* | sluggish | drags | no drive | heavy limbs | bone-tired | spent | listless | low stamina | (can't|cannot|can hardly|barely) ~ get (up|out) | leaden | drag* | wiped | run down | beat | unrested | everything is an effort | effort | no strength | weak*",
  guilt:
    'guilt* | worthless* | blam* (herself|himself|themselves|self|myself) | self-blam* | self-reproach | failure | burden* | no good | useless | hates (herself|himself|themselves) | hate myself | asham* | inadequate | punish* | deserve* | bad (mother|father|parent|person|wife|husband) | worst ~ (mother|father|parent|person|wife) | let ~ down | ruined | low self-esteem | self-esteem | low opinion | self-critic* | undeserv* | second-guesses ~ worth | self-doubt* | no credit | regrets | feels (vile|bad about|small|stupid) | loathes | despis* | beats (himself|herself|myself) up | better off without | better ~ without | (better with|fare better) | self-hat* | self-loath* | detest* (himself|herself)',
  concentration:
    "concentrat* | focus* | indecis* | (can't|cannot|unable to|hard to|slow to|trouble|difficulty|struggles to|could not|doesn't) ~ (think|decide|choose|follow|read|remember|settle|focus|concentrat*|pick) | distract* | foggy | brain fog | mind (blank|empty|wander*|slow) | forget* | rereads | reads ~ (page|line|paragraph) ~ | loses (track|the thread|words) | lost ~ thread | dull-headed | slow thinking | blank | decisions | zones? out | drifts off | scattered | memory | absent-minded | mind goes blank | cannot take in",
  movement:
    'slowed | slow motion | slow | moves slowly | speaks slowly | psychomotor | agitat* | pac(es|ing) | wrings | restless* | fidgets | rocks | sits motionless | sits still for hours | stares | mute | retard* | stuck in ~ chair | cannot sit still',
  death:
    'suicid* | SI | death | dying | die | dead | kill (himself|herself|themselves|myself) | end it | end (his|her|my|their) life | not be here | not wake up | (wish|want|wishes|wants|better off) ~ (dead|die|gone|away) | self-harm* | take (him|her|me) | no reason to live | not worth living | point of living | overdos* | disappear | passive',
  hopeless:
    "hopeless* | no hope | little hope | never ~ (better|change|improve) | no point | what's the (use|point) | pointless | no future | despair* | pessimis* | won't change | no way out | sees no | nothing will | bleak | dead end | why bother | never going to",
  chronicLow:
    'most days | more days than not | on most days | as long as | always | for years | never ~ (happy|stretch|good) | years | chronic* | lifelong | nearly every day | never more than',
  goodBetween:
    '(great|good|sunny|normal|fine|happy|cheerful*|bright|even) ~ (mood|between|most of the time|otherwise|rest of|in between) | mood (is )?(great|good|fine|normal|sunny|bright|level|even|euthymic) | between ~ (cheerful|fine|happy|normal|well|sunny|good) | gone when | (gone|lifts|clears|stops|ends|vanish*) ~ (period|menses|day|starts|bleed*|drug|drops) | weeks out of',
  pleasureKept:
    'still (enjoys|likes|loves|laughs|plays|looks forward|eats|goes|sees) | enjoys | laughs | looks forward | having fun | pleasure (is )?intact | with joy | has energy | sleeps (fine|well|great|okay) | eats (fine|well|okay|normally) | appetite (fine|good|normal|too good) | sleep (is )?(fine|good|ok|okay|wnl|normal)',
  elevated:
    "elevat* | elat* | euphori* | high | expansive | on top of the world | invincible | giddy | giggl* | too happy | ecstatic | unusually (happy|cheerful|good|up) | 'up' | up | wired | revved | best mood | irritable | never felt better | buzz* | exuberant | radiant | unstoppable | hypomani* | mania | manic | great mood | bursting",
  grandiose:
    'grandios* | special (powers|mission|gift*) | chosen | famous | genius | mission | god | prophet | invent* | inflated | big plans | schemes | plans to (run|buy|save|write|build|start|open) | sure (he|she|they) (can|will|could|is) | knows better than | millions | president | nobel | married to | brilliant | superior | talented | ideas by the dozen | self-esteem up | confident beyond',
  lessSleep:
    '(less|little|no|decreased|reduced|without|barely|hardly|not) ~ (need for sleep|sleep|sleeps|rest|slept|bed) | need* ~ (no|less|little) (sleep|rest) | \\d (hrs?|hours) ~ (sleep|night|rest|fresh|tired) | \\d (hrs?|hours)/night | (two|three|four) hours ~ (sleep|night|rest|fresh) | up all night | up for days | no fatigue | not tired | without ~ tired | without missing it | feels rested | sleepless* | on little rest | nights? without | at (3|4|dawn|2) ~ (am|a.m)',
  talkative:
    "talk* | pressured | nonstop | non-stop | (can't|couldn't|cannot|hard to) ~ (interrupt|get in|stop ~ talk*) | chatty | rapid speech | fast speech | speech (fast|rapid|pressured|loud) | loud | words tumbl* | speaks fast | won't let ~ (speak|talk) | chatter* | calls people at | texting all | jokes",
  racing:
    'racing thoughts | thoughts (rac*|fast|stampede|jump*|fly*|crowd*|pour*) | racing mind | mind (rac*|fast|leaps) | flight of ideas | ideas (come|flow|race|pour|fast|by the) | jumps from | jump* topic* | thoughts ~ too fast | head full of ideas | distractible',
  goalDriven:
    'projects | rush* about | started ~ (businesses|projects|companies|courses|lawsuits|five|four|three|six) | busy all night | increased activity | more active | increased energy | extra energy | energy up | boundless | cleans? ~ (night|am|a.m) | scrubb* | writing all | productive | works through the night | reorganiz* | agitat* | painted the',
  risky:
    'spend* | spent | spree* | maxed | bought | buys | credit cards? | reckless* | sped | speeding | drove fast | (sex|slept|hook* up) with | promiscu* | gambl* | flirt* | invest* | gave away | gives? away | quit (his|her|their) job | risk* | savings | sex | foolish | affairs? | impulsive',
  noHigh:
    'no (hypomani*|manic|mania|high|highs|elevat*|elation|episodes?) | never ~ (manic|hypomani*|high|elevat*|elated|highs) | nothing like a high | no ~ elevat* | denies ~ (mani*|elevat*|highs)',
  psychotic:
    'voices? | hallucinat* | hears? | delusion* | paranoi* | believes? | convinced | certain | chip | followed | spied | messages | thought (broadcast*|insert*) | reads? ~ (mind|thoughts) | sees (things|people|cats|figures) | poison* | special messages | disorgani* | watched | bugged | conspir* | implanted | controlled | command* | possessed | smelled | plot*',
} as const;
