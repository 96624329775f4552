import { contentStems } from './content-stems.ts';

/** Words that say only that therapy took place. */
const stock = contentStems(
  'supportive therapy counseling counselling cbt dbt act emdr psychotherapy psychoeducation provided process processed processing explored exploring discussed discussing ' +
    'utilized used techniques technique intervention interventions skills strategies coping feelings emotions thoughts validated validation support listening active ' +
    'encouraged assisted helped worked addressed reviewed issues stressors concerns goals plan cognitive behavioral therapeutic session various different appropriate',
);

/** The words of a telling that say how something was done, beyond the name of the technique and what stands in every note. */
export const detailsOfDelivery = (told: string, technique: string): Set<string> =>
  contentStems(told).difference(contentStems(technique)).difference(stock);
