/** Signs of childhood disorders, conduct, personality, psychosis and loss of thinking. */
export const conductFacets = {
  inattention:
    "careless | mistakes | distract* | forget* | forgot | loses | lost | misplac* | disorgani* | (doesn't|does not|can't|cannot|never|not|fails to) ~ (finish|listen|follow|sustain|attend|focus|pay attention|organize|start) | unfinished | zones? out | daydream* | off task | starts ~ (things|and|none) | half-finished | puts off | procrastinat* | late | drifts? | inattent* | attention | keys | losing | details | thread | messy | ends none | avoids (homework|paperwork|reading) | mind wanders",
  hyperactivity:
    "fidget* | squirm* | leaves? (his|her|the|their)? ?seat | out of (his|her|their)? ?(seat|chair) | runs? | climb* | talks? (excessive*|nonstop|too much|over|constantly|all day) | blurt* | interrupt* | (can't|cannot|couldn't) ~ (wait|sit|queue|stay|be still|stop) | motor | on the go | restless* | hums? | shout* ~ answers | impuls* | butts? in | jiggl* | taps? | impatient | grabs | up (&|and) down | noisy | always on | hyperactiv* | touches everything | wait",
  twoSettings:
    '(home|house|parent*|mother|wife) ~ ~ (school|class*|work|teacher*|camp|job) | (school|class*|teacher*|work) ~ ~ (home|parent*) | both (settings|places) | everywhere | (home|house|parent*|mother|wife)[^;]{0,120}(school|class*|work|teacher*|office|meeting*|job*)|(school|teacher*|class*|report|work|job*)[^;]{0,120}(home|parent*|mother|wife)',
  childOnset:
    'since (kindergarten|preschool|first grade|childhood|age [3-9]|he was|she was|toddler*|elementary|grade school|early) | as a (child|boy|girl|kid) | report cards? | (first|second|third|fourth|kindergarten|\\d(st|nd|rd|th)[- ]grade) | childhood | always | before (age )?(12|twelve) | preschool | elementary | young | early | age [2-9] | all (his|her) life',
  adultOnset:
    'appeared at (age )?[2-9]\\d | since the (concussion|accident|injury|stroke|move) | began (at|in) (college|adulthood|(age )?[2-9]\\d) | new onset | straight-a | meticulous | never (before|a problem) | before it | organized student | since (starting|menopause) | in adulthood',
  screenerOnly:
    'screener | screening | per (screener|scale|ASRS|self-report|questionnaire) | ASRS | score* | elevated | questionnaire | checklist | PHQ | GAD-?7 | PCL | meets (all |full |the )?criteria | meets criteria | criteria (are )?met | consistent with | symptoms (are )?consistent | per referral | per chart | carries | prior provider | diagnosis of | endorsed | symptomatic | stable on',
  argues:
    "argu* | defi* | refus* | talks? back | disobe* | says no | won't (comply|listen|do) | ignores rules | non-?complian* | contrar*",
  temper:
    'temper* | tantrum* | blow* up | blowups | outburst* | angry | anger | rage* | explod* | explo* | meltdown* | screams? | yells? | loses (it|temper) | touchy | resent* | furious | throws? | smash* | punch* | storms? | broke* | hit* | kick* | slam*',
  spite:
    'spite* | vindictiv* | get(s)? (even|back) | revenge | grudge* | annoys? | needles | provok* | on purpose | deliberate* | blames? (others|them|siblings|everyone|his|her|teachers|everybody) | payback | blames',
  moodBetween:
    'in between | between (them|outbursts|blowups|episodes)? | most of the (day|time) | irritable (mood|most|all|from|nearly|every) | crabb* | grouch* | from breakfast to bed | all day | cranky | sour | persistently',
  impulsiveRage:
    'over (nothing|small|trivial|minor|little|a) | out of proportion | minor | trivial | explo* | smash* | throws | punch* | screams | blows? up | in (seconds|minutes) | over in | remors* | regret* | sorry | sick with | sudden* | unplanned | never thought out | impuls*',
  planned:
    'plann* | premeditat* | for (gain|money|insurance|cash|profit|rent) | paid | resells? | sells? | beforehand | so they | revenge | to pay | on purpose | for the insurance',
  aggression:
    'fights? | fought | bull(y|ies|ied) | cruel* | torture* | kill* | hurts? (animals|cats|dogs|others) | weapon* | knife | robbed | threat* | hit a | assault* | forced | hit | rake',
  rulesBroken:
    'steal* | stole* | shoplift* | lies | lied | lying | cons | vandal* | destroy* | fire* | burn* | broke into | break* in* | truan* | skips? (school|class) | runs? away | ran (away|off) | out (all|past) | curfew | cheat* | forg* | theft | alias* | smash* | slash* | burglar* | stolen | trespass* | damag*',
  noRemorse:
    "no (remorse|regret|guilt|conscience) | remorseless | doesn't care | unmoved | they deserved | cold | callous | indifferent | not sorry | shrugs | blames the victim | laughs about",
  deceit:
    'alias* | cons | conned | scam* | lies | lied | lying | fraud* | forg* | cheat* | deceit* | manipulat* | schemes? | swindl* | bad checks | false names? | impersonat* | uses (people|others)',
  irresponsible:
    "quits jobs | no support | child support | unpaid | debts? | can't hold ~ job | irresponsib* | reckless* | drove drunk | impuls* | fights | arrest* | jail* | evict* | default*",
  youthConduct:
    'as a (boy|teen|kid|child|youth|girl) | before (15|fifteen|age) | at (8|9|10|11|12|13|14|nine|ten|eleven|twelve|thirteen|fourteen) | juvenile | tortured | set fires | from age (8|9|10|11|12|13|14) | expelled | childhood | since (8|9|10|11|12|13|14|age) | in youth | suspended',
  abandonFear:
    "abandon* | (panics?|frantic|terrified|begs?|afraid|rage*|dread*) ~ (leav*|alone|late|left|away|reply|text|abandon*) | left (him|her) | leaves me | being (left|alone) | don't go | clings | rejection",
  unstableTies:
    'idealiz* | devalu* | (loves?|adores?|idol|angel|best|perfect|hero) ~ ~ (hates?|monster|devil|worst|villain|enemy|traitor) | stormy | intense relationships | unstable (relationships|ties) | breaks up and | push* away | on again | splitting | black and white | love and hate | up and down with | hot and cold | turbulent',
  identityUnsure:
    "(doesn't|does not|don't|no idea|not sure|unsure) ~ (who (she|he|i)|know who) | who (she|he|i) (is|am) | identity | sense of self | changes ~ (name|hair|religion|career|plans|style|major|look) | chameleon | copies | no self",
  impulsive:
    'impuls* | spend* | spends | spree* | binge* | reckless* | sex | drives? fast | speed* | steals? | drugs | drink* | gambl* | shoplift* | substance',
  selfHarm:
    'self-harm* | self-injur* | cut* | burns? (herself|himself|arms?) | overdos* | suicid* | scars | hits (herself|himself) | scratches | SI | wrist* | threat* ~ (kill|suicide|die) | attempts? | bangs (her|his) head',
  moodSwings:
    'mood (swings?|shifts?|changes?|flips?|lability) | mood ~ (hour|minutes|hours|day) | labile | shifts last | (hours?|minutes|half a day) ~ (despair|rage|fine|joy|mood|anxious) | from (fine|happy|joy) to | reactive | volatile | swings | flips | roller',
  emptiness: 'empt* | hollow | void | nothing inside | a hole | numb inside',
  intenseAnger:
    'rage* | fury | furious | angry | anger | explod* | throws | hits | scream* | blowups? | fights | yell* | temper | smash* | outbursts?',
  dissociatesUnderStress:
    'dissociat* | paranoi* | unreal | spaces? out | floats | out of body | zones? out | people are against | lose time | loses time',
  stableSelf:
    'steady friendships | relationships (are )?(long|steady|stable) | mood (is )?(even|steady|stable) | sense of self (is )?(solid|stable|pretty) | rarely angry | never self-harm* | friendships for years | long friendships',
  suspicious:
    'suspect* | suspic* | scheme* | plot* | grudge* | distrust* | mistrust* | loyal* | cheating | unfaithful | hidden (meaning|insult)* | insults | reads ~ into | tells nobody | confide* | counterattack* | trusts no | against (him|her) | exploit* | threaten*',
  solitary:
    "alone | solitary | loner | no (friends|interest in (sex|people|company)|company|wish for company) | prefers (to be )?(alone|solit*) | (doesn't|does not|neither) ~ (want|wants|need|misses|enjoy|desire) ~ (company|people|friends|relationships|sex|misses)? | indifferent | shrugs | detached | cold | flat | keeps to (himself|herself) | no (close )?friends | by choice | praise | aloof | level as | no hobby | nothing gives | emotional*",
  lonely:
    'lonely | lonel* | aches for | longs? for | wants (a partner|friends|company) | for fear | laughed at | wish* for ~ (friend|partner|company) | craves company',
  oddness:
    'odd* | eccentric | magical | auras? | telepath* | sixth sense | special meaning | meant for (him|her) | ideas of reference | superstiti* | premonition* | clairvoyan* | metaphor* | strange | peculiar | vague speech | dresses? (in|odd*|strange*) | suspicious | stiff | flat affect | spirits | omens? | curses? | no close friend* | tense around | paranormal | energies',
  inferior:
    'inferior | inadequate | inept | unlikable | unappealing | dull | ugly | not good enough | unless (sure|certain|someone|she is|he is) | unless ~ (like|liked) | certain (of being )?liked | criticism | rejected | rejection | ridicul* | laugh* at | holds back | avoids ~ (jobs?|people|new|contact) | afraid ~ (shame*|ridicul*) | embarrass* | mock*',
  dependent:
    "(can't|cannot|unable to|needs?|lets?) ~ (decide|decisions?|choose|pick|alone|on (her|his) own|advice|reassur*) | needs (her|his) (mother|husband|wife|partner|father|sister) | decid* for | agrees with everyone | never disagrees | helpless | can't be alone | clings | submissive | volunteers? for | unpleasant | right away | another relationship | take care of | can't begin | initiat* | fear* ~ (alone|left|losing support|leave) | lest they leave",
  practicalNeed:
    'blind | wheelchair | injury | disability | cane | stroke | newly | training with | hates asking | after (the )?(accident|blast|surgery|stroke) | immigrant | no english | legal',
  perfection:
    "lists? | perfection* | redo* | redoes | rules? | schedules? | details? | rigid* | stubborn* | delegat* | works? (sundays|weekends|nights|every|late|all) | won't (spend|delegate|throw) | miser* | stingy | right and wrong | moral* | scrupul* | inflexib* | hoards? | can't throw | over-?conscientious | cheap | control* | only (his|her) way | leisure | vacation* | order",
  grand:
    'grandios* | entitle* | special | brilliant | superior* | admir* | envy | envi* | envious | arrogan* | haughty | exploit* | uses (people|students|others) | empathy | unmoved | best | nobel | fantas* | important | deserves | above (the )?rules | sneers? | looks down | praise* | vip | only talks with | genius | boast* | brags? | credit | condescend*',
  theatrical:
    'center of attention | attention | dramatic* | theatrical | seductive* | flirt* | provocative | shallow | shifting emotions | exaggerat* | impression* | suggestible | intimate than | faints | cries loudly | dresses ~ (attention|provocat*) | performs',
  ordinaryStyle:
    'deep friendships | comfortable letting | feelings run deep | proud of | wants a raise | content alone | ordinary | normal | age-appropriate | typical | as do all | everyone | like (any|all|most|every) | anyone would',
  hallucinate:
    'voices? | hallucinat* | hears | sees (people|figures|things|cats|shadows|the dead) | smell* ~ nobody | visions | commands? | commenting | speaks? to (him|her) | spoke to | talking to (him|her) | auditory | whispers?',
  delusion:
    'delusion* | believes? | convinced | certain | sure (that|the|he|she|they) | insists | chip | broadcast* | insert* | plot* | fbi | cia | neighbors? ~ (read|poison|spy|watch*|hear*) | followed | poison* | messages | radio | tv | television | persecut* | conspir* | implant* | special | reads? (her|his) mind | imposter | bugged | in love with (him|her) | proposes | bankrupt* | jealous* | wife is cheating | infest* | rays | stolen',
  disorganized:
    'disorgani[sz]* | word[- ]salad | jumbl* | loose | tangential | derail* | jumps? track | incoheren* | speech (was )?(loose|jumps|jumbled|odd) | rambl* | neologism* | laughed at nothing | laughs at nothing | inappropriate* | undress* | gibberish | nonsens* | catatoni* | mute | postur* | speechless | gaz* | bizarre | strips',
  negativeSigns:
    "flat | blunt* | unwashed | unbathed | no drive | avolition | alogia | speechless | no motivation | sits (for|all|un) | withdrawn | withdr* | apath* | amotiv* | mute | monosyllab* | poor hygiene | hasn't (cut|washed|bathed|showered) | stares | little speech | gaz* | isolat*",
  notPsychotic:
    'shared by | congregation | in (her|his) church | as all in | culture | cultural | gps | judge granted | confirmed | true | real | held loosely | sharp | well put together | only (when|during|in) ~ depress* | no (voices|hallucinations|delusions|psychos*) | stops? within | drugs?',
  psychosisAlone:
    '(weeks|days|months|stayed|persist*|continu*|remain*) ~ ~ (mood|level|euthymic|without|free) | mood-free | mood (was|is) (level|even|normal|euthymic|stable) | without (any )?mood | between (mood )?episodes | outside (of )?(a |the )?(mood|depress*|mania)',
  socialGap:
    "eye contact | back-and-forth | back and forth | reciproc* | gestures? | points? | pointing | pointed | (doesn't|does not|no|never|rarely|poor|limited) ~ (peer|friends?|play|respond|share|turn-taking|name|conversation|read|play|imaginat*|smil*) | one-sided | monologue* | lectures | misses (hints|cues|jokes|sarcasm) | cues | literal* | scripts? | echo* | echolal* | parallel play | social (cues|gap|deficit*|difficult*) | alone at recess | words at | delayed? (speech|language) | language delay | lang delay | monotone | studied | awkward | small talk",
  restricted:
    'rigid* | routine* | same (lunch|food|route|plate|order|clothes|shirt|seat|way) | sameness | line[sd]? up | lines | flap* | spin* | rock* | twirl* | fixat* | obsess* with | special interest* | encyclopedic | facts about | dinosaurs | schedules | hums? | sensory | sounds? | covers? (his|her) ears | textures? | tags | sniffs? | toe walk* | meltdown* | change | stim* | rituals? | narrow | intense interest* | repeat* | hand-flapping | wheels',
  socialIntact:
    'warm eye contact | jokes | reads ~ (mood|faces|people) | makes eye contact | good eye contact | flexible | hugs | pretend | close friends | friendly | engages | typical | social with | at ease with | smiles back | shares interests',
  silentSomewhere:
    "(does not|doesn't|won't|never|not|no) ~ (speak*|talk*|word*|voice) ~ (school|class|teacher*|strangers?|church|peers?|outside|kindergarten|adults?)? | mute* | silent at | not one word | whispers only | nods | points | freezes",
  speaksElsewhere:
    '(talks?|speaks?|chatters?|chatty|sings|loud) ~ (home|freely|nonstop|family|sister|brother|mother|mom|cousins|parents) | at home ~ (talks?|chatter*|never shuts up|speaks?|loud|sings) | never shuts up | fluent',
  languageNew:
    'no english | new to (the )?language | weeks ago with | just arrived | arrived in | learning english | does not know the language | first (month|weeks?) of school',
  neglect:
    'neglect* | orphanage* | removed | no caregiver | institution* | abandon* | foster | many (caregivers|placements) | placements | changes of caregiver | left alone | nobody who | group home | unfed | starved | deprived',
  noAttach:
    "(doesn't|does not|won't|rarely|never|not) ~ (comfort|seek|come|cuddle|hug|respond|smile|cry|look) | stiff | withdrawn | almost no smile | no smile | unexplained | flinch* | no comfort | rejects | turns away | irritab* | sad*",
  overFriendly:
    'strangers? | sits on | wander* off | hugs (anyone|everyone|strangers) | goes (off )?with | no wariness | overly familiar | too familiar | never looks back | friendly to all | calls everyone',
  goodCare: 'loved | stable home | no neglect | no changes of caregiver | from birth',
  motorTic:
    'blink* | jerk* | twitch* | grimac* | head (flick*|shak*|toss*|nod*) | neck | shoulder* | shrug* | nose | wrinkl* | eye* | scrunch* | touch* | hops? | kicks? | face | facial | arm | winc* | squint* | tics?',
  vocalTic:
    'sniff* | throat* | grunt* | hum* | bark* | cough* | shout* | swear* | words? | vocal | sounds? | says | whistl* | click* | snort* | repeats words | coprolal*',
  noVocal: 'no (sounds?|noises?|vocal*) | never ~ (sound|noise|vocal)',
  ticCourse:
    'wax* | wane* | come and go | comes and goes | worse (when|before|with|under) | urge* | suppress* | better when | many times a day | years? | since',
  wets: 'wet* | soak* | enure* | urin* | sheets | pullup* | diaper* | bed | dry',
  soils: 'soil* | stool* | feces | underwear | poop* | encopre* | BM | accidents',
  speechStutter:
    'stutter* | stammer* | repeats? ~ (sounds?|syllables?|first|words) | block* | prolong* | stuck on | dysfluen* | substitut* words | avoids words',
  readsPoorly:
    'read* | spell* | wpm | decod* | guess* | words? | letters? | phonetic* | write* | compos* | fluen*',
  mathPoorly:
    'math* | number* | arithmetic | count* | fact* | calculat* | add* | multipl* | subtract* | money | change | clock',
  testScores:
    '(SS|standard score|percentile|IQ|FSIQ|WISC|WIAT|WAIS|Woodcock|KTEA|Vineland|MABC*|KeyMath|WRAT|scaled|composite|grade level|grades? (below|behind)) | \\d+(st|nd|rd|th) percentile | \\d+ wpm | below',
  scoresFine:
    'percentile (4|5|6|7|8|9)\\d | average | above average | grade level now | passing | as before and since | on grade | normal range',
  adaptiveLow:
    "vineland | (can't|cannot|needs help|unable to|needs) ~ (change|money|cook|bus|shop|bank|dress|recipe|time|map|tell) | special (class|education|ed) | walked at | talked at | delayed milestones | IQ | FSIQ | adaptive",
  clumsy:
    "clums* | drops? | falls? | trips? | handwriting | (can't|cannot) ~ (catch|button*|tie|ride|cut|zip) | spill* | bumps? | shoes | scissors | uncoordinat* | motor | MABC* | bike | bang* into",
  stereotypy:
    'flap* | rock* | head ?bang* | bites (himself|herself|own|his|her) | nodding | self-injur* | hits (his|her) (own )?head | bruise* | callus* | spin*',
  harmless:
    "no injury | typical (tot )?otherwise | when (thrilled|excited|happy) | harmless | no harm | doesn't interfere",
  pragmatic:
    'takes ~ literal* | face value | jokes | sarcasm | greet* | turn-taking | adjust* | inference* | idiom* | storytelling | stories | hints | context | conversation | speaks over | topic* | formal | metaphor*',
  memoryLoss:
    'memory | forget* | forgot | repeats | (loses|lost) ~ (steps|way|words|names|track) | confus* | disorient* | names | MoCA | MMSE | recall | misplac* | slow to think | checkbook | word-finding | got lost | asks the same | wander* | bills | pills | stove | executive | decline',
  cognitiveFine:
    'MoCA (2[6-9]|30) | MMSE (2[7-9]|30) | crossword in ink | drives | pays bills | normal (aging|ageing|for age) | manages ~ (bills|money|medication|home)',
  delirious:
    'drowsy | fluctuat* | by the hour | clear by | clears | UTI | infection | post-?op* | after (hip )?surgery | day \\d | pulls at | delir* | ICU | hospitali* | sudden onset',
  medicalCause:
    'thyro* | TSH | T4 | graves* | hypothyroid* | hyperthyroid* | lupus | stroke | parkinson* | tumor | MS | steroid* | tracks | treated | medical | cushing* | dementia | huntington* | epilep* | heart failure | level* | lab* | scan | after the (stroke|diagnosis|injury)',
  steals: 'steal* | stole | takes | took | lifts | lifted | shoplift* | pockets | theft',
  tensionRelief:
    "tension | urge* | relief | reliev* | thrill | bliss | rush | pressure | builds | release | pleasure | high | calm after | gratif* | guilt* | asham* | throws them away | doesn't need | has money | can afford",
  fireSetting:
    'fires? | burn* | torch* | ignit* | match* | flames? | lit | arson | lighter* | smoke | watch* (it )?burn | firetruck* | sirens',
  sexDriven: 'porn* | hook* up | sex* | masturbat* | escorts? | affairs? | swip* | apps? | strangers',
  cyclic:
    'week before | before (her|my|menses|period|menstru*) | premenstr* | luteal | cycle* | period | menses | days before | gone (on|when|with|by) | menstru*',
  cycleMarks:
    'irritab* | rage | sob* | sad | hopeless | anxious | tens* | bloat* | crav* | breast* | sleeps? | focus | fatigue | angry | tearful | weep* | mood swing* | on edge | cries',
  hasOnset:
    'born | birth | baby | postpartum | delivery | deliver* | newborn | infant | months? old | weeks? old | pregnan* | nursing | breastfe* | nurs*',
  babyBlues: 'day [1-9] | \\d days (after|postpartum|old) | laughs | enjoys | days now',
  highAndLow:
    'up and down | ups and downs | (up|high|good|rushing|busy|bright|fast) ~ ~ (down|low|sluggish|slow|dark|bad|flat) | flips? | alternat* | stretches | swings? | cycles? between | swing between | phases | both poles | poles | modes | at once | same (hours?|time|day) | spells of',
  neverFull:
    'neither ~ (full*|filled|true|reached) | never ~ (full|true|reached|met|hospital*) | not (severe|full) | sub-?threshold | no (hospital|psychosis|psychotic|full) | hypomani* | milder | still (works|gets to work|functions) | people comment | observ* by | others notic* | noticed',
  fullMania:
    'hospital* | inpatient | admi* | psychiatric (ward|unit|admission) | police | jail | psychotic | delusion* | voices | mania | handcuffs | committed | restrain* | locked unit',
} as const;
