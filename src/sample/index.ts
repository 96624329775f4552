import { bernadetteQuill } from './bernadette-quill/bernadette-quill.ts';
import { danielReyes } from './daniel-reyes/daniel-reyes.ts';
import { frankDelaney } from './frank-delaney/frank-delaney.ts';
import { graceLindholm } from './grace-lindholm/grace-lindholm.ts';
import { hannahWeiss } from './hannah-weiss/hannah-weiss.ts';
import { kezFairweather } from './kez-fairweather/kez-fairweather.ts';
import { leilaMoss } from './leila-moss/leila-moss.ts';
import { mayaOkafor } from './maya-okafor/maya-okafor.ts';
import { oskarBrandvold } from './oskar-brandvold/oskar-brandvold.ts';
import type { SampleClientOn } from './sample-client.ts';
import { sofiaBellandi } from './sofia-bellandi/sofia-bellandi.ts';
import { teoMarchetti } from './teo-marchetti/teo-marchetti.ts';
import { wrenCastellano } from './wren-castellano/wren-castellano.ts';

/** The clients of the sample practice, in the order of their record numbers. */
export const sampleClients: readonly SampleClientOn[] = [
  mayaOkafor,
  danielReyes,
  hannahWeiss,
  frankDelaney,
  graceLindholm,
  sofiaBellandi,
  teoMarchetti,
  kezFairweather,
  leilaMoss,
  oskarBrandvold,
  wrenCastellano,
  bernadetteQuill,
];
