/** Words that carry grammar and hardly any meaning: the most frequent ones of English, with the short forms of clinical notes. */
const english =
  "the of and a to in is was that for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through years where much your way well down should because each just those how too little good very make world own see men work long here get both between life being under never day same another know while last might us great old year off come since against go came right used take three ct pt cl th w/ b/c hx tx c/o he i'm don't didn't doesn't wasn't can't won't isn't it's i've again always today per without during until every still wants feels feel want goal client patient therapist session she's he's denies denied reported reports";

/**
 * Of languages that are written in the same letters, each with its own:
 * Spanish, French, Portuguese, Italian, German, Dutch, Polish, Tagalog, Vietnamese, Haitian Creole, Somali, Romanian, Swedish, Turkish.
 */
const others: readonly string[] = [
  'que de la el los las y en un una es por con para su sus se del al lo como más pero está están muy le ha cuando porque hace desde sobre también yo mi ella él sin qué esta este son fue tiene siente dice',
  'le les des du et est une que qui dans pour pas sur avec il elle ne se ce sa ses son au aux plus par je mais ou où été était très depuis lui leur nous vous être cette avait de la un en quand',
  'que de do da dos das em um uma é para com não os as se por mais como mas foi ao ele ela à seu sua nos já está também só pelo pela até isso quando muito você eu meu minha desde diz sente',
  'che di il lo gli della del è una per con non si da sono ma anche come più nel alla dei ha ho quando molto io mia mio suo sua questo perché le la un e dice da',
  'der die das und ist nicht ein eine mit für auf den dem sich von zu im des sie er ich wir aber auch wenn wird werden hat haben sein seit sehr mir mich noch nur über kann bei nach aus wie dass',
  'het een van en is dat niet zijn voor met aan op te de hij zij ik maar ook als heeft wordt naar door bij nog wel haar deze sinds veel geen omdat mijn',
  'nie się jest na że do z w i to jak ale po od za przez dla ma oraz czy jej jego bardzo tylko już był była mnie kiedy',
  'ang ng sa mga na ay at hindi ako siya ko niya kanyang niyang nang para kung pero dahil lang ito ni si may naman wala po',
  'và của là có không được cho một các với người trong đã này những tôi khi để đến cũng bị thì mà rất ở về',
  'nan ak li pou mwen yo ki te pa sa gen ap se yon anpil tou lè men nou kòm pral depi paske',
  'waa iyo oo ka ku uu in ay aan ah la ayaa soo kale waxaan waxay isaga iyada badan',
  'și în este nu cu pe la de că să din ce mai pentru care sunt o fost lui ei foarte când după',
  'och att det som är på inte en ett för med av den har till jag han hon men om så var när sig mycket',
  've bir bu için çok ile da de ne gibi ama daha var ben sen olarak sonra kadar değil bana onun',
];

export const englishFunctionWords: ReadonlySet<string> = new Set(english.split(' '));
export const otherFunctionWords: readonly ReadonlySet<string>[] = others.map(
  words => new Set(words.split(' ')),
);
