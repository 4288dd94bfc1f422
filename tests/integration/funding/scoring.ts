import type { Actor, SignedIn } from '~/domain/accounts/actor';
import type { AssessmentPage } from '~/domain/funding/scores/assessment';
import { declareConflict, readInsteadOfScoring, saveAssessment } from '~/domain/funding/scores/assessments.server';
import { assessmentPage } from '~/domain/funding/scores/score-pages.queries.server';
import type { Scores } from '~/domain/funding/scores/scoring';
import { closeScoring, reopenScoring } from '~/domain/funding/scores/scoring-closings.server';
import { cardOfIdea } from '~/domain/funding/shortlist.queries.server';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { db } from '~db/index.server';
import { actingFor, organisation, published } from '../../support/scene';
import { person } from '../accounts/people';

// Colleagues of one funder who score an idea of its shortlist, as the pages of the tests on scores need them.

export interface Desk {
  members: [SignedIn, SignedIn, SignedIn];
  number: number;
  /** The idea on the funder's shortlist. */
  card: string;
}

const fund = { name: 'Шамдагай фонд' };

/** A new funder with these members and an idea on its shortlist, by `author` or by the first member. */
export async function deskOf(author: SignedIn, names: string[], { ofMember = false } = {}): Promise<Desk> {
  const organisationId = await organisation(fund);
  const people: SignedIn[] = [];
  for (const name of names) people.push(await person(undefined, name));
  const members: SignedIn[] = [];
  for (const one of people) members.push(await actingFor(one, organisationId, fund));
  const number = await published(ofMember ? (people[0] as SignedIn) : author);
  const [first] = members;
  await shortlistIdea(first as SignedIn, number);
  const card = await cardOfIdea(first as SignedIn, (await findIdea(db(), number)).id);
  return { members: members as Desk['members'], number, card: card?.id ?? '' };
}

type Given = (page: AssessmentPage) => Scores;

/** The same score for every criterion. */
export const all =
  (score: number): Given =>
  ({ rubric }) =>
    Object.fromEntries(rubric.criteria.map(({ id }) => [id, score]));

/** The form as this member has it before them. */
export const formOf = (actor: Actor, card: string, rubric?: string) =>
  assessmentPage(actor, card, rubric ?? null, 'ky');

const basisOf = ({ rubric, own }: AssessmentPage) => ({
  rubric: rubric.id,
  rubricVersion: rubric.version,
  version: own.version,
});

/** Sends the form as a draft; `page` is the form as it was opened, now where none is given. */
export async function draft(member: SignedIn, card: string, scores: Given, note = '', page?: AssessmentPage) {
  const form = page ?? (await formOf(member, card));
  await saveAssessment(member, card, { ...basisOf(form), scores: scores(form), note, done: false });
}

/** Sends the form for good. */
export async function finish(member: SignedIn, card: string, scores: Given, note = '', page?: AssessmentPage) {
  const form = page ?? (await formOf(member, card));
  await saveAssessment(member, card, { ...basisOf(form), scores: scores(form), note, done: true });
}

/** The same member as an owner of the funder. */
export function asOwner(member: SignedIn): SignedIn {
  return member.acting ? { ...member, acting: { ...member.acting, role: 'owner' } } : member;
}

/** Closes the scoring on the first score card, or opens it again. */
export async function runScoring(member: SignedIn, card: string, act: 'close' | 'reopen', reason: string) {
  const { rubric } = await formOf(member, card);
  await (act === 'close' ? closeScoring : reopenScoring)(member, card, rubric.id, reason);
}

/** Reads the result of a closed scoring and gives up scoring. */
export async function readInstead(member: SignedIn, card: string) {
  await readInsteadOfScoring(member, card, basisOf(await formOf(member, card)));
}

/** Declares a conflict of interest. */
export async function recuse(member: SignedIn, card: string, words: string) {
  await declareConflict(member, card, { ...basisOf(await formOf(member, card)), words });
}
