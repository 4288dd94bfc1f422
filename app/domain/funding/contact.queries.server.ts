import { and, desc, eq, isNull } from 'drizzle-orm';
import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { findIdea, findVisibleIdea } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { contactAuthorPolicy, isAuthor } from '~/domain/ideas/idea.policy';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import type { AboutIdea, Interest, InterestPage } from './contact';
import { funderOf } from './shortlist.server';

/**
 * Who reads: the idea's author reads what all funders wrote, a funder only what its own members wrote, and nobody else
 * anything. Throws not_found, gone, sign_in, forbidden.
 */
export async function readerOf(actor: Actor, number: number): Promise<{ idea: Idea; organisationId: string | null }> {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const idea = await findIdea(db(), number);
  if (isAuthor(actor, idea)) return { idea, organisationId: null };
  await findVisibleIdea(db(), actor, number);
  return { idea, organisationId: funderOf(actor).funder.organisationId };
}

/** The idea as pages between funder and author name it, for a reader who may see it. */
export async function aboutIdea(
  { number, slug, publishedRevisionId, lang: original }: Idea,
  lang: Lang,
): Promise<AboutIdea> {
  const titles = await readTitles(db(), [{ revisionId: publishedRevisionId, original }], lang);
  return { number, slug, title: titles.get(publishedRevisionId ?? '') ?? null };
}

/** Whether nothing but the missing verification keeps the acting funder from writing to the author. */
export function isUnverifiedFunder(actor: Actor, idea: Idea): boolean {
  const verdict = contactAuthorPolicy(actor, idea);
  return !verdict.allowed && verdict.reason === 'unverified_organisation' && actingFunder(actor) !== null;
}

/** Interests in an idea that stand, as far as this actor may read them. Throws not_found, gone, sign_in, forbidden. */
export async function interestPage(actor: Actor, number: number, lang: Lang): Promise<InterestPage> {
  const { idea, organisationId } = await readerOf(actor, number);
  const interests = await standingInterests(idea.id, organisationId, lang);
  const about = await aboutIdea(idea, lang);
  if (organisationId === null) return { idea: about, reader: 'author', interests };
  return {
    idea: about,
    reader: 'funder',
    own: interests[0] ?? null,
    mayDeclare: contactAuthorPolicy(actor, idea).allowed,
    isUnverified: isUnverifiedFunder(actor, idea),
  };
}

async function standingInterests(ideaId: string, organisationId: string | null, lang: Lang): Promise<Interest[]> {
  const { interests, organisations } = tables;
  const rows = await db()
    .select({ interest: interests, slug: organisations.slug, names: organisations.names })
    .from(interests)
    .innerJoin(organisations, eq(organisations.id, interests.organisationId))
    .where(
      and(
        eq(interests.ideaId, ideaId),
        isNull(interests.withdrawnAt),
        organisationId ? eq(interests.organisationId, organisationId) : undefined,
      ),
    )
    .orderBy(desc(interests.declaredAt), desc(interests.id));
  return rows.map(({ interest: { id, message, namePublic, declaredAt }, slug, names }) => ({
    id,
    message,
    namePublic,
    at: declaredAt,
    funder: { slug, name: pickText(names, lang).text },
  }));
}
