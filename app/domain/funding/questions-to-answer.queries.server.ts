import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { isOwnIdea } from '~/domain/ideas/my-ideas.queries.server';
import { db, tables } from '~db/index.server';

/** How many questions of funders wait for an answer, by the number of one's idea. Throws sign_in. */
export async function questionsToAnswer(actor: Actor): Promise<Map<number, number>> {
  const signedIn = assertSignedIn(actor);
  const { ideas, questions } = tables;
  const rows = await db()
    .select({ number: ideas.number, n: count() })
    .from(questions)
    .innerJoin(ideas, eq(ideas.id, questions.ideaId))
    .where(and(isOwnIdea(signedIn), isNull(questions.answeredAt)))
    .groupBy(ideas.number)
    .orderBy(asc(ideas.number));
  return new Map(rows.map(({ number, n }) => [number, n]));
}
