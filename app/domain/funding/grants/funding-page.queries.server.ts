import { and, desc, eq, gt, isNotNull, or } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { findVisibleIdea } from '~/domain/ideas/find-idea.server';
import type { FundingStage } from '~/domain/ideas/idea';
import { type Lang, type LocalText, pickText } from '~/i18n/languages';
import { today } from '~/platform/today.server';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';
import type { AboutIdea } from '../contact';
import { aboutIdea } from '../contact.queries.server';
import { publicInterests } from '../idea-funders.queries.server';
import { publicCorrections } from './correction-views';
import { commitmentViews, contributionViews, moneyView } from './grant-rows.queries.server';
import type { ContributionView, MoneyView, PublicCommitment, PublicPledge } from './grant-view';
import { commitmentStands, pledgeStands } from './standing.server';

const pledged = prepared((reader: Reader) => {
  const { organisations, pledges } = tables;
  return reader
    .select({
      amount: pledges.amount,
      validUntil: pledges.validUntil,
      namePublic: pledges.namePublic,
      slug: organisations.slug,
      names: organisations.names,
    })
    .from(pledges)
    .innerJoin(organisations, eq(organisations.id, pledges.organisationId))
    .where(and(eq(pledges.ideaId, placeholder('ideaId')), pledgeStands(placeholder('today'))))
    .orderBy(desc(pledges.amount));
});

async function publicPledges(ideaId: string, lang: Lang): Promise<PublicPledge[]> {
  const rows = await pledged(db(), { ideaId, today: today() });
  return rows.map(({ amount, validUntil, namePublic, slug, names }) => ({
    amount,
    validUntil,
    funder: namePublic ? { slug, name: pickText(names, lang).text } : null,
  }));
}

/** What the page of an idea tells of its funders at a glance. */
export interface IdeaFunders {
  /** Those who have signed, with their sums; the first to sign first. */
  committed: { slug: string; names: LocalText; amount: number }[];
  /** The sum of the pledges that stand, and how many they are. */
  pledged: number;
  pledges: number;
}

const signed = prepared((reader: Reader) => {
  const { commitments, organisations } = tables;
  return reader
    .select({ slug: organisations.slug, names: organisations.names, amount: commitments.amount })
    .from(commitments)
    .innerJoin(organisations, eq(organisations.id, commitments.organisationId))
    .where(and(eq(commitments.ideaId, placeholder('ideaId')), commitmentStands()))
    .orderBy(commitments.madeAt, commitments.id);
});

/** Who gives money to an idea. Anybody may read it who may read the idea. */
export async function ideaFunders(ideaId: string): Promise<IdeaFunders> {
  const [committed, pledges] = await Promise.all([signed(db(), { ideaId }), pledged(db(), { ideaId, today: today() })]);
  return { committed, pledged: pledges.reduce((sum, { amount }) => sum + amount, 0), pledges: pledges.length };
}

/** The public page of an idea's money. */
export interface FundingPage {
  idea: AboutIdea;
  stage: FundingStage;
  money: MoneyView;
  interests: { count: number; names: LocalText[] };
  pledges: PublicPledge[];
  commitments: PublicCommitment[];
  contributions: ContributionView[];
}

/** Steps of the money of an idea as anybody may read them. Throws not_found, gone. */
export async function fundingPage(actor: Actor, number: number, lang: Lang): Promise<FundingPage> {
  const idea = await findVisibleIdea(db(), actor, number);
  const { commitments } = tables;
  const { excess, excessSeenByAuthorAt, excessSeenByFunderAt } = commitments;
  // Cancelled ones stay where they once stood: what never did is known to its two sides alone.
  const stood = or(eq(excess, 0), and(gt(excess, 0), isNotNull(excessSeenByAuthorAt), isNotNull(excessSeenByFunderAt)));
  const [about, money, names, pledges, views, contributions, interested] = await Promise.all([
    aboutIdea(idea, lang),
    moneyView(idea.id),
    publicInterests(idea.id),
    publicPledges(idea.id, lang),
    commitmentViews(and(eq(commitments.ideaId, idea.id), stood), lang),
    contributionViews(idea.id),
    interestCount(idea.id),
  ]);
  return {
    idea: about,
    stage: idea.stage,
    money,
    interests: { count: interested, names },
    pledges,
    commitments: views.map(({ agreementNumber, excess: over, madeAt, pledgeId, ideaId, corrections, ...open }) => ({
      ...open,
      corrections: publicCorrections(corrections),
    })),
    contributions,
  };
}

async function interestCount(ideaId: string): Promise<number> {
  const { ideas } = tables;
  const [row] = await db().select({ n: ideas.interestCount }).from(ideas).where(eq(ideas.id, ideaId));
  return row?.n ?? 0;
}
