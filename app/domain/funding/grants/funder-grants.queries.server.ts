import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { findVisibleIdea } from '~/domain/ideas/find-idea.server';
import { isPublic } from '~/domain/ideas/idea';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { keysetPage, type PageWanted } from '~/platform/keyset.server';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import type { AboutIdea } from '../contact';
import { aboutIdea } from '../contact.queries.server';
import { funderOf } from '../shortlist.server';
import { type FiledCommitment, promisedBeside } from './author-money.queries.server';
import { filed } from './filed-commitment.server';
import { findGrant } from './find-grant.server';
import type { GrantKind, PledgeState } from './grant';
import { giveMoneyPolicy } from './grant.policy';
import { commitmentViews, moneyView, pledgeViews } from './grant-rows.queries.server';
import { funderSums, type GrantSums } from './grant-sums.queries.server';
import type { CommitmentView, MoneyView, PledgeView } from './grant-view';
import { commitmentStands } from './standing.server';

const PAGE_SIZE = 20;
/** How many days ahead a pledge's last day and a payment's day are told of. */
const SOON_DAYS = 30;

/** What may become a commitment without being asked for: what is over is named by its address. */
const OPEN_PLEDGES: readonly PledgeState[] = ['stands', 'waits_author', 'waits_funder'];

/** What a grant is for; the title is null where the idea is no longer public. */
type About<T> = T & { idea: AboutIdea };

export interface DuePayment {
  id: string;
  commitmentId: string;
  plannedOn: string;
  amount: number;
  currency: string;
  isOverdue: boolean;
}

/** The money of a funder: its sums, what is due, what it has promised. */
export interface FunderGrants {
  funder: string;
  isVerified: boolean;
  sums: GrantSums[];
  due: About<DuePayment>[];
  /** All that are neither withdrawn nor made into commitments. */
  pledges: About<PledgeView & { currency: string; isSoonOver: boolean }>[];
  commitments: About<CommitmentView & { currency: string }>[];
  newer: string | null;
  older: string | null;
}

async function ideasOf(
  ids: readonly string[],
  lang: Lang,
): Promise<Map<string, { about: AboutIdea; currency: string }>> {
  const { ideas } = tables;
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select()
    .from(ideas)
    .where(inArray(ideas.id, [...new Set(ids)]));
  const open = rows.filter(({ publication, hidden }) => isPublic(publication) && !hidden);
  const titles = await readTitles(
    db(),
    open.map(({ publishedRevisionId, lang: original }) => ({ revisionId: publishedRevisionId, original })),
    lang,
  );
  return new Map(
    rows.map(({ id, number, slug, publishedRevisionId, currency }) => {
      const title = titles.get(publishedRevisionId ?? '') ?? null;
      return [id, { about: { number, slug, title }, currency }];
    }),
  );
}

const soon = () => kyrgyzDay(new Date(now().getTime() + SOON_DAYS * 86_400_000));

/** Planned payments of a funder until soon, the oldest first. */
async function duePayments(organisationId: string) {
  const { commitments, disbursements } = tables;
  return db()
    .select({ payment: disbursements, ideaId: commitments.ideaId })
    .from(disbursements)
    .innerJoin(commitments, eq(commitments.id, disbursements.commitmentId))
    .where(
      and(
        eq(commitments.organisationId, organisationId),
        commitmentStands(),
        isNull(disbursements.paidOn),
        lte(disbursements.plannedOn, soon()),
      ),
    )
    .orderBy(asc(disbursements.plannedOn), asc(disbursements.id))
    .limit(PAGE_SIZE);
}

async function commitmentPage(organisationId: string, wanted: PageWanted, lang: Lang) {
  const { commitments } = tables;
  const page = await keysetPage({ at: commitments.madeAt, id: commitments.id }, wanted, PAGE_SIZE, (query) =>
    db()
      .select({ id: commitments.id, at: commitments.madeAt })
      .from(commitments)
      .where(and(eq(commitments.organisationId, organisationId), query.where))
      .orderBy(...query.order)
      .limit(query.limit),
  );
  const ids = page.rows.map(({ id }) => id);
  const views = ids.length > 0 ? await commitmentViews(inArray(commitments.id, ids), lang) : [];
  return { ...page, rows: views };
}

/** The money of the funder that the actor acts for. Throws sign_in, forbidden. */
export async function funderGrants(actor: Actor, wanted: PageWanted, lang: Lang): Promise<FunderGrants> {
  const { funder } = funderOf(actor);
  const { pledges } = tables;
  const [sums, due, pledged, page] = await Promise.all([
    funderSums(funder.organisationId),
    duePayments(funder.organisationId),
    pledgeViews(and(eq(pledges.organisationId, funder.organisationId), isNull(pledges.withdrawnAt)), lang),
    commitmentPage(funder.organisationId, wanted, lang),
  ]);
  const waiting = pledged.filter(({ state }) => state !== 'committed');
  const known = await ideasOf(
    [...due, ...waiting, ...page.rows].map(({ ideaId }) => ideaId),
    lang,
  );
  const ofIdea = (ideaId: string) => {
    const found = known.get(ideaId);
    if (!found) throw new AppError('not_found');
    return { idea: found.about, currency: found.currency };
  };
  const day = today();
  return {
    funder: funder.name,
    isVerified: funder.verified,
    sums,
    due: due.map(({ payment: { id, commitmentId, plannedOn, amount }, ideaId }) => ({
      ...{ id, commitmentId, plannedOn, amount, isOverdue: plannedOn < day },
      ...ofIdea(ideaId),
    })),
    pledges: waiting.map((pledge) => ({
      ...pledge,
      ...ofIdea(pledge.ideaId),
      isSoonOver: pledge.state === 'stands' && pledge.validUntil <= soon(),
    })),
    commitments: page.rows.map((commitment) => ({ ...commitment, ...ofIdea(commitment.ideaId) })),
    newer: page.newer,
    older: page.older,
  };
}

/** The funder's own commitment with the idea that it is for. Throws sign_in, not_found. */
export async function funderCommitment(
  actor: Actor,
  id: string,
  lang: Lang,
): Promise<About<{ commitment: FiledCommitment; currency: string }>> {
  await assertOwn(actor, 'commitment', id);
  const [view] = await commitmentViews(eq(tables.commitments.id, id), lang);
  if (!view) throw new AppError('not_found');
  const found = (await ideasOf([view.ideaId], lang)).get(view.ideaId);
  if (!found) throw new AppError('not_found');
  return { commitment: await filed(view), idea: found.about, currency: found.currency };
}

/** The funder's own pledge with the idea that it is for. Throws sign_in, not_found. */
export async function funderPledge(
  actor: Actor,
  id: string,
  lang: Lang,
): Promise<About<{ pledge: PledgeView; currency: string }>> {
  await assertOwn(actor, 'pledge', id);
  const [pledge] = await pledgeViews(eq(tables.pledges.id, id), lang);
  if (!pledge) throw new AppError('not_found');
  const found = (await ideasOf([pledge.ideaId], lang)).get(pledge.ideaId);
  if (!found) throw new AppError('not_found');
  return { pledge, idea: found.about, currency: found.currency };
}

async function assertOwn(actor: Actor, kind: GrantKind, id: string): Promise<void> {
  const { grant } = await findGrant(db(), actor, kind, id);
  // The author has a page of their own, which tells all funders.
  if (funderOf(actor).funder.organisationId !== grant.organisationId) throw new AppError('not_found');
}

/** What a funder sees before it promises money. */
export interface GivePage {
  idea: AboutIdea;
  money: MoneyView;
  funder: string;
  others: { name: string; amount: number }[];
  /** The funder's own pledge, which may become a commitment. */
  pledge: PledgeView | null;
}

/** What the forms of a pledge and a commitment show. Throws not_found, gone, sign_in, forbidden, closed. */
export async function givePage(
  actor: Actor,
  number: number,
  kind: GrantKind,
  { pledgeId, lang }: { pledgeId: string | null; lang: Lang },
): Promise<GivePage> {
  const idea = await findVisibleIdea(db(), actor, number);
  assertMay(giveMoneyPolicy(actor, idea));
  const { funder } = funderOf(actor);
  const [about, money, others, pledge] = await Promise.all([
    aboutIdea(idea, lang),
    moneyView(idea.id),
    promisedBeside(idea.id, kind, '', lang),
    ownPledge(funder.organisationId, idea.id, pledgeId, lang),
  ]);
  return { idea: about, money, funder: funder.name, others, pledge };
}

/** The pledge that the address names, else the one that is open. Throws not_found where the named one is not theirs. */
async function ownPledge(organisationId: string, ideaId: string, id: string | null, lang: Lang) {
  const { pledges } = tables;
  const condition = and(eq(pledges.organisationId, organisationId), eq(pledges.ideaId, ideaId));
  const own = await pledgeViews(and(condition, id ? eq(pledges.id, id) : isNull(pledges.withdrawnAt)), lang);
  if (id && own.length === 0) throw new AppError('not_found');
  return own.find((pledge) => pledge.id === id || OPEN_PLEDGES.includes(pledge.state)) ?? null;
}
