import { and, desc, eq, inArray, isNotNull, min, or } from 'drizzle-orm';
import { commitmentStands } from '~/domain/funding/grants/standing.server';
import type { LocalText } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';
import type { IdeaNews, NewsScope } from './idea-news';
import { isOneOf, isWithin, ofOpenIdeas } from './news-scope.server';

/** When the last of the acts was done that a commitment needs to stand. */
const stoodFrom = (...acts: (Date | null)[]) => new Date(Math.max(...acts.map((at) => at?.getTime() ?? 0)));

/** Commitments that stand, on the day from which they do. */
export async function committedNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { commitments } = tables;
  const { id, ideaId, organisationId, amount, madeAt, excessSeenByAuthorAt, excessSeenByFunderAt } = commitments;
  const rows = await reader
    .select({ id, ideaId, organisationId, amount, madeAt, excessSeenByAuthorAt, excessSeenByFunderAt })
    .from(commitments)
    .where(
      and(
        isOneOf(ideaId, scope),
        commitmentStands(),
        or(isWithin(madeAt, scope), isWithin(excessSeenByAuthorAt, scope), isWithin(excessSeenByFunderAt, scope)),
      ),
    )
    .orderBy(desc(madeAt), desc(id))
    .limit(scope.most);
  const { span } = scope;
  const stood = rows
    .map(({ madeAt, excessSeenByAuthorAt, excessSeenByFunderAt, ...row }) => {
      return { ...row, at: stoodFrom(madeAt, excessSeenByAuthorAt, excessSeenByFunderAt) };
    })
    .filter(({ at }) => !span || (at >= span.from && at < span.to));
  return byFunder(reader, 'committed', stood);
}

/** The first money that an idea was ever paid, where the commitment behind it stands. */
export async function firstPaymentNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { commitments, disbursements } = tables;
  const { id, commitmentId, amount, recordedAt: at } = disbursements;
  const ofIdeas = reader.select({ id: commitments.id }).from(commitments).where(isOneOf(commitments.ideaId, scope));
  const rows = await reader
    .select({ id, commitmentId, amount, at })
    .from(disbursements)
    .where(
      and(
        scope.ideaIds && inArray(commitmentId, ofIdeas),
        isNotNull(disbursements.paidOn),
        isWithin(disbursements.recordedAt, scope),
      ),
    )
    .orderBy(desc(at), desc(id))
    .limit(scope.most);
  const behind = await standingById(
    reader,
    rows.map((row) => row.commitmentId),
  );
  const paid = rows.flatMap(({ commitmentId, ...row }) => {
    const commitment = behind.get(commitmentId);
    return commitment ? [{ ...row, ...commitment }] : [];
  });
  const firsts = await firstPayments(
    reader,
    paid.map(({ ideaId }) => ideaId),
  );
  return byFunder(
    reader,
    'paid',
    paid.filter(({ ideaId, at }) => firsts.get(ideaId) === at.getTime()),
  );
}

/** Those of the commitments that stand. */
async function standingById(reader: Reader, ids: string[]) {
  const { commitments } = tables;
  const { id, ideaId, organisationId } = commitments;
  if (ids.length === 0) return new Map<string, never>();
  const rows = await reader
    .select({ id, ideaId, organisationId })
    .from(commitments)
    .where(and(inArray(id, ids), commitmentStands()));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** When the first payment of each idea was recorded, of whatever commitment; in milliseconds. */
async function firstPayments(reader: Reader, ideaIds: string[]): Promise<Map<string, number>> {
  if (ideaIds.length === 0) return new Map();
  const { commitments, disbursements } = tables;
  const rows = await reader
    .select({ ideaId: commitments.ideaId, at: min(disbursements.recordedAt) })
    .from(commitments)
    .innerJoin(disbursements, eq(disbursements.commitmentId, commitments.id))
    .where(and(inArray(commitments.ideaId, [...new Set(ideaIds)]), isNotNull(disbursements.paidOn)))
    .groupBy(commitments.ideaId);
  return new Map(rows.map(({ ideaId, at }) => [ideaId, at?.getTime() ?? 0]));
}

interface MoneyRow {
  id: string;
  ideaId: string;
  organisationId: string;
  amount: number;
  at: Date;
}

/** Sums of open ideas as news, with the names of their funders. */
async function byFunder(reader: Reader, kind: 'committed' | 'paid', rows: readonly MoneyRow[]): Promise<IdeaNews[]> {
  const open = await ofOpenIdeas(reader, rows);
  if (open.length === 0) return [];
  const { organisations } = tables;
  const named = await reader
    .select({ id: organisations.id, names: organisations.names })
    .from(organisations)
    .where(inArray(organisations.id, [...new Set(open.map(({ organisationId }) => organisationId))]));
  const names = new Map<string, LocalText>(named.map(({ id, names }) => [id, names]));
  return open.map(({ organisationId, ...row }) => ({ kind, funder: names.get(organisationId) ?? {}, ...row }));
}
