import { readToday } from '../../actions/read-today.ts';
import { todayRoute } from '../contracts/today.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

export const todayRoutes: readonly Route[] = [serve(todayRoute, ({ deps, actor }) => readToday(deps, actor))];
