import { and, asc, eq, inArray } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { namesOf } from '~/domain/accounts/names.queries.server';
import { isAuthor } from '~/domain/ideas/idea.policy';
import { grouped } from '~/platform/grouped';
import { type Reader, tables } from '~db/index.server';
import { type Assessor, type AssessorState, isEverybodyDone } from './assessment';
import type { AssessedCard } from './scores.policy';
import type { Scores } from './scoring';

export type StoredAssessment = typeof tables.assessments.$inferSelect;

/** A card with everything that its scoring is made of. For this noun alone: others' scores are in it. */
export interface ScoringState {
  card: Omit<AssessedCard, 'own' | 'rubricRetired' | 'everybodyDone'> & { id: string; number: number };
  idea: { revisionId: string | null; lang: string };
  assessors: Assessor[];
  /** On all score cards. */
  assessments: StoredAssessment[];
}

/** The cards of these ids on the funder's own shortlist, with their scoring on one score card. */
export async function scoringStates(
  reader: Reader,
  organisationId: string,
  ids: readonly string[],
  rubricId: string,
): Promise<ScoringState[]> {
  if (ids.length === 0) return [];
  const cards = await cardsOf(reader, organisationId, ids);
  const given = await assessmentsOf(
    reader,
    cards.map(({ id }) => id),
  );
  const members = await membersOf(reader, organisationId);
  const scored = [...given.values()].flat().map(({ assessorId }) => assessorId);
  // Who scored and has left is named as well.
  const names = await namesOf(reader, [...members, ...scored]);
  const sides = await organisationsOf(reader, [...names.keys()]);
  return cards.map(({ id, number, revisionId, lang, ...idea }) => {
    const assessments = given.get(id) ?? [];
    const people = new Set([...members, ...assessments.map(({ assessorId }) => assessorId)]);
    const assessors = [...people].map((personId): Assessor => {
      const own = assessments.filter(({ assessorId }) => assessorId === personId);
      const isOnAuthorSide =
        idea.authorId === personId ||
        idea.enteredBy === personId ||
        (idea.organisationId !== null && (sides.get(personId)?.has(idea.organisationId) ?? false));
      return { personId, name: names.get(personId) ?? '', ...stateOf(own, rubricId, isOnAuthorSide) };
    });
    // Who has left the funder is told of where they have done something, and is not waited for.
    const told = assessors.filter(
      ({ personId, state }) => members.has(personId) || state === 'done' || state === 'conflict',
    );
    return { card: { id, number, organisationId, idea }, idea: { revisionId, lang }, assessors: told, assessments };
  });
}

function stateOf(
  own: readonly StoredAssessment[],
  rubricId: string,
  isOnAuthorSide: boolean,
): Pick<Assessor, 'state' | 'conflict'> {
  const conflict = own.find((one) => one.conflict !== null)?.conflict ?? null;
  if (conflict !== null) return { state: 'conflict', conflict };
  const one = own.find((assessment) => assessment.rubricId === rubricId);
  const state: AssessorState = one?.doneAt ? 'done' : isOnAuthorSide ? 'author_side' : one ? 'draft' : 'none';
  return { state, conflict };
}

/** What the policies ask of a card, for this actor. */
export function assessedCard(state: ScoringState, actor: SignedIn, rubricRetired: boolean): AssessedCard {
  const listed = state.assessors.find(({ personId }) => personId === actor.person.id)?.state ?? 'none';
  const own = listed === 'none' && isAuthor(actor, state.card.idea) ? 'author_side' : listed;
  return { ...state.card, own, rubricRetired, everybodyDone: isEverybodyDone(state.assessors) };
}

/** The finished scores on one score card, in the order in which they were finished. */
export function finishedOn(state: ScoringState, rubricId: string): (StoredAssessment & { doneAt: Date })[] {
  return state.assessments
    .flatMap((one) =>
      one.rubricId === rubricId && one.doneAt && one.conflict === null ? [{ ...one, doneAt: one.doneAt }] : [],
    )
    .sort((a, b) => a.doneAt.getTime() - b.doneAt.getTime());
}

/** Scores as the summary takes them. */
export const scoresOf = ({ scores }: StoredAssessment): Scores => scores;

async function cardsOf(reader: Reader, organisationId: string, ids: readonly string[]) {
  const { ideas, shortlistings } = tables;
  return reader
    .select({
      id: shortlistings.id,
      number: ideas.number,
      revisionId: ideas.publishedRevisionId,
      lang: ideas.lang,
      authorId: ideas.authorId,
      organisationId: ideas.organisationId,
      enteredBy: ideas.enteredBy,
      publication: ideas.publication,
      hidden: ideas.hidden,
    })
    .from(shortlistings)
    .innerJoin(ideas, eq(ideas.id, shortlistings.ideaId))
    .where(and(inArray(shortlistings.id, [...ids]), eq(shortlistings.organisationId, organisationId)));
}

async function assessmentsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, StoredAssessment[]>> {
  const { assessments } = tables;
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select()
    .from(assessments)
    .where(inArray(assessments.shortlistingId, [...ids]))
    .orderBy(asc(assessments.updatedAt), asc(assessments.id));
  return grouped(rows, ({ shortlistingId }) => shortlistingId);
}

/** Which scores were given on these cards, in which version each; nothing of what they are. */
export async function scoreVersions(reader: Reader, cardIds: readonly string[]) {
  const { assessments } = tables;
  if (cardIds.length === 0) return [];
  return reader
    .select({ shortlistingId: assessments.shortlistingId, id: assessments.id, version: assessments.version })
    .from(assessments)
    .where(inArray(assessments.shortlistingId, [...cardIds]))
    .orderBy(asc(assessments.id));
}

async function membersOf(reader: Reader, organisationId: string): Promise<Set<string>> {
  const { memberships } = tables;
  const rows = await reader
    .select({ id: memberships.personId })
    .from(memberships)
    .where(eq(memberships.organisationId, organisationId))
    .orderBy(asc(memberships.since), asc(memberships.personId));
  return new Set(rows.map(({ id }) => id));
}

async function organisationsOf(reader: Reader, personIds: string[]): Promise<Map<string, Set<string>>> {
  const { memberships } = tables;
  const found = new Map<string, Set<string>>();
  if (personIds.length === 0) return found;
  const rows = await reader
    .select({ personId: memberships.personId, organisationId: memberships.organisationId })
    .from(memberships)
    .where(inArray(memberships.personId, personIds));
  for (const { personId, organisationId } of rows) {
    found.set(personId, (found.get(personId) ?? new Set()).add(organisationId));
  }
  return found;
}
