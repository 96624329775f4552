import { type PlanLines, planLines } from './plan-lines.ts';

/** Where the lines for each disorder stand; a file is fetched when somebody writes a plan for it. */
const files: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'acute-stress': () => import('./acute-stress.json', { with: { type: 'json' } }),
  adhd: () => import('./adhd.json', { with: { type: 'json' } }),
  adjustment: () => import('./adjustment.json', { with: { type: 'json' } }),
  agoraphobia: () => import('./agoraphobia.json', { with: { type: 'json' } }),
  'alcohol-use': () => import('./alcohol-use.json', { with: { type: 'json' } }),
  anorexia: () => import('./anorexia.json', { with: { type: 'json' } }),
  autism: () => import('./autism.json', { with: { type: 'json' } }),
  bereavement: () => import('./bereavement.json', { with: { type: 'json' } }),
  'binge-eating': () => import('./binge-eating.json', { with: { type: 'json' } }),
  'bipolar-i': () => import('./bipolar-i.json', { with: { type: 'json' } }),
  'bipolar-ii': () => import('./bipolar-ii.json', { with: { type: 'json' } }),
  'borderline-pd': () => import('./borderline-pd.json', { with: { type: 'json' } }),
  bulimia: () => import('./bulimia.json', { with: { type: 'json' } }),
  'cannabis-use': () => import('./cannabis-use.json', { with: { type: 'json' } }),
  gad: () => import('./gad.json', { with: { type: 'json' } }),
  'illness-anxiety': () => import('./illness-anxiety.json', { with: { type: 'json' } }),
  insomnia: () => import('./insomnia.json', { with: { type: 'json' } }),
  'mdd-recurrent': () => import('./mdd-recurrent.json', { with: { type: 'json' } }),
  'mdd-single': () => import('./mdd-single.json', { with: { type: 'json' } }),
  ocd: () => import('./ocd.json', { with: { type: 'json' } }),
  odd: () => import('./odd.json', { with: { type: 'json' } }),
  'opioid-use': () => import('./opioid-use.json', { with: { type: 'json' } }),
  panic: () => import('./panic.json', { with: { type: 'json' } }),
  'persistent-depressive': () => import('./persistent-depressive.json', { with: { type: 'json' } }),
  'prolonged-grief': () => import('./prolonged-grief.json', { with: { type: 'json' } }),
  ptsd: () => import('./ptsd.json', { with: { type: 'json' } }),
  'separation-anxiety': () => import('./separation-anxiety.json', { with: { type: 'json' } }),
  'social-anxiety': () => import('./social-anxiety.json', { with: { type: 'json' } }),
  'specific-phobia': () => import('./specific-phobia.json', { with: { type: 'json' } }),
};

/** The disorders, by the ids of their criteria, for which there are lines. */
export const disordersWithLines: readonly string[] = Object.keys(files);

/** The lines for a disorder; undefined where there are none. */
export async function linesFor(disorder: string): Promise<PlanLines | undefined> {
  const file = await files[disorder]?.();
  return file && planLines.parse(file.default);
}
