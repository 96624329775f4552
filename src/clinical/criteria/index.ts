import { z } from 'zod';
import { diagnosticCriteria, type DiagnosticCriteria } from './criteria.ts';
import acuteStress from './acute-stress.json' with { type: 'json' };
import adhd from './adhd.json' with { type: 'json' };
import adjustment from './adjustment.json' with { type: 'json' };
import agoraphobia from './agoraphobia.json' with { type: 'json' };
import alcoholUse from './alcohol-use.json' with { type: 'json' };
import anorexia from './anorexia.json' with { type: 'json' };
import autism from './autism.json' with { type: 'json' };
import bereavement from './bereavement.json' with { type: 'json' };
import bingeEating from './binge-eating.json' with { type: 'json' };
import bipolarI from './bipolar-i.json' with { type: 'json' };
import bipolarIi from './bipolar-ii.json' with { type: 'json' };
import borderlinePd from './borderline-pd.json' with { type: 'json' };
import bulimia from './bulimia.json' with { type: 'json' };
import cannabisUse from './cannabis-use.json' with { type: 'json' };
import gad from './gad.json' with { type: 'json' };
import illnessAnxiety from './illness-anxiety.json' with { type: 'json' };
import insomnia from './insomnia.json' with { type: 'json' };
import mddRecurrent from './mdd-recurrent.json' with { type: 'json' };
import mddSingle from './mdd-single.json' with { type: 'json' };
import ocd from './ocd.json' with { type: 'json' };
import odd from './odd.json' with { type: 'json' };
import opioidUse from './opioid-use.json' with { type: 'json' };
import panic from './panic.json' with { type: 'json' };
import persistentDepressive from './persistent-depressive.json' with { type: 'json' };
import prolongedGrief from './prolonged-grief.json' with { type: 'json' };
import ptsd from './ptsd.json' with { type: 'json' };
import separationAnxiety from './separation-anxiety.json' with { type: 'json' };
import socialAnxiety from './social-anxiety.json' with { type: 'json' };
import specificPhobia from './specific-phobia.json' with { type: 'json' };

/** The diagnoses whose criteria are known. Every entry waits for a licensed clinician's check. */
export const allCriteria: readonly DiagnosticCriteria[] = z
  .array(diagnosticCriteria)
  .parse([
    mddSingle,
    mddRecurrent,
    persistentDepressive,
    gad,
    panic,
    socialAnxiety,
    agoraphobia,
    specificPhobia,
    ptsd,
    acuteStress,
    adjustment,
    ocd,
    adhd,
    bipolarI,
    bipolarIi,
    borderlinePd,
    bulimia,
    anorexia,
    bingeEating,
    insomnia,
    alcoholUse,
    cannabisUse,
    opioidUse,
    autism,
    odd,
    separationAnxiety,
    prolongedGrief,
    bereavement,
    illnessAnxiety,
  ]);
