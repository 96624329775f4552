/** Signs of fear, worry, trauma, obsession and grief. */
export const fearFacets = {
  worry:
    'worr* | what if* | what-ifs | apprehens* | dread* | fret* | anticipat* | fears? ~ (worst|about|something) | ruminat* | catastroph* | anxious ~ (about|over) | anxiety about | nervous* about | imagin* ~ worst | waiting for ~ (drop|bad) | concerns about | thinks of everything that | (pictur*|expects?) the worst | overthink*',
  manyTopics:
    'multiple (domains|topics|areas|things|concerns) | many (things|topics|areas) | everything | various | numerous | several (domains|areas|topics|things) | one thing after | about all | every\\w* little | (health|money|kids|children|work|job|bills|safety|school|family|grades|mortgage|future|parents|car|job|mother|finances|deadlines|weather|accidents)[^.;]{0,120}(?:,|and|;|\\?)[^.;]{0,120}(health|money|kids|children|work|job|bills|safety|school|family|grades|mortgage|future|parents|car|mother|finances|deadlines|weather|accidents)',
  cannotControl:
    "(can't|cannot|could not|couldn't|difficult* to|hard to|unable to|trouble|no way to|impossible to|struggles to|fails to) ~ (control*|stop*|turn ~ off|switch ~ off|let ~ go|shut|put ~ down|step off|dismiss|set aside|quiet) | uncontroll* | won't stop | never stops | all day long | spiral* | constant* | runs on | loop* | all day",
  oneTopic:
    'about nothing else | only about | nothing else | single (theme|topic|worry) | tied to | limited to | calm on ~ subjects | fine away from | no other (worry|worries|topic) | about one thing | on no other | only worry',
  tense:
    'tens* | muscle* | tight* | clench* | jaw | shoulders? | neck | headaches? | grinds? | knots | ach(es|ing|y) | stiff | braced | stomach | trembl* | shak*',
  keyedUp:
    "restless* | on edge | keyed up | edgy | jittery | (can't|cannot) ~ (sit still|relax|settle|sit) | wound up | nervous* | uptight | jumpy | fidget* | pac(es|ing) | antsy | twitch* | tense",
  irritable:
    'irritab* | snap* | short fuse | short-tempered | cross | crabb* | grump* | touchy | snarl* | angry | anger | temper | rage* | blow* up | easily annoyed | impatient | cranky | hostile | bites ~ head off | furious | yell* | outburst* | sour',
  attacks:
    'attacks? | out of the blue | came from nowhere | sudden* | waves? | surges? | peaks? | panics? | episodes? of | without (warning|trigger|cue|reason) | w/o (warning|trigger|cue|reason) | for no reason | unexpected* | uncued | surprise | spells? | abrupt* | hits (him|her|them)',
  cuedOnly:
    'only (when|if|near|in|with|around|at|during|after|on|while|w/) | only ~ (comes near|near|exposed|exposure|presence|drinks?|dogs?|flying|speech*) | never (otherwise|without|outside|at) | exclusively | solely | nowhere else | not at other times | never comes outside | just (when|with|at|in)',
  bodyFear:
    'heart | palpit* | pound* | sweat* | short* of breath | breath* | chok* | chest | dizzy | dizz* | lighthead* | faint* | tingl* | numb* | nause* | tremb* | shak* | hot | chills? | flush* | blush* | throat | hands? | knees | legs | pulse | drenched | red in the face | face burns | voice (goes|cracks|shakes|quivers) | stomach | goes blank | panics? | racing | hyperventilat* | vomit* | dry mouth | mouth dry | gray | tunnel vision | vertigo | gag*',
  fearDying:
    '(going to|about to|gonna|will|thought|sure|afraid|fear) ~ (die|dying|crazy|faint|insane|pass out|collapse|lose control|losing) | losing (control|my mind|her mind|his mind) | heart attack | going (crazy|insane|mad) | this is it | unreal | stroke | doom',
  fearOfMore:
    "(fear|afraid|dread*|worr*|scared|anticipat*|waits|terrified) ~ (next|another|more|again|one|attacks?|recur*) | next one | now (keeps|carries|avoids|sits|stays|won't|quit|always|only) | carries | (quit|gave up|avoid*|won't|stopped|stays|sits) ~ (coffee|exercise|stairs|gym|exit|driving|highway|freeway|home|alone|near|aisle|bridge) | safety behaviou?r* | monitor* ~ (pulse|heart) | checks (pulse|heart) | maps out exits | never alone | between attacks",
  avoids:
    "avoid* | stays? (away|home|in|out) | won't | will not | refus* | steers clear | keeps? (away|out|off|clear) | detour* | takes other | crosses (the )?streets? | leaves | flees | fled | bolts | skips | turn* down | no longer (goes|drives|visits) | (can't|cannot) ~ (go|visit|watch|drive|enter|be in|near|hear|look|speak|eat|use|ride|take) | doesn't (go|drive|talk|visit) | does not (go|drive|talk|visit) | endur* | dread* | escap* | hides | makes excuses | mutes | hides | around ~ so as not | holds back | declines | only with | not at all | with company | closes eyes | sits by ~ exit | on the aisle",
  socialFear:
    'judg* | embarrass* | humiliat* | scrutin* | (look|looks|looking|sound|sounds|sounding|seem|seems|being|be|found|think* (he|she|they)|appear*) ~ (stupid|dumb|foolish|weird|boring|odd|silly|idiot|incompetent|awkward) | laugh* at | what (others|people) think | negative* evaluat* | evaluated | criticiz* | criticis* | rejected | rejection | stared | watched | blush* | make a fool | mock* | center of attention | attention on | stupid | offend* | everyone (is|will) (look|notice)* | self-conscious* | will (notice|see) | noticing | say* something wrong',
  socialPlaces:
    'meetings? | parties | party | speak* | present* | class* | public | strangers? | phone | dates? | dating | eating | restaurants? | lunch | crowds? | introduc* | group* | conversation* | signing | signs? | talks? | gatherings? | weddings? | interview* | call on | called on | small talk | clerk | checkout | in front of | raise* hand | socia* | people | seminar* | zoom | break room | cafeteria | teams?',
  placeFear:
    'bus(es)? | trains? | subway | crowd* | mall* | stores? | supermarket* | tunnels? | bridges? | lines? | queues? | open spaces | parking lots? | elevators? | theaters? | movie theater* | home alone | outside alone | alone outside | leav* ~ (house|home|apartment) | out alone | planes? | church | enclosed | public transit | highway* | far from home',
  noEscape:
    'escape | trapped | no way out | help ~ (come|reach|available|arrive) | get out | stuck | stranded | exits? | attack | faint* | panic* | safe person | companion',
  phobicObject:
    'dogs? | spiders? | snakes? | birds? | insects? | bees? | wasps? | mice | rats? | cats? | needles? | blood | inject* | shots? | syringe* | vaccin* | heights? | high (places|floors?) | ladders? | flying | flights? | planes? | airplane* | aircraft | elevators? | storms? | thunder* | lightning | water | vomit* | chok* | dentist* | clowns? | dark | enclosed | tunnels? | bridges? | driving | balcon* | cliff* | turbulence | balloons? | horses? | cows? | moths? | roach* | nosebleed | surgery | pool | sea | lake | closet | closed | small spaces',
  phobicFear:
    'fear* | afraid | terrif* | panic* | dread* | scream* | freez* | froze | heart | sweat* | faint* | flees | runs? | bolts | cr(y|ies|ying) | shak* | phobi* | terror | scared | hyperventilat* | trembl* | pulse | goes white | pale | knees | leaps',
  excessive:
    "out of proportion | excessive* | irrational* | unreasonable | knows ~ (safe|harmless|silly|only|irrational|unlikely|can't|pinch|out of) | recogni[sz]es | harmless | overblown | more than ~ warrant*",
  separation:
    "separat* | clings? | clingy | (away|apart) from | leav(es|ing) ~ (mother|mom|father|dad|home|parent|husband|wife|house) | follows ~ (mom|mother|dad|house|room) | trails | drop-off | sleep alone | (calls|texts) ~ (location|times|hour) | shadow* | homesick | without ~ (mother|mom|dad|father|her|him) | is (away|gone) | be apart | won't let ~ out of sight",
  harmToLoved:
    '(something|harm|accident|crash|kidnap*|taken|die|hurt|lost|losing|killed|illness|worst) ~ (happen*|mom|mother|dad|father|parents?|husband|wife|him|her|come|back) | (mom|mother|dad|father|husband|wife|parents?) ~ (taken|die|dies|killed|hurt|crash|accident|harm*|kidnap*|never come) | losing ~ (him|her|mother|mom|father) | vision* of | nightmares? | dreams?',
  schoolBody:
    'stomachaches? | headaches? | stomach | head ~ hurt | nausea | vomit* | tummy | throws up | belly',
  trauma:
    'assault* | rap(e|ed) | gunpoint | knife* | shot | shooting | combat | war | explosion | blast | bomb* | IED | crash* | accident | collision | wreck | fire | tornado | hurricane | flood* | earthquake | mudslide | collapse* | robbe* | mugg* | stab* | abus* | molest* | beat(en|ing)? | attack* | kidnap* | tortur* | witness* | watched ~ (die|killed|friend) | saw ~ (die|killed|dead|body|bombing|bodies|shot) | found ~ (body|dead|hanging) | killed | murder* | overdose | near-death | life-threat* | violen* | strangl* | domestic violence | burned | drown* | fell | paramedic | firefighter | deployed | convoy | hostage | trench | train | sexual* | criterion a | ICU | stillbirth | hemorrhag* | threat* | vet',
  noTrauma:
    'no (injur*|threat|danger|trauma*|qualifying|weapon) | nobody (was )?(hurt|in danger|injured) | no one (was )?(hurt|in danger|injured) | (broke up|breakup|break-up|ended the relationship|divorce*|engaged|cheat*|affair|fired|laid off|failed|expected and peaceful|fender bender|bumper|embarrass*|argument|online|text|by text|unfriend*|layoff|lost (his|her|their) job|bad review|humiliat*|ghosted|dumped|rejected|scolded) ',
  intrusion:
    "flashbacks? | nightmares? | bad dreams | dreams? | intrus* | relives? | reliv* | replays? | re-experienc* | reexperienc* | images? | (sees|hears|smells|feels) ~ again | comes? back | puts ~ back | back there | over there | memories | unwanted | pictures? | can't (get|stop) ~ (out of|seeing) | haunt* | reminders? | heart pounds (at|when) | sweat* (if|when|at) | sees (the|it|him|her) | triggered | the same dream",
  negativeMood:
    "numb* | blames? (herself|himself|themselves|self) | guilt* | asham* | shame | detach* | distant | nobody is safe | no one (is|can be) (safe|trusted) | trust* | no joy | (can't|cannot) ~ (feel|love|cry|remember|recall|trust|be glad) | no (feeling|love|warmth) | (no|any) interest | feels nothing | world is (dangerous|bad) | estranged | cut off | alienat* | my fault | his fault | her fault | shut down | people are | detests | hates (himself|herself) | foreshortened | no memory | no future | empty | hopeless | flat",
  arousal:
    "startl* | jump* | hypervigil* | on guard | watchful | scans? | checks? ~ (locks?|doors?|windows?|exits?|trunk) | can't sleep | cannot sleep | no sleep | sleepless | insomnia | poor sleep | sleeps? | concentrat* | focus | irritab* | rages? | angry | anger | snaps? | temper | reckless* | back to ~ wall | sits facing | twitchy | on edge | edgy | jumpy | wakes | awake | tense | blank | loses her words | up all night | alert | nightmares | drift off",
  dissociation:
    "unreal | not real | daze* | dissociat* | outside (of )?(her|his|my) body | fog* | derealiz* | depersonaliz* | (can't|cannot|no) ~ (recall|memory|remember*) | blank* | amnesi* | in a dream | slow motion | time slowed | lost time | robot* | glass | detach* | feels far | underwater | like a movie",
  obsession:
    'obsess* | intrus* | unwanted | thoughts? (that|of) | images? | germs? | contaminat* | dirt* | blasphem* | harm* | taboo | fear* ~ (sick|germs|contaminat*|poison*|left|burn|hurt|hit) | doubts? | must | for fear | symmetr* | even number | numbers? | just right | clicks? | something (terrible|bad) | urges? | worries (that|she|he) ~ (left|hit|contaminat*) | or else | will be hurt | sin | cross* ~ mind | pops | burst in | horrified',
  compulsion:
    'compuls* | wash* | check* | count* | repeat* | rewrit* | reread* | ritual* | tap* | order* | arrang* | clean* | pray* | confess* | again and again | over and over | until ~ (right|click|clean|through) | till ~ (right|click|clean|through|bleed) | does it again | neutrali[sz]* | reassur* | cancel | times if | retrace* | drives back | goes back | line* up | touches | mental* review* | re-do* | scrub*',
  timeOrDistress:
    "hours? | hrs? | all (day|morning|night) | distress* | tortured | exhaust* | resist* | can't stop | cannot stop | hates | takes up | interfer* | silly | knows it | horrified | late",
  enjoysIt:
    "enjoy* | likes | with joy | it's fun | for fun | proud | content | happily | loves | hobby | pleasant | no distress | doesn't bother | not bother* | comfortable with",
  flaw: 'flaw* | defect* | ugly | ugli* | deform* | misshapen | disfigur* | hideous | nose | skin | jaw | chin | ears? | hair* | scar* | asymmetr* | looks like a | too (big|small|fat|thin|wide) | appearance | acne | muscles | small | pores | teeth',
  bodyChecks:
    'mirrors? | checks | compar* | camouflag* | covers? | hides? | picks | asks (everyone|others|people) | reassur* | photograph* | makeup | groom* | selfies | measures | hats? | surgeon* | surger* | hours (in|at)',
  hoards:
    "discard* | throw (out|away) | throws (out|away) | get rid | let go of | part with | toss | hoard* | saves? | keeps everything | can't let go | newspapers | junk",
  clutter:
    "clutter* | piles? | filled | stacked | bags | boxes | cartons | ceiling | can't be used | cannot be used | unusable | path* | blocked | buried | rooms? | tub | stove | bed | doorway* | fire (marshal|hazard)",
  pullsPicks:
    'pull* | pluck* | picks? | picking | scratch* | bald* | patch* | scabs? | sores? | bleeds? | lashes | brows | hair | skin | cuticles | scars? | lesions?',
  triesToStop:
    "tried | tries | (can't|cannot|unable to|could not) (stop|quit) | attempts? | failed | gloves | nothing works | gave up trying | stop* | cut back | cut down | resist* | quits?",
  yearning:
    'yearn* | long(s|ing) | aches? for | miss(es|ing) (him|her|them) | pin(es|ing) | preoccup* | thinks of (him|her) | wants (him|her|only) | talks to (him|her|the)',
  griefSigns:
    "disbelief | (can't|cannot|doesn't|does not) believe | unreal | part of (him|her)self died | part of (him|her) died | half of (him|her|me) | died too | no meaning | meaningless | without meaning | nothing matters | no point | sees no point | numb | bitter* | angry | furious | anger | alone | lonel* | avoids | cannot plan | can't plan | no feeling | won't (hear|enter|touch) | identity | who (he|she) is | can't picture | (keeps|left) ~ (room|clothes|closet|untouched)",
  death_of:
    'died | death | passed | passed away | lost (his|her|their) (wife|husband|son|daughter|mother|father|child|partner|twin|brother|sister) | killed | drowned | funeral | widow* | suicide of | buried | mourning | overdosed | stillborn',
  stressor:
    'since | after | following | when | move* | moving | divorc* | separat* | layoff | laid off | job | diagnos* | biopsy | breakup | broke up | left (him|her) | retire* | transfer* | placement | placed | new (school|job|city|baby|foster) | result | closed | shut | deployment | arrest* | eviction | lawsuit | illness | surgery | stroke | amputation | split | moved out | accident | death | fired | betray* | affair | custody | stressor',
  emotionalReaction:
    "tearful* | weep* | weepy | sad | low | down | hopeless* | nervous* | worr* | on edge | jittery | anxious | keyed up | dreads? | overwhelmed | cry* | cries | tense | shaky | frets | can't stop ~ pictur* | irritab* | anger | angry | jumpy | teary | little hope | sob* | distress* | mood",
  conduct:
    'fight* | steal* | stole | truan* | skip* | cuts class | smash* | lie[sd]? | lying | vandal* | reckless | breaks? rules | runs? away | ran off | ran away | back-talks | spits? | hits? | hit | broke | defian* | took | drove | destroy* | fire* | bull(y|ies|ied) | cruel* | weapon | shoplift* | burglar* | set fires? | killed | burned | threw | kick*',
  noStressor:
    'no (stressor|trigger|precipit*|clear event) | nothing (has )?changed | no (recent )?change | out of nowhere | without (a )?stressor | preceded the | before the (move|stressor|divorce|event)',
} as const;
