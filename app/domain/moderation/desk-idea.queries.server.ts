import { desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { findPicture, listAttachments } from '~/domain/files/attachments.server';
import { completeness } from '~/domain/ideas/completeness';
import { findIdea } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { moderateIdeaPolicy, retireIdeaPolicy } from '~/domain/ideas/idea.policy';
import { ideaNames } from '~/domain/ideas/idea-names.server';
import { ideaView } from '~/domain/ideas/idea-view.server';
import { readRevision, shownRevision } from '~/domain/ideas/shown-revision.server';
import { placeName } from '~/domain/places/places.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { assertMay } from '~/platform/errors';
import { today } from '~/platform/today.server';
import { workingDaysAfter } from '~/platform/working-days';
import { db, tables } from '~db/index.server';
import { authorLanguage } from './author-language.server';
import { contentDifference } from './content-difference.server';
import type { DeskIdea, DeskStep } from './desk-idea';
import { deskIdeaPolicy } from './moderation.policy';
import { ANSWER_DAYS } from './queue';

/**
 * An idea for its moderator: what waits as it will look, or what stands; how complete it is, what would change, and
 * what was decided before. Throws not_found, sign_in, forbidden.
 */
export async function deskIdea(actor: Actor, number: number, lang: Lang): Promise<DeskIdea> {
  const idea = await findIdea(db(), number);
  assertMay(deskIdeaPolicy(actor, idea));
  const pending = idea.pendingRevisionId ? await readRevision(idea.pendingRevisionId) : null;
  const shown = pending ?? (await shownRevision(idea));
  const { content, rendered } = shown;
  const isChange = pending !== null && idea.publishedRevisionId !== null;
  const since = pending?.at ?? null;
  const due = since && workingDaysAfter(since, ANSWER_DAYS);
  const [names, picture, files, difference, steps, author] = await Promise.all([
    ideaNames(content, lang),
    findPicture(db(), idea.id, content.pictureId),
    listAttachments(db(), idea.id),
    isChange ? contentDifference((await shownRevision(idea)).content, content, lang) : [],
    stepsOf(idea),
    authorOf(idea, lang),
  ]);
  return {
    number,
    slug: idea.slug,
    publication: idea.publication,
    hidden: idea.hidden,
    ...author,
    place: await placeName(idea.responsiblePlaceId, lang),
    view: ideaView({ content, lang, names, picture, files, rendered }),
    completeness: completeness(content),
    waits: pending === null ? null : isChange ? 'change' : 'idea',
    seen: idea.pendingRevisionId ?? '',
    since,
    due,
    isOverdue: due !== null && due < today(),
    difference,
    steps,
    may: { decide: moderateIdeaPolicy(actor, idea).allowed, retire: retireIdeaPolicy(actor, idea).allowed },
  };
}

async function stepsOf(idea: Idea): Promise<DeskStep[]> {
  const { people, publications } = tables;
  const rows = await db()
    .select({
      id: publications.id,
      to: publications.toState,
      at: publications.at,
      by: people.name,
      reason: publications.reason,
      note: publications.note,
    })
    .from(publications)
    .leftJoin(people, eq(people.id, publications.byPersonId))
    .where(eq(publications.ideaId, idea.id))
    .orderBy(desc(publications.at), desc(publications.id));
  return rows.map(({ by, ...row }) => ({ ...row, by: by || null }));
}

async function authorOf(idea: Idea, lang: Lang): Promise<Pick<DeskIdea, 'author' | 'authorLang' | 'enteredFor'>> {
  const { ideas, organisations, people } = tables;
  const [row] = await db()
    .select({ name: people.name, names: organisations.names, enteredFor: ideas.enteredFor })
    .from(ideas)
    .leftJoin(people, eq(people.id, ideas.authorId))
    .leftJoin(organisations, eq(organisations.id, ideas.organisationId))
    .where(eq(ideas.id, idea.id));
  return {
    author: row?.names ? pickText(row.names, lang).text : (row?.name ?? ''),
    authorLang: await authorLanguage(db(), idea),
    enteredFor: row?.enteredFor ?? null,
  };
}
