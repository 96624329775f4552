/** Signs of eating, sleep, bodily complaint, dissociation and sexual disorders. */
export const bodyFacets = {
  lowWeight:
    'BMI (1[0-7]|of 1[0-7])(\\.\\d)? | underweight | low weight | emaciat* | bones | lost ~ (lb|lbs|pounds|kg|kilos) | weight loss | percentile | skeletal | gaunt | no period | amenorrh* | restrict* | \\d+ ?(kcal|calories|cal) | under \\d+ ~ (kcal|calories) | starv* | fast(s|ing) | portions | skips? meals | eats (almost )?nothing | refuses to eat | eats only | stopped eating',
  fearFat:
    'fear* ~ (weight|fat|gain*) | (terrified|afraid|scared|dread*|panics?) ~ (weight|fat|gain*|calor*|food|grape|thighs|pound) | fat | thighs | thin enough | weigh* (herself|himself|self|themselves) | weighs | scale | huge | calorie* | gain*',
  bodyImage:
    'feels? (fat|huge|obese|enormous) | sees (bulges|fat|herself|himself) | (judges|grades|values|measures|evaluates|rates) (herself|himself|themselves|self) | shape | weight | body image | worth hangs | thighs | stomach | belly | mirror | obese | bulges | self-worth | cheekbones | scale | feel huge | calls herself fat',
  noFearFat:
    'no fear ~ (weight|fat|gain*) | not (afraid|worried) ~ (weight|gain*) | content with (her|his|their) (shape|body|weight) | never cared what | would (love|like) to gain | wants to gain | no (body image|shape|weight) concern | does not care (about|what) (weight|shape|she weighs|he weighs) | weight normal | normal weight | BMI (19|2\\d|3\\d)',
  binge:
    'binge* | (eats?|ate|box|tub|tubs|whole|entire|bucket|gallon|dozen|loaf|cake|pies?|pizzas?|bag|sheet) ~ (cereal|ice cream|cake|frosting|pizza*|chicken|pies?|cookies|bread|chips|sitting|go|standing|half an hour|hour|two hours|loaf) | large amounts? | huge amounts? | amounts of food | past (full|the point|fullness) | uncomfortably full | until ~ (full|hurts|sick|pain)',
  lossControl:
    "(can't|cannot|could not|couldn't|unable to) ~ (stop|brakes) | out of control | loss of control | loses? (control|hold) | lost control | like (i'm|she's|he's) not | on autopilot | zones? out | won't stop | possessed | trance",
  compensates:
    'vomit* | purg* | throws? up | laxative* | diuretic* | water pills | fasts? | fasting | exercis* | runs? (for|miles|after|two|hours) | two-hour runs | finger | diet pills | skips insulin | gets rid | makes (herself|himself) (sick|vomit|throw) | workout | gym | enema*',
  noCompensate:
    "(no|not|denies|never|without|nothing|doesn't|does not) ~ (vomit*|purg*|laxative*|fast|compensat*|exercis*|make up for) | nothing to make up",
  bingeShame:
    'asham* | disgust* | guilt* | hates (himself|herself) | alone | in secret | secret* | hides | not hungry | fast* than | rapid* | embarrass* | car | afterwards | afterward | gross',
  picky:
    '(eats|eat|accepts) only | (five|six|four|three|ten|few|handful) ~ foods | foods | gags? | textures? | smells? | chok* | afraid ~ (chok*|vomit*) | supplement* | no interest in (food|eating) | tube | percentile | limited diet | picky | selective | refuses ~ foods | ensure',
  pica: 'eats (drywall|chalk|dirt|clay|paper|paint|hair|soap|ice|foam|pebbles|sand|ash|starch|cloth|plaster|stones) | nonfood | non-food | drywall | chalk | dirt | clay | pebbles | soap | plaster | paint chips | foam | starch',
  rumination:
    'regurgitat* | brings? ~ (feeds?|food|up|back) | chews? (again|it again) | re-chew* | rechew* | swallows again | spits ~ out | without retching | food comes up',
  cannotSleep:
    "(fall|falls|falling) asleep | asleep (around|at|by|only) | (minutes|min|hour|hours|hr|hrs) ~ (fall asleep|sleep|awake) | lies awake | lie awake | wakes? | waking | awake | up (again )?at | can't sleep | insomnia | no sleep | tosses | sleep latency | nights (per|a|in|out) | most nights | gives up | wide awake | sleepless | unrefreshed",
  sleepChance:
    'despite ~ (opportunity|chance|bed|dark|time) | adequate opportunity | in bed (by|\\d+) | bed (at|by|\\d|early|\\w+) | room dark | goes to bed | quiet | hygiene | enough time | lights out',
  noSleepChance:
    '(newborn|baby|infant|six-week-old|feeds|second job|night shift|rotating|double shifts|alarm|roommate|construction|noise|\\d+ weeks? old|jet lag) | sleeps at once | falls asleep in seconds | fresh ~ weekend | when (she|he) can',
  sleepy:
    'sleepy | hypersom* | naps? | naps at | falls asleep (at|in|while|during) | hard to wake | dozes | nods off | sleeps \\d\\d | unrefresh* | sleep attacks | drows* | long sleep',
  nightmares: 'nightmares? | bad dreams? | dreams? | chased',
  recallsDream:
    'recall* | remember* ~ (dream|every|detail|each) | vivid | in detail | tells the ~ dream | details | alert at once | awake ~ (clear|at once) | clear at once | oriented',
  sleepEvents:
    "sleepwalk* | walks? ~ (asleep|sleep|night) | asleep ~ (walk*|kitchen) | glassy | no memory | doesn't remember | no recall | unresponsive | screams? | terror* | inconsolable | sits up | confused ~ wake | kitchen | pantry | a.m | wander*",
  bodyPain:
    'pain | aches? | burn* | cramp* | fatigue | dizz* | nausea | headache* | stomach | belly | chest | jaw | scalp | back | joint* | feet | numb* | tired | weak* | symptom*',
  illnessThoughts:
    "convinced | sure | certain | (fear*|worr*|afraid|scared|preoccup*|terrified) ~ (cancer|ALS|MS|tumor|illness|disease|sick*|something|dying|heart|rotting|serious|HIV|lymphoma) | ALS | cancer | tumor | something's (wrong|rotting) | disease | catastroph* | serious illness",
  healthChecks:
    'checks? | google* | forums? | web | reads (about|up) | visits? | doctors? | specialists? | ED visits | appointments | tests? | charts | scans? | temp | blood pressure | opinions? | reassur* | neurologists? | pulse | monitor* | grip | lumps | ER | hours ~ day',
  calmAboutIllness:
    "thinks little of it | it is what it is | doesn't worry | accepts | copes well | takes ~ as told | no excess* | not worried | proportion* | confirmed | biopsied | biopsy | found a | stage [I1-4]",
  neuroSigns:
    'weak* | paraly* | leg | arm | gait | walk* | drags | tremor* | seizure* | thrash* | shak* | numb* | blind* | vision | voice | aphon* | swallow* | mute | convuls* | spells? | eyes clenched | jerk* | gave way | feel* | sensation | stare*',
  incompatible:
    'hoover | EEG (normal|negative|clean)? | normal (EEG|MRI|strength|imaging|conduction|exam) | inconsistent | incompatib* | distract* | entrain* | midline | not anatomical | nonanatomical | no (lesion|anatomical|spike|cause) | positive sign | MRI | imaging | normally | video-EEG | tubular | give-?way',
  feigns:
    'money | admits? | forg* | fak* | feign* | disability claim | lawsuit | benefits | malinger* | motive | drugs | avoid (jail|work|prison) | hearing',
  feignsNoGain:
    'inject* | contaminat* | tamper* | thermometer | patient role | warm* | self-induc* | falsif* | insulin | heated | hospital* | no (external )?gain | nothing to gain | attention of (nurses|doctors|staff) | caught | lab',
  identities:
    'alter* | parts? | identit* | personalit* | switch* | take(s)? (over|the wheel) | someone else | other (voice|names?) | called by (another|other) name | voice changes | handwriting | different (voice|name|age|hand) | little one | comes out | comes forward | "we" | people inside | persona',
  amnesia:
    "(loses?|lost|missing) ~ (time|hours|afternoons?|days|memory|weekends?) | (no memory|doesn't remember|does not remember|can't recall|cannot recall|can't remember|cannot remember|forgets|no recollection|doesn't recall|gaps?|amnesi*|blank*) | finds (texts|clothes|things|purchases|emails|drawings) | doesn't recall | came to be | how (she|he) (got|came) | memory of",
  knowsAll:
    'always knows | no gaps | metaphor* | self-help | inner (child|critic) | as in the book | remembers everything',
  unrealSelf:
    'glass | behind | watching (myself|herself|himself|my|her|own) | outside (my|her|his) body | robot* | detach* | unreal | not real | not mine | not his | not hers | dream* | fog | movie | flat | far away | depersonali* | derealis* | derealiz* | stranger in the mirror | hands | numb | floating | two-dimensional | bubble | observer | autopilot',
  realityIntact:
    "knows (it|this) (isn't|is not|'s not|is) | knows | reality testing | aware it | insight | isn't so | realizes | as if | like i'm | like (she|he)('s| is)",
  brief:
    'once | one time | a single | (an|one) (edible|joint|night|hour|evening) | for (three|two|a few) hours | not since | after (an|a) (edible|joint|drink)',
  sexual:
    'erect* | orgasm* | desire | libido | intercourse | penetrat* | arous* | climax | ejaculat* | sex* | lubricat* | vagin* | pelvic | tampon | genital* | impoten*',
  sexDistress:
    'bother* | distress* | upset | tearful | frustrat* | asham* | avoid* | every | each time | any attempt | always | any | in any of | all | burns? | pain* | loss | tens* | grips | anybody or alone',
  paraphilic:
    'urges? | arous* | fantas* | expos* | bare* | strangers? | peep* | watch(es|ing|ed) | window* | unsuspecting | no say | nonconsent* | non-consent* | rub* | children | undress* | rubbing | masturbat* | acted on | without ~ knowing',
  consenting:
    "legal* | consent* | partner's knowledge | with (his|her) partner | pornography | licensed | adults",
  incongruence:
    'incongruen* | (be|being|live|living|lives|seen|treated|known|addressed|is|am|was) ~ as ~ (man|woman|boy|girl|female|male) | (wants|wish*|strong desire|rid of) ~ (breasts?|chest|beard|hair|voice|penis|genital*|body|periods?|both|gone|off) | wrong body | (binds?|binding|tucks?|tucking) | born a | other gender | another gender | (really|inside) ~ (a )?(boy|girl|man|woman) | gender | pronouns | feelings of (a|the) | inner reactions | (insists|says) ~ (a )?(girl|boy) | trans*',
  contentBody:
    'content with (his|her|their) body | comfortable ~ body | says "?i\'m a boy | no distress | likes being a (boy|girl)',
} as const;
