import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { isAuthor } from '~/domain/ideas/idea.policy';
import type { Lang } from '~/i18n/languages';
import { grouped } from '~/platform/grouped';
import { db, tables } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import type { WaitingScore } from './assessment';
import { activeRubrics } from './rubrics.server';
import { scoredCards } from './scored-cards.queries.server';
import { type AssessedCard, assessPolicy } from './scores.policy';
import { scoredIdea, stateOf } from './scoring-state.server';

export interface WaitingScores {
  /** The longest on the shortlist first. */
  waiting: WaitingScore[];
  count: number;
}

const WAITING_SHOWN = 10;

/**
 * Ideas on the actor's own board that wait for their scores on the first score card: they have begun, or a colleague has
 * finished. Throws sign_in, forbidden.
 */
export async function waitingScores(actor: Actor, lang: Lang): Promise<WaitingScores> {
  const { actor: member, funder } = funderOf(actor);
  const { organisationId } = funder;
  const [rubric] = await activeRubrics(db(), organisationId);
  const [begun, closed] = await Promise.all([begunRows(organisationId), closedCards(organisationId, rubric?.id ?? '')]);
  const open = [...grouped(begun, ({ cardId }) => cardId)].flatMap(([cardId, rows]) => {
    const waiting = waitingOn(rows, member, rubric?.id ?? '');
    const [row] = rows;
    if (!waiting || !row) return [];
    const { number, revisionId, lang: original, ...idea } = row.idea;
    const card = { organisationId, idea, ...waiting, isClosed: closed.has(cardId) };
    if (!assessPolicy(actor, card).allowed) return [];
    return { ...waiting, card: { id: cardId, number, organisationId, idea }, idea: { revisionId, lang: original } };
  });
  const shown = open.slice(0, WAITING_SHOWN);
  const cards = await scoredCards(shown, lang);
  const waiting = shown.flatMap(({ own, finished }, n) => {
    const card = cards[n];
    return card ? { card, isBegun: own === 'draft', finished } : [];
  });
  return { waiting, count: open.length };
}

type BegunRow = Awaited<ReturnType<typeof begunRows>>[number];

/** How far a card is on one score card; null where it does not wait for this member. */
function waitingOn(rows: readonly BegunRow[], member: SignedIn, rubricId: string) {
  const mine = rows.filter(({ assessorId }) => assessorId === member.person.id);
  const recused = new Set(rows.flatMap(({ assessorId, conflictAt }) => (conflictAt ? assessorId : [])));
  const given = rows.filter((row) => row.rubricId === rubricId);
  const finished = given.filter(({ assessorId, doneAt }) => doneAt && !recused.has(assessorId)).length;
  const [row] = rows;
  const own = stateOf(
    mine.find((one) => one.rubricId === rubricId),
    recused.has(member.person.id),
    row !== undefined && isAuthor(member, row.idea),
  );
  if (own !== 'draft' && (own !== 'none' || finished === 0)) return null;
  const told: Omit<AssessedCard, 'organisationId' | 'idea' | 'isClosed'> = {
    own,
    ownFinishedInPlace: false,
    rubricRetired: false,
    isScored: finished > 0,
    everybodyDone: false,
  };
  return { ...told, finished };
}

/** Who has begun or finished on which card of the board, and nothing of what they gave. */
async function begunRows(organisationId: string) {
  const { assessments, ideas, shortlistings } = tables;
  return db()
    .select({
      cardId: shortlistings.id,
      assessorId: assessments.assessorId,
      rubricId: assessments.rubricId,
      conflictAt: assessments.conflictAt,
      readAt: assessments.readAt,
      doneAt: assessments.doneAt,
      idea: scoredIdea(),
    })
    .from(shortlistings)
    .innerJoin(assessments, eq(assessments.shortlistingId, shortlistings.id))
    .innerJoin(ideas, eq(ideas.id, shortlistings.ideaId))
    .where(and(eq(shortlistings.organisationId, organisationId), isNull(shortlistings.takenOffAt)))
    .orderBy(asc(shortlistings.addedAt), asc(shortlistings.id));
}

async function closedCards(organisationId: string, rubricId: string): Promise<Set<string>> {
  const { scoreClosings, shortlistings } = tables;
  const rows = await db()
    .select({ id: shortlistings.id })
    .from(scoreClosings)
    .innerJoin(shortlistings, eq(shortlistings.id, scoreClosings.shortlistingId))
    .where(
      and(
        eq(shortlistings.organisationId, organisationId),
        eq(scoreClosings.rubricId, rubricId),
        isNull(scoreClosings.reopenedAt),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}
