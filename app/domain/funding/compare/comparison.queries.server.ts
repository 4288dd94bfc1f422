import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { isPublic } from '~/domain/ideas/idea';
import type { IdeaAuthor, IdeaPage } from '~/domain/ideas/idea-page';
import { ideaPage } from '~/domain/ideas/idea-page.queries.server';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { IdeaView } from '~/domain/ideas/idea-view';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { AppError, isAppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { ideaFunders } from '../grants/funding-page.queries.server';
import { publicInterests } from '../idea-funders.queries.server';
import { scoreTotals } from '../scores/scored-cards.queries.server';
import { funderOf } from '../shortlist.server';
import { type ComparedIdea, type Comparison, MAX_COMPARED, OFFERED, type OfferedIdea } from './comparison';

/**
 * Up to four public ideas side by side, for a member of a funder. What nobody may read is named as missing, whether
 * there is such an idea or not. Throws sign_in, forbidden.
 */
export async function compareIdeas(actor: Actor, numbers: readonly number[], lang: Lang): Promise<Comparison> {
  funderOf(actor);
  const asked = numbers.slice(0, MAX_COMPARED);
  const pages = await Promise.all(asked.map((number) => publicPage(actor, number, lang)));
  const shown = pages.flatMap((page) => page ?? []);
  const cards = await cardsOf(
    actor,
    shown.map(({ id }) => id),
  );
  return {
    ideas: await Promise.all(
      shown.map(async (page) => ({ ...(await compared(page, lang)), card: cards.get(page.id) ?? null })),
    ),
    leftOut: numbers.slice(MAX_COMPARED),
    missing: asked.filter((_, index) => pages[index] === null),
  };
}

/** What everybody may read of an idea. An author's own draft is none of a funder's comparison. */
async function publicPage(actor: Actor, number: number, lang: Lang): Promise<IdeaPage | null> {
  try {
    const page = await ideaPage(actor, number, lang, lang);
    return !('mergedInto' in page) && isPublic(page.publication) && !page.hidden ? page : null;
  } catch (error) {
    if (isAppError(error, 'not_found') || isAppError(error, 'gone')) return null;
    throw error;
  }
}

async function compared(page: IdeaPage, lang: Lang): Promise<Omit<ComparedIdea, 'card'>> {
  const { view, committed, interestCount } = page;
  const { money, names } = view;
  const [interested, { committed: signed, pledged }] = await Promise.all([
    interestCount > 0 ? publicInterests(page.id) : [],
    ideaFunders(page.id),
  ]);
  return {
    ...{ number: page.number, slug: page.slug, stage: page.stage, publishedAt: page.publishedAt },
    ...{ committed, interestCount, money, supportCount: page.supportCount },
    title: { text: view.title, lang: view.markedLang },
    isArchived: page.publication === 'archived',
    gap: Math.max(0, money.requested - committed),
    sector: names.sector?.name ?? '',
    place: names.place,
    otherPlaces: names.otherPlaces,
    author: authorOf(page.author, lang),
    team: teamOf(view),
    cofunders: signed.map(({ names: funder, amount }) => ({ name: pickText(funder, lang).text, amount })),
    pledged,
    funders: interested.map((name) => pickText(name, lang).text).sort(i18nFor(lang).compare),
    currency: view.currency,
    ownShare: view.ownShare,
    beneficiaries: view.beneficiaries,
    months: view.months,
    seekingUntil: view.seekingUntil,
    objectives: view.objectives.map(({ text, lang: written }) => ({ text, lang: written })),
    sections: view.sections,
    files: view.files,
  };
}

function authorOf(author: IdeaAuthor, lang: Lang): ComparedIdea['author'] {
  if (author.kind === 'person') return { name: author.name ?? '', kind: 'person', isVerified: false };
  const { names, organisationKind, isVerified } = author;
  return { name: pickText(names, lang).text, kind: organisationKind, isVerified };
}

/** Whoever answers for some activity, each once. */
function teamOf({ activities }: IdeaView): ComparedIdea['team'] {
  const named = activities.map(({ responsible }) => responsible).filter(({ text }) => text !== '');
  return [...new Map(named.map((one) => [one.text, one])).values()];
}

/** The ideas of these ids on the funder's own shortlist, with their scores where the actor may see them. */
async function cardsOf(actor: Actor, ideaIds: readonly string[]): Promise<Map<string, ComparedIdea['card']>> {
  const { funder } = funderOf(actor);
  const { shortlistings } = tables;
  if (ideaIds.length === 0) return new Map();
  const rows = await db()
    .select({ id: shortlistings.id, ideaId: shortlistings.ideaId })
    .from(shortlistings)
    .where(
      and(
        eq(shortlistings.organisationId, funder.organisationId),
        isNull(shortlistings.takenOffAt),
        inArray(shortlistings.ideaId, [...ideaIds]),
      ),
    );
  const totals = await scoreTotals(
    actor,
    rows.map(({ id }) => id),
  );
  return new Map(rows.map(({ id, ideaId }) => [ideaId, { id, score: totals.get(id) ?? null }]));
}

/** The newest public ideas of the funder's own shortlist, to choose from. Throws sign_in, forbidden. */
export async function offeredIdeas(actor: Actor, lang: Lang): Promise<OfferedIdea[]> {
  const { funder } = funderOf(actor);
  const { ideas, shortlistings } = tables;
  const rows = await db()
    .select({ number: ideas.number, lang: ideas.lang, revisionId: ideas.publishedRevisionId })
    .from(shortlistings)
    .innerJoin(ideas, eq(ideas.id, shortlistings.ideaId))
    .where(
      and(
        eq(shortlistings.organisationId, funder.organisationId),
        isNull(shortlistings.takenOffAt),
        inArray(ideas.publication, ['published', 'archived']),
        eq(ideas.hidden, false),
      ),
    )
    .orderBy(desc(shortlistings.addedAt), desc(shortlistings.id))
    .limit(OFFERED);
  const titles = await readTitles(
    db(),
    rows.map(({ revisionId, lang: original }) => ({ revisionId, original })),
    lang,
  );
  return rows.map(({ number, revisionId }) => {
    const title = titles.get(revisionId ?? '');
    if (!title) throw new AppError('not_found');
    return { number, title };
  });
}
