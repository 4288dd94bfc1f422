import type { SignedIn } from '~/domain/accounts/actor';
import { declareConflict, saveAssessment } from '~/domain/funding/scores/assessments.server';
import { assessmentPage } from '~/domain/funding/scores/score-pages.queries.server';
import { closeScoring } from '~/domain/funding/scores/scoring-closings.server';
import { cardOfIdea } from '~/domain/funding/shortlist.queries.server';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { db } from '~db/index.server';
import type { Cast } from './cast.server';
import { CLOSED_SCORING, type DemoAssessment, TOO_FONDU_SCORES } from './content/scores';
import { StoryClock } from './story-clock.server';
import type { Told } from './tell-idea.server';

const FUNDER = 'too-fondu';

/** Tells how the members of Too Fondu score ideas of its shortlist. */
export async function tellScores(cast: Cast, told: Told, today: Date): Promise<void> {
  const clock = new StoryClock(today);
  clock.to(-5, 10);
  for (const assessment of TOO_FONDU_SCORES) {
    clock.forward(3);
    const member = await cast.as(assessment.by, FUNDER);
    await tellAssessment(member, await cardOf(member, told, assessment.idea), assessment);
  }
  clock.forward(30);
  const { idea, by, reason } = CLOSED_SCORING;
  const owner = await cast.as(by, FUNDER);
  const card = await cardOf(owner, told, idea);
  const { rubric } = await assessmentPage(owner, card, null, owner.person.lang);
  await closeScoring(owner, card, rubric.id, reason);
}

/** The idea's card on the funder's board; it is put there where it does not stand yet. */
async function cardOf(member: SignedIn, told: Told, idea: string): Promise<string> {
  const number = told.get(idea) ?? 0;
  await shortlistIdea(member, number);
  const { id } = await findIdea(db(), number);
  return (await cardOfIdea(member, id))?.id ?? '';
}

async function tellAssessment(member: SignedIn, card: string, { scores, note, done, conflict }: DemoAssessment) {
  const { rubric, own } = await assessmentPage(member, card, null, member.person.lang);
  const basis = { rubric: rubric.id, rubricVersion: rubric.version, version: own.version };
  if (conflict) await declareConflict(member, card, { ...basis, words: conflict });
  else await saveAssessment(member, card, { ...basis, scores, note, done });
}
