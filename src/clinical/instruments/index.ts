import { z } from 'zod';
import asq from './asq.json' with { type: 'json' };
import auditC from './audit-c.json' with { type: 'json' };
import gad2 from './gad-2.json' with { type: 'json' };
import gad7 from './gad-7.json' with { type: 'json' };
import { instrument, type Instrument } from './instrument.ts';
import k10 from './k10.json' with { type: 'json' };
import k6 from './k6.json' with { type: 'json' };
import pcPtsd5 from './pc-ptsd-5.json' with { type: 'json' };
import pcl5 from './pcl-5.json' with { type: 'json' };
import phq2 from './phq-2.json' with { type: 'json' };
import phq4 from './phq-4.json' with { type: 'json' };
import phq8 from './phq-8.json' with { type: 'json' };
import phq9 from './phq-9.json' with { type: 'json' };
import psc17 from './psc-17.json' with { type: 'json' };
import sessionCheckin from './session-checkin-own.json' with { type: 'json' };

/** The instruments that come with the program, text included. */
export const instruments: readonly Instrument[] = z
  .array(instrument)
  .parse([phq9, gad7, pcl5, phq8, phq4, phq2, gad2, pcPtsd5, asq, auditC, psc17, k10, k6, sessionCheckin]);

const byId = new Map(instruments.map(entry => [entry.id, entry]));

/** The instrument of that id, or undefined when it does not come with the program. */
export const findInstrument = (id: string): Instrument | undefined => byId.get(id);
