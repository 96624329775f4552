import { confirmSecret } from '../../actions/confirm-secret.ts';
import { askForCorrection } from '../../actions/reviews/ask-for-correction.ts';
import { assignReview } from '../../actions/reviews/assign-review.ts';
import { drawReviewSample } from '../../actions/reviews/draw-review-sample.ts';
import { finishCorrection } from '../../actions/reviews/finish-correction.ts';
import { listCorrections } from '../../actions/reviews/list-corrections.ts';
import { listReviews } from '../../actions/reviews/list-reviews.ts';
import { readFrame } from '../../actions/reviews/read-frame.ts';
import { readReviewQuarter } from '../../actions/reviews/read-review-quarter.ts';
import { readReviewTrend } from '../../actions/reviews/read-review-trend.ts';
import { readWorksheet } from '../../actions/reviews/read-worksheet.ts';
import { saveWorksheet } from '../../actions/reviews/save-worksheet.ts';
import { settleCorrection } from '../../actions/reviews/settle-correction.ts';
import { signWorksheet } from '../../actions/reviews/sign-worksheet.ts';
import {
  askForCorrectionRoute,
  assignReviewRoute,
  checkWorksheetRoute,
  drawSampleRoute,
  finishCorrectionRoute,
  listCorrectionsRoute,
  listReviewsRoute,
  readFrameRoute,
  readReviewQuarterRoute,
  readWorksheetRoute,
  reviewTrendRoute,
  saveWorksheetRoute,
  settleCorrectionRoute,
  signWorksheetRoute,
} from '../contracts/reviews.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

/** Many findings, each with words of its own. */
const roomy = { bodyLimit: 8 * 1_048_576 };

export const reviewRoutes: readonly Route[] = [
  serve(listReviewsRoute, ({ deps, actor }) => listReviews(deps, actor)),
  serve(readReviewQuarterRoute, ({ deps, actor, params }) => readReviewQuarter(deps, actor, params.quarter)),
  serve(readFrameRoute, ({ deps, actor, params }) => readFrame(deps, actor, params.quarter)),
  serve(drawSampleRoute, ({ deps, actor, params, body }) =>
    drawReviewSample(deps, actor, params.quarter, body),
  ),
  serve(readWorksheetRoute, ({ deps, actor, params }) => readWorksheet(deps, actor, params.worksheet)),
  serve(assignReviewRoute, ({ deps, actor, params, body }) =>
    assignReview(deps, actor, params.worksheet, body.reviewer),
  ),
  serve(checkWorksheetRoute, async ({ premises, deps, actor, params, body }) => {
    // Read at first use: rules and what they know would slow every start.
    const { checkForReview } = await import('../check-for-review.ts');
    return checkForReview({ deps, actor, onCrash: premises.onCrash }, params.worksheet, body.revision);
  }),
  serve(
    saveWorksheetRoute,
    ({ deps, actor, params, body }) => saveWorksheet(deps, actor, params.worksheet, body),
    roomy,
  ),
  serve(signWorksheetRoute, async ({ deps, actor, params, body: { revision, secret } }) => {
    const confirmation = await confirmSecret(deps, actor, secret);
    if (!confirmation.ok) return confirmation;
    return signWorksheet(deps, actor, params.worksheet, { revision, confirmation: confirmation.value });
  }),
  serve(askForCorrectionRoute, ({ deps, actor, params, body }) =>
    askForCorrection(deps, actor, params.worksheet, body),
  ),
  serve(listCorrectionsRoute, ({ deps, actor }) => listCorrections(deps, actor)),
  serve(finishCorrectionRoute, ({ deps, actor, params, body }) =>
    finishCorrection(deps, actor, params.correction, body.words),
  ),
  serve(settleCorrectionRoute, ({ deps, actor, params, body }) =>
    settleCorrection(deps, actor, params.correction, body),
  ),
  serve(reviewTrendRoute, ({ deps, actor }) => readReviewTrend(deps, actor)),
];
