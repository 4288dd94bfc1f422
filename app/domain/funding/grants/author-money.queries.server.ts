import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { AttachedFile } from '~/domain/files/attachments.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import type { Lang } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import type { AboutIdea } from '../contact';
import { aboutIdea } from '../contact.queries.server';
import { assertOpenPledge, excessOf } from './excess.server';
import { filed } from './filed-commitment.server';
import { findGrant } from './find-grant.server';
import { awaitedSide, type GrantKind } from './grant';
import { authorMoneyPolicy, keepGrantPolicy } from './grant.policy';
import { commitmentViews, contributionViews, moneyView, pledgeViews } from './grant-rows.queries.server';
import type { CommitmentView, ContributionView, MoneyView, PledgeView } from './grant-view';

export type FiledCommitment = CommitmentView & { files: AttachedFile[] };

/** The author's own page of the money of an idea. */
export interface AuthorMoneyPage {
  idea: AboutIdea;
  money: MoneyView;
  pledges: PledgeView[];
  commitments: FiledCommitment[];
  contributions: ContributionView[];
}

/** What funders promised and paid, as the author reads it. Throws not_found, sign_in, forbidden, closed. */
export async function authorMoneyPage(actor: Actor, number: number, lang: Lang): Promise<AuthorMoneyPage> {
  const idea = await findIdea(db(), number);
  assertMay(authorMoneyPolicy(actor, idea));
  const { commitments, pledges } = tables;
  const [about, money, pledged, committed, contributions] = await Promise.all([
    aboutIdea(idea, lang),
    moneyView(idea.id),
    pledgeViews(eq(pledges.ideaId, idea.id), lang),
    commitmentViews(eq(commitments.ideaId, idea.id), lang),
    contributionViews(idea.id),
  ]);
  return { idea: about, money, pledges: pledged, commitments: await Promise.all(committed.map(filed)), contributions };
}

/** What goes past what is asked, for the side that has to say whether it agrees. */
export interface ExcessPage {
  idea: AboutIdea;
  money: MoneyView;
  kind: GrantKind;
  side: 'funder' | 'author';
  funder: string;
  amount: number;
  /** By how much the sum goes past what is asked now. */
  excess: number;
  /** Others who have promised, with their sums. */
  others: { name: string; amount: number }[];
}

/** The warning before a side agrees. Throws not_found, sign_in, forbidden, closed where nothing waits. */
export async function excessPage(actor: Actor, kind: GrantKind, id: string, lang: Lang): Promise<ExcessPage> {
  const { grant, idea } = await findGrant(db(), actor, kind, id);
  const side = awaitedSide(grant);
  assertMay(side === 'funder' ? keepGrantPolicy(actor, grant) : authorMoneyPolicy(actor, idea));
  const ended = 'cancelledAt' in grant ? grant.cancelledAt : grant.withdrawnAt;
  if (!side || ended) throw new AppError('closed');
  if (kind === 'pledge') await assertOpenPledge(db(), id);
  const [about, money, excess, own, others] = await Promise.all([
    aboutIdea(idea, lang),
    moneyView(idea.id),
    excessOf(db(), kind, { ideaId: idea.id, amount: grant.amount, exceptId: id }),
    promiserOf(kind, id, lang),
    promisedBeside(idea.id, kind, id, lang),
  ]);
  return { idea: about, money, kind, side, funder: own, amount: grant.amount, excess, others };
}

async function promiserOf(kind: GrantKind, id: string, lang: Lang): Promise<string> {
  const { commitments, pledges } = tables;
  const [own] =
    kind === 'pledge'
      ? await pledgeViews(eq(pledges.id, id), lang)
      : await commitmentViews(eq(commitments.id, id), lang);
  return own?.funder.name ?? '';
}

/**
 * What others have promised on an idea, as both sides and every funder may know it: signed sums by name, and to pledges
 * the other pledges, by name only where it is public.
 */
export async function promisedBeside(ideaId: string, kind: GrantKind, exceptId: string, lang: Lang) {
  const { commitments, pledges } = tables;
  const committed = await commitmentViews(and(eq(commitments.ideaId, ideaId)), lang);
  const pledged = kind === 'pledge' ? await pledgeViews(eq(pledges.ideaId, ideaId), lang) : [];
  const signed = committed
    .filter(({ id, state }) => id !== exceptId && state === 'stands')
    .map(({ funder, amount }) => ({ name: funder.name, amount }));
  const open = pledged
    .filter(({ id, state }) => id !== exceptId && state === 'stands')
    .map(({ funder, amount, namePublic }) => ({ name: namePublic ? funder.name : '', amount }));
  return [...signed, ...open];
}
