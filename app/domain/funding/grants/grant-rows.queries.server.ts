import { and, asc, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { type Lang, type LocalText, pickText } from '~/i18n/languages';
import { grouped } from '~/platform/grouped';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { correctionViews } from './correction-views';
import { commitmentState, pledgeState } from './grant';
import type { CommitmentView, ContributionView, MoneyView, PaymentView, PledgeView, ReturnView } from './grant-view';

const funderName = (slug: string, names: LocalText, lang: Lang) => ({ slug, name: pickText(names, lang).text });

/** Commitments that meet a condition, with their payments and returns; the newest first. */
export async function commitmentViews(condition: SQL | undefined, lang: Lang): Promise<CommitmentView[]> {
  const { commitments, organisations } = tables;
  const rows = await db()
    .select({ commitment: commitments, slug: organisations.slug, names: organisations.names })
    .from(commitments)
    .innerJoin(organisations, eq(organisations.id, commitments.organisationId))
    .where(condition)
    .orderBy(desc(commitments.madeAt), desc(commitments.id));
  const ids = rows.map(({ commitment }) => commitment.id);
  const [payments, returns, corrections] = await Promise.all([paymentsOf(ids), returnsOf(ids), correctionsOf(ids)]);
  return rows.map(({ commitment, slug, names }) => {
    const { id, ideaId, amount, agreementNumber, agreedOn, excess, madeAt, pledgeId } = commitment;
    const own = payments.get(id) ?? [];
    const back = returns.get(id) ?? [];
    const paid = own.reduce((sum, payment) => sum + (payment.paidOn ? payment.amount : 0), 0);
    return {
      id,
      ideaId,
      funder: funderName(slug, names, lang),
      amount,
      agreementNumber,
      agreedOn,
      excess,
      madeAt,
      pledgeId,
      state: commitmentState(commitment),
      cancelledAt: commitment.cancelledAt,
      cancellationReason: commitment.cancellationReason,
      payments: own,
      returns: back,
      corrections: correctionViews(corrections.get(id) ?? [], [
        { id, day: agreedOn, amount },
        ...own.map((payment) => ({ ...payment, day: payment.paidOn ?? payment.plannedOn })),
        ...back.map((returned) => ({ ...returned, day: returned.returnedOn })),
      ]),
      net: paid - back.reduce((sum, returned) => sum + returned.amount, 0),
    };
  });
}

/** Rows of commitments as their views, by commitment. */
function viewsOf<Row extends { commitmentId: string }, View>(rows: Row[], view: (row: Row) => View) {
  const groups = grouped(rows, ({ commitmentId }) => commitmentId);
  return new Map([...groups].map(([id, own]) => [id, own.map(view)]));
}

async function paymentsOf(commitmentIds: string[]): Promise<Map<string, PaymentView[]>> {
  const { disbursements } = tables;
  if (commitmentIds.length === 0) return new Map();
  const rows = await db()
    .select()
    .from(disbursements)
    .where(inArray(disbursements.commitmentId, commitmentIds))
    .orderBy(asc(disbursements.plannedOn), asc(disbursements.id));
  const day = today();
  return viewsOf(rows, ({ commitmentId, recordedBy, recordedAt, confirmedBy, ...payment }) => ({
    ...payment,
    isOverdue: !payment.paidOn && payment.plannedOn < day,
  }));
}

async function returnsOf(commitmentIds: string[]): Promise<Map<string, ReturnView[]>> {
  const { moneyReturns } = tables;
  if (commitmentIds.length === 0) return new Map();
  const rows = await db()
    .select()
    .from(moneyReturns)
    .where(inArray(moneyReturns.commitmentId, commitmentIds))
    .orderBy(asc(moneyReturns.returnedOn), asc(moneyReturns.id));
  return viewsOf(rows, ({ commitmentId, recordedBy, recordedAt, ...returned }) => returned);
}

async function correctionsOf(commitmentIds: string[]) {
  const { grantCorrections } = tables;
  if (commitmentIds.length === 0) return new Map<string, (typeof grantCorrections.$inferSelect)[]>();
  const rows = await db()
    .select()
    .from(grantCorrections)
    .where(inArray(grantCorrections.commitmentId, commitmentIds))
    .orderBy(asc(grantCorrections.correctedAt), asc(grantCorrections.id));
  return grouped(rows, ({ commitmentId }) => commitmentId);
}

/** Pledges that meet a condition, the newest first. */
export async function pledgeViews(condition: SQL | undefined, lang: Lang): Promise<PledgeView[]> {
  const { commitments, organisations, pledges } = tables;
  const rows = await db()
    .select({
      pledge: pledges,
      slug: organisations.slug,
      names: organisations.names,
      commitmentId: commitments.id,
    })
    .from(pledges)
    .innerJoin(organisations, eq(organisations.id, pledges.organisationId))
    .leftJoin(commitments, and(eq(commitments.pledgeId, pledges.id), isNull(commitments.cancelledAt)))
    .where(condition)
    .orderBy(desc(pledges.madeAt), desc(pledges.id));
  const day = today();
  return rows.map(({ pledge, slug, names, commitmentId }) => {
    const { id, ideaId, amount, conditions, validUntil, namePublic, excess, madeAt, withdrawalReason } = pledge;
    const said = { id, ideaId, amount, conditions, validUntil, namePublic, excess, madeAt, withdrawalReason };
    return {
      ...said,
      funder: funderName(slug, names, lang),
      state: pledgeState(pledge, commitmentId !== null, day),
    };
  });
}

/** What the author's side has confirmed, by its day; what it took off its list again too. */
export async function contributionViews(ideaId: string): Promise<ContributionView[]> {
  const { ownContributions } = tables;
  return db()
    .select({
      id: ownContributions.id,
      kind: ownContributions.kind,
      title: ownContributions.title,
      amount: ownContributions.amount,
      valuedHow: ownContributions.valuedHow,
      broughtOn: ownContributions.broughtOn,
      removedAt: ownContributions.removedAt,
    })
    .from(ownContributions)
    .where(eq(ownContributions.ideaId, ideaId))
    .orderBy(asc(ownContributions.broughtOn), asc(ownContributions.id));
}

/** The money of an idea as lists and pages tell it. */
export async function moneyView(ideaId: string): Promise<MoneyView> {
  const { ideas } = tables;
  const [row] = await db()
    .select({
      currency: ideas.currency,
      total: ideas.total,
      own: ideas.own,
      elsewhere: ideas.elsewhere,
      requested: ideas.requested,
      committed: ideas.committed,
      disbursed: ideas.disbursed,
      gap: ideas.gap,
      sufficesAt: ideas.sufficesAt,
    })
    .from(ideas)
    .where(eq(ideas.id, ideaId));
  if (!row) throw new Error(`No idea ${ideaId}`);
  const { sufficesAt, ...money } = row;
  return { ...money, suffices: sufficesAt !== null };
}
