import { and, asc, desc, eq, inArray, isNotNull, or } from 'drizzle-orm';
import { commitmentStands } from '~/domain/funding/grants/standing.server';
import { type Reader, tables } from '~db/index.server';
import type { IdeaNews, NewsScope } from './idea-news';
import { isTold, isWithin } from './news-scope.server';

/** When the last of the acts was done that a commitment needs to stand. */
const stoodFrom = (...acts: (Date | null)[]) => new Date(Math.max(...acts.map((at) => at?.getTime() ?? 0)));

/** Commitments that stand, on the day from which they do. */
export async function committedNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { commitments, ideas, organisations } = tables;
  const { madeAt, excessSeenByAuthorAt, excessSeenByFunderAt } = commitments;
  const rows = await reader
    .select({
      id: commitments.id,
      ideaId: ideas.id,
      number: ideas.number,
      currency: ideas.currency,
      funder: organisations.names,
      amount: commitments.amount,
      madeAt,
      excessSeenByAuthorAt,
      excessSeenByFunderAt,
    })
    .from(commitments)
    .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
    .innerJoin(organisations, eq(organisations.id, commitments.organisationId))
    .where(
      and(
        isTold(scope),
        commitmentStands(),
        or(isWithin(madeAt, scope), isWithin(excessSeenByAuthorAt, scope), isWithin(excessSeenByFunderAt, scope)),
      ),
    )
    .orderBy(desc(madeAt), desc(commitments.id))
    .limit(scope.most);
  const news = rows.map(({ madeAt, excessSeenByAuthorAt, excessSeenByFunderAt, ...row }) => {
    const at = stoodFrom(madeAt, excessSeenByAuthorAt, excessSeenByFunderAt);
    return { kind: 'committed' as const, at, ...row };
  });
  const { span } = scope;
  return span ? news.filter(({ at }) => at >= span.from && at < span.to) : news;
}

/** The first money that an idea was ever paid, where the commitment behind it stands. */
export async function firstPaymentNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { commitments, disbursements, ideas, organisations } = tables;
  const rows = await reader
    .select({
      id: disbursements.id,
      ideaId: ideas.id,
      number: ideas.number,
      currency: ideas.currency,
      funder: organisations.names,
      amount: disbursements.amount,
      at: disbursements.recordedAt,
    })
    .from(disbursements)
    .innerJoin(commitments, eq(commitments.id, disbursements.commitmentId))
    .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
    .innerJoin(organisations, eq(organisations.id, commitments.organisationId))
    .where(
      and(
        isTold(scope),
        commitmentStands(),
        isNotNull(disbursements.paidOn),
        isWithin(disbursements.recordedAt, scope),
      ),
    )
    .orderBy(desc(disbursements.recordedAt), desc(disbursements.id))
    .limit(scope.most);
  const firsts = await firstPayments(
    reader,
    rows.map(({ ideaId }) => ideaId),
  );
  return rows.filter(({ id, ideaId }) => firsts.get(ideaId) === id).map((row) => ({ kind: 'paid', ...row }));
}

/** The payment of each idea that was recorded first, of whatever commitment. */
async function firstPayments(reader: Reader, ideaIds: string[]): Promise<Map<string, string>> {
  if (ideaIds.length === 0) return new Map();
  const { commitments, disbursements } = tables;
  const rows = await reader
    .select({ id: disbursements.id, ideaId: commitments.ideaId })
    .from(disbursements)
    .innerJoin(commitments, eq(commitments.id, disbursements.commitmentId))
    .where(and(inArray(commitments.ideaId, [...new Set(ideaIds)]), isNotNull(disbursements.paidOn)))
    .orderBy(asc(disbursements.recordedAt), asc(disbursements.id));
  const firsts = new Map<string, string>();
  for (const { id, ideaId } of rows) if (!firsts.has(ideaId)) firsts.set(ideaId, id);
  return firsts;
}
