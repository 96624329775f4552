import { changePractice } from '../../actions/change-practice.ts';
import { chooseGates } from '../../actions/choose-gates.ts';
import { readPractice } from '../../actions/read-practice.ts';
import { changePracticeRoute, chooseGatesRoute, readPracticeRoute } from '../contracts/practice.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const practiceRoutes: readonly Route[] = [
  serve(readPracticeRoute, ({ deps, actor }) => readPractice(deps, actor)),
  serve(changePracticeRoute, ({ deps, actor, body }) => changePractice(deps, actor, body)),
  serve(chooseGatesRoute, ({ deps, actor, body }) => chooseGates(deps, actor, body.rules)),
];
