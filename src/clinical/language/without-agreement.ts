const plan =
  '(?:(?:this|the|his|her|their|my) )?(?:treatment |care |service )?(?:plan|goals?|objectives?|progress|services|treatment|it)';
const agreement = new RegExp(
  `(?<![\\p{L}])(?:(?:actively |fully )?(?:participated|took part|collaborated|assisted|was (?:actively )?involved|contributed) in (?:(?:the )?(?:development|creation|formulation|making|planning|writing) of )?${plan}|` +
    `(?:is |was )?(?:in agreement|agree[sd]?|accept(?:s|ed)|concur(?:s|red)?|satisfied|happy|pleased)(?: (?:with|to) ${plan})?|` +
    `(?:verbali[sz]ed|expressed) (?:understanding|agreement)(?: of ${plan})?|(?:reviewed|discussed) ${plan} with (?:the )?client|${plan} (?:was |were )?(?:reviewed|discussed|presented|accepted)(?: with (?:the )?client)?)(?![\\p{L}])`,
  'giu',
);

/** A text about how a client took part, without the phrases that stand in any record. */
export const withoutAgreement = (text: string): string => text.replace(agreement, ' ');
