import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model, ['sbd', 'pos']);
type Tokens = ReturnType<ReturnType<typeof nlp.readDoc>['tokens']>;
const asked = nlp.its as unknown as Readonly<Record<'lemma' | 'pos', Parameters<Tokens['out']>[0]>>;

/** What wink-nlp alone does with a text from beginning to end: sentences, words, parts of speech, lemmas. Returns the number of words. */
export function plainPass(text: string): number {
  const document = nlp.readDoc(text);
  const tokens = document.tokens();
  document.sentences().out();
  tokens.out(asked.pos);
  tokens.out(asked.lemma);
  return tokens.length();
}
