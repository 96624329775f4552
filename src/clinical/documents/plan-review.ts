import { choice, choices, date, link, links, list, prose, rating, text } from '../kit/field.ts';
import type { Body } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';
import { necessityPurposes } from './shared-choices.ts';

const signs = {
  field: 'signature',
  is: ['signed-on-screen', 'signed-on-paper', 'representative-signed'],
};

/** How far we have come, from both sides, and why care goes on; it opens the next version of the plan. */
export const planReview = defineDocument({
  type: 'plan-review',
  title: 'Plan review',
  purpose: 'Progress for each goal from both sides, what to keep and change, and why care is still needed.',
  version: 1,
  stage: 'review',
  dateField: 'reviewedOn',
  sections: {
    Review: {
      reviewedOn: date('Date of review', { required: true }),
      plan: link('Plan reviewed', 'treatment-plan', { required: true }),
      present: text('People present', { required: true }),
      clientView: prose('How the client sees it', {
        required: true,
        help: 'What has helped, what has not, in their words.',
      }),
    },
    'Progress by goal': {
      progress: list(
        'Goals',
        'goal reviewed',
        {
          goal: link('Goal', 'treatment-plan.goals', { required: true }),
          startRating: rating('At the start'),
          lastRating: rating('At the last review'),
          clientRating: rating('Now, says the client', { required: true }),
          clinicianRating: rating('Now, say I', { required: true }),
          score: text('Score or count', { help: '"PHQ-9 17 to 9".' }),
          inSession: prose('In sessions', {
            required: true,
            help: 'What you both saw change in the room, or did not.',
          }),
          betweenSessions: prose('Between sessions', {
            required: true,
            help: 'What they do now that they did not do before, and who has noticed.',
          }),
          decision: choice(
            'Decision',
            {
              continue: 'Continue',
              change: 'Change',
              achieved: 'Achieved',
              stop: 'Stop',
            },
            { required: true },
          ),
          reason: prose('Because', {
            required: true,
            help: 'What in the ratings, scores or observations leads to the decision.',
          }),
        },
        { namedBy: ['goal'], required: true },
      ),
      measures: links('Scores since the last review', 'measure'),
    },
    'Why care goes on': {
      continuedNeed: choices(
        'Care is needed to',
        {
          'address-symptoms': 'Address symptoms',
          ...necessityPurposes,
          'prevent-deterioration': 'Prevent decompensation',
          end: 'Not needed: prepare discharge',
        },
        { required: true },
      ),
      necessity: prose('In words', {
        required: true,
        help: 'What is still there, what care will change, and what would happen without it.',
      }),
      outlook: prose('Outlook', {
        help: 'What you expect if care goes on as agreed, how soon, and what could get in the way.',
      }),
      changes: prose('Changes to the plan', {
        help: 'Goals, objectives or methods to add, change or end; the next version opens from this.',
      }),
      nextReviewOn: date('Next review', { required: true }),
    },
    Agreement: {
      signature: choice('The client', {
        'signed-on-screen': 'Signed on screen',
        'signed-on-paper': 'Signed on paper',
        'representative-signed': 'Guardian or representative signed',
        'not-signed': 'Did not sign',
      }),
      signedName: text('Name as signed', { when: signs }),
      signedOn: date('Signed on', { when: signs }),
      notSignedReason: prose('Why not, and how they agreed', {
        when: { field: 'signature', is: ['not-signed'] },
        help: 'How the client agreed or disagreed with what was decided, and when you will ask again.',
      }),
    },
  },
});
export type PlanReview = Body<typeof planReview>;
