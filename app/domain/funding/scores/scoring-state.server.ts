import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { namesOf } from '~/domain/accounts/names.queries.server';
import { authorColumns } from '~/domain/ideas/find-idea.server';
import { isAuthor } from '~/domain/ideas/idea.policy';
import { grouped } from '~/platform/grouped';
import { type Reader, tables } from '~db/index.server';
import { type Assessor, type AssessorState, isEverybodyDone } from './assessment';
import type { Rubric } from './rubric';
import { type CardLine, cardLines } from './rubrics.server';
import type { AssessedCard } from './scores.policy';
import type { Scores } from './scoring';

export type StoredAssessment = typeof tables.assessments.$inferSelect;
export type StoredClosing = typeof tables.scoreClosings.$inferSelect;

/** Whoever is asked to score a card, or has done something on it. */
interface Colleague {
  personId: string;
  name: string;
  isMember: boolean;
  isOnAuthorSide: boolean;
}

/** A card with everything that its scoring is made of. For this noun alone: others' scores are in it. */
export interface ScoringState {
  card: Pick<AssessedCard, 'organisationId' | 'idea'> & { id: string; number: number };
  idea: { revisionId: string | null; lang: string };
  colleagues: Colleague[];
  /** On all score cards. */
  assessments: StoredAssessment[];
  /** On all score cards, the newest first. */
  closings: StoredClosing[];
  /** Which score cards replaced one another, by the id of each. */
  lines: ReadonlyMap<string, CardLine>;
}

/** The cards of these ids on the funder's own shortlist, with their scoring on all score cards. */
export async function scoringStates(
  reader: Reader,
  organisationId: string,
  ids: readonly string[],
): Promise<ScoringState[]> {
  if (ids.length === 0) return [];
  const cards = await cardsOf(reader, organisationId, ids);
  const found = cards.map(({ id }) => id);
  const given = await assessmentsOf(reader, found);
  const closings = await closingsOf(reader, found);
  const members = await membersOf(reader, organisationId);
  const lines = await cardLines(reader, organisationId);
  const scored = [...given.values()].flat().map(({ assessorId }) => assessorId);
  // Who scored and has left is named as well.
  const names = await namesOf(reader, [...members, ...scored]);
  const sides = await organisationsOf(reader, [...names.keys()]);
  return cards.map(({ id, number, revisionId, lang, ...idea }) => {
    const assessments = given.get(id) ?? [];
    const people = new Set([...members, ...assessments.map(({ assessorId }) => assessorId)]);
    const colleagues = [...people].map((personId) => ({
      personId,
      name: names.get(personId) ?? '',
      isMember: members.has(personId),
      isOnAuthorSide:
        idea.authorId === personId ||
        idea.enteredBy === personId ||
        (idea.organisationId !== null && (sides.get(personId)?.has(idea.organisationId) ?? false)),
    }));
    return {
      card: { id, number, organisationId, idea },
      idea: { revisionId, lang },
      ...{ colleagues, assessments },
      closings: closings.get(id) ?? [],
      lines,
    };
  });
}

/** Who scores a card on one score card, and how far each is. */
export function assessorsOn({ colleagues, assessments }: ScoringState, rubricId: string): Assessor[] {
  const assessors = colleagues.map(({ personId, name, isMember, isOnAuthorSide }): Assessor => {
    const own = assessments.filter(({ assessorId }) => assessorId === personId);
    const recused = own.find(({ conflict }) => conflict !== null);
    const one = own.find((assessment) => assessment.rubricId === rubricId);
    const state = stateOf(one, recused !== undefined, isOnAuthorSide);
    return {
      ...{ personId, name, state },
      conflict: recused ? { words: recused.conflict ?? '', at: recused.conflictAt } : null,
      hasScored: Boolean(one?.doneAt),
      changedSides: isOnAuthorSide && state === 'done',
      hasLeft: !isMember,
    };
  });
  // Who has left the funder is told of where they have done something.
  return assessors.filter(({ hasLeft, state }) => !hasLeft || state === 'done' || state === 'conflict');
}

/** How far somebody is whose own assessment on the score card is `one`, with or without a conflict on any of them. */
export function stateOf(
  one: Pick<StoredAssessment, 'doneAt' | 'readAt'> | undefined,
  isRecused: boolean,
  isOnAuthorSide: boolean,
): AssessorState {
  if (isRecused) return 'conflict';
  if (one?.doneAt) return 'done';
  if (isOnAuthorSide) return 'author_side';
  if (one?.readAt) return 'read';
  return one ? 'draft' : 'none';
}

/** What the policies ask of a card on one score card, for this actor. */
export function assessedCard(
  state: ScoringState,
  actor: SignedIn,
  rubric: Pick<Rubric, 'id' | 'retired'>,
): AssessedCard {
  const assessors = assessorsOn(state, rubric.id);
  const listed = assessors.find(({ personId }) => personId === actor.person.id)?.state ?? 'none';
  return {
    ...state.card,
    own: listed === 'none' && isAuthor(actor, state.card.idea) ? 'author_side' : listed,
    ownFinishedInPlace: hasFinishedInPlace(state, actor, rubric.id),
    rubricRetired: rubric.retired,
    isScored: assessors.some(({ state: one }) => one === 'done'),
    everybodyDone: isEverybodyDone(assessors),
    isClosed: state.closings.some(({ rubricId, reopenedAt }) => rubricId === rubric.id && reopenedAt === null),
  };
}

/** Finished on a card of the same line; where nobody scores on that any more, on any card. */
function hasFinishedInPlace({ assessments, lines }: ScoringState, { person }: SignedIn, rubricId: string): boolean {
  const line = lines.get(rubricId);
  const own = assessments.filter(({ assessorId, doneAt }) => assessorId === person.id && doneAt);
  return own.some((one) => !line?.inUse || line.ids.has(one.rubricId));
}

/**
 * The finished scores on one score card, in the order in which they were finished. Those of whoever has declared a
 * conflict of interest, on whichever card, do not count.
 */
export function finishedOn({ assessments }: ScoringState, rubricId: string): (StoredAssessment & { doneAt: Date })[] {
  const recused = new Set(assessments.flatMap(({ assessorId, conflict }) => (conflict === null ? [] : assessorId)));
  return assessments
    .flatMap((one) =>
      one.rubricId === rubricId && one.doneAt && !recused.has(one.assessorId) ? [{ ...one, doneAt: one.doneAt }] : [],
    )
    .sort((a, b) => a.doneAt.getTime() - b.doneAt.getTime());
}

/** Scores as the summary takes them. */
export const scoresOf = ({ scores }: StoredAssessment): Scores => scores;

/** What scoring asks of an idea: how it is called, and whose it is. */
export const scoredIdea = () => {
  const { ideas } = tables;
  const { number, publishedRevisionId: revisionId, lang, publication, hidden } = ideas;
  return { number, revisionId, lang, publication, hidden, ...authorColumns() };
};

async function cardsOf(reader: Reader, organisationId: string, ids: readonly string[]) {
  const { ideas, shortlistings } = tables;
  return reader
    .select({
      id: shortlistings.id,
      ...scoredIdea(),
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

async function closingsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, StoredClosing[]>> {
  const { scoreClosings } = tables;
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select()
    .from(scoreClosings)
    .where(inArray(scoreClosings.shortlistingId, [...ids]))
    .orderBy(desc(scoreClosings.closedAt), desc(scoreClosings.id));
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
