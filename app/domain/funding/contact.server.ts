import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { findIdea, findVisibleIdea } from '~/domain/ideas/find-idea.server';
import { contactAuthorPolicy, isAuthor } from '~/domain/ideas/idea.policy';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { tables, transaction } from '~db/index.server';
import './funding-events.server';
import { recountMoney } from './grants/recount.server';
import { funderOf } from './shortlist.server';

const QUESTIONS: Limit = { points: 30, perSeconds: 3_600 };

/** Declares the funder's interest; a withdrawn one is renewed. Throws not_found, sign_in, forbidden, closed. */
export async function declareInterest(
  actor: Actor,
  number: number,
  message: string,
  namePublic: boolean,
): Promise<void> {
  const { interests } = tables;
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(contactAuthorPolicy(actor, idea));
    const { actor: member, funder } = funderOf(actor);
    const [standing] = await tx
      .select({ message: interests.message, namePublic: interests.namePublic })
      .from(interests)
      .where(
        and(
          eq(interests.ideaId, idea.id),
          eq(interests.organisationId, funder.organisationId),
          isNull(interests.withdrawnAt),
        ),
      );
    // A form sent twice tells the author once.
    if (standing?.message === message && standing.namePublic === namePublic) return;
    const said = { message, namePublic, declaredBy: member.person.id, declaredAt: now(), withdrawnAt: null };
    await tx
      .insert(interests)
      .values({ id: newId(), ideaId: idea.id, organisationId: funder.organisationId, ...said })
      .onConflictDoUpdate({ target: [interests.ideaId, interests.organisationId], set: said });
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'interest.declared', { kind: 'idea', id: idea.id });
    await emit('interest.declared', { idea, by: member.person.id, funder: funder.name, message });
  });
}

/** Takes the funder's interest back. Asking twice changes nothing. */
export async function withdrawInterest(actor: Actor, number: number): Promise<void> {
  const { interests } = tables;
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    const { funder } = funderOf(actor);
    const rows = await tx
      .update(interests)
      .set({ withdrawnAt: now() })
      .where(
        and(
          eq(interests.ideaId, idea.id),
          eq(interests.organisationId, funder.organisationId),
          isNull(interests.withdrawnAt),
        ),
      )
      .returning({ id: interests.id });
    if (rows.length === 0) return;
    await recountMoney(tx, idea);
    await recordAct(tx, actor, 'interest.withdrawn', { kind: 'idea', id: idea.id });
  });
}

/**
 * Asks the author a question through the platform. `key` is the form's idempotency key: sent twice, it asks once.
 * Throws not_found, gone, sign_in, forbidden, closed, conflict, too_many.
 */
export async function askAuthor(actor: Actor, number: number, body: string, key?: string): Promise<void> {
  if (actor.kind === 'person') await spend(`question:${actor.person.id}`, QUESTIONS);
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(contactAuthorPolicy(actor, idea));
    const { actor: member, funder } = funderOf(actor);
    const { id: by } = member.person;
    await once(tx, by, key, `${idea.id} ${body}`, async () => {
      const id = newId();
      await tx
        .insert(tables.questions)
        .values({ id, ideaId: idea.id, organisationId: funder.organisationId, askedBy: by, body, askedAt: now() });
      await recordAct(tx, actor, 'question.asked', { kind: 'idea', id: idea.id });
      await emit('question.asked', { idea, by, funder: funder.name, body });
      return id;
    });
  });
}

/** Answers a funder's question; only the idea's author may, and once. Throws not_found, closed. */
export async function answerQuestion(actor: Actor, number: number, questionId: string, answer: string): Promise<void> {
  const { questions } = tables;
  await transaction({ key: `question:${questionId}` }, async (tx) => {
    const idea = await findIdea(tx, number);
    if (actor.kind === 'visitor') throw new AppError('sign_in');
    const [question] = await tx
      .select()
      .from(questions)
      .where(and(eq(questions.id, questionId), eq(questions.ideaId, idea.id)));
    if (!question || !isAuthor(actor, idea)) throw new AppError('not_found');
    if (question.answeredAt) throw new AppError('closed');
    await tx
      .update(questions)
      .set({ answer, answeredBy: actor.person.id, answeredAt: now() })
      .where(eq(questions.id, questionId));
    await recordAct(tx, actor, 'question.answered', { kind: 'idea', id: idea.id });
    await emit('question.answered', { idea, by: actor.person.id, askedBy: question.askedBy, answer });
  });
}
