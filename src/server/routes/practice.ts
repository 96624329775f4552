import { changePractice } from '../../actions/change-practice.ts';
import { readPractice } from '../../actions/read-practice.ts';
import { changePracticeRoute, readPracticeRoute } from '../contracts/practice.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const practiceRoutes: readonly Route[] = [
  serve(readPracticeRoute, ({ deps, actor }) => readPractice(deps, actor)),
  serve(changePracticeRoute, ({ deps, actor, body }) => changePractice(deps, actor, body)),
];
