/**
 * General words of what one can see or hear, and of what goes on inside somebody or is only said of them in sum. From these a
 * small model learns to tell it of other words.
 */
export const wordsToLearn = {
  outward: {
    v: listed(
      'walk call text write speak say ask attend arrive leave eat drink smoke vape cook clean shower bathe wash brush dress drive ride enter visit invite greet hug hit kick throw bite scratch cut burn yell shout scream swear curse cry interrupt sit stand stay wake sleep log record track list read complete finish submit bring show take refuse decline count practice rehearse play share request answer reply respond pay buy shop spend save apply work exercise run swim jog gamble bet binge purge vomit pick pull check steal fight argue skip knock open close lock unlock deliver sing dance draw paint email phone meet join travel fly shave comb pack carry wear remove delete fill sign turn touch hold wave point raise tell recite demonstrate report announce discuss introduce slam punch spit chew swallow inject drop lift climb jump return go come wait weigh tidy sweep vacuum fold hang feed groom engage participate follow obey comply initiate contact seek schedule cancel enroll register graduate volunteer interview hand post mail donate ambulate approach avoid isolate elope wander cling whisper talk chat converse mumble apologize thank compliment praise criticize insult threaten push shove grab kiss cuddle nap snore lie rest stretch breathe inhale exhale meditate pray swab test use abstain relapse overdose self-harm',
    ),
    n: listed(
      'call walk meal breakfast lunch dinner snack shower class school appointment meeting homework chore outburst tantrum attack fight argument quarrel conflict aggression violence assault binge purge episode incident drink drinking drug alcohol cannabis marijuana cocaine opioid heroin tobacco nicotine substance intake use usage cigarette dose pill medication letter list bed bus store phone door log diary sheet form email text visit trip outing errand assignment bath dish laundry gym church grocery car bridge elevator pool park restaurant mall doctor bottle beer wine needle glass plate bag drawer hair nail skin arm hand fist sentence question absence tardiness detention suspension arrest relapse meltdown accident hit kick bite scream tic ritual compulsion checking washing picking pulling vomiting gambling purchase bet contact conversation avoidance elopement refusal compliance attendance seizure nightmare hallucination blackout overdose injury exercise prayer hug kiss smile eye-contact harm self-harm record therapy group statement screen game video television computer money rent bill budget application resume job interview shift worksheet workbook journal calendar alarm timer card photo urine test weight attempt crying yelling hitting swearing lying stealing sleeping eating speaking talking walking',
    ),
  },
  inward: {
    v: listed(
      'understand realize know believe feel accept appreciate recognize explore heal forgive trust hope cope tolerate regulate manage improve enhance foster cultivate internalize integrate resolve address stabilize become learn think consider acknowledge empower overcome embrace reconcile adjust adapt mature grow value respect enjoy love hate fear worry wish desire long suffer sense perceive reflect ponder comprehend doubt expect care regain restore promote maximize optimize validate grieve mourn process cherish relate connect belong thrive',
    ),
    n: listed(
      'insight awareness understanding acceptance esteem confidence worth mood feeling emotion hope trust ambivalence identity self relationship coping skill strategy resilience boundary attitude outlook thought belief symptom depression anxiety stress grief guilt shame anger wellbeing functioning quality motivation empowerment growth healing recovery stability balance peace closure perspective happiness sadness sense meaning purpose ability capacity strength potential gratitude compassion empathy tolerance willingness readiness knowledge mindset regulation intimacy attachment bond rapport accountability responsibility independence autonomy security safety comfort pride joy distress trauma issue area support resource value personality maturity self-esteem worry fear dread hopelessness loneliness irritability cognition ideation schema conflict-resolution effectiveness wellness health life dynamics process barrier need goal progress symptomatology dysfunction distortion trigger narrative wound',
    ),
  },
};

/** Verbs that say what shall become of a thing and leave open whether the thing can be seen. */
export const openVerbs: ReadonlySet<string> = new Set(
  listed(
    'reduce decrease increase lower raise cut eliminate stop quit maintain continue use utilize do make have be get keep begin start try want will improve achieve reach limit drop bring help need experience show engage demonstrate go put take give set work let end establish remain identify develop',
  ),
);

function listed(words: string): readonly string[] {
  return words.split(' ');
}
