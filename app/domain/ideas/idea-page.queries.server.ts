import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { findPicture, listAttachments } from '~/domain/files/attachments.server';
import { placeBreadcrumbs } from '~/domain/places/places.queries.server';
import { hasSupported } from '~/domain/voting/supports.server';
import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';
import { findIdea, findVisibleIdea } from './find-idea.server';
import type { FundingStage, Idea } from './idea';
import { isAuthor, isModeratorOf } from './idea.policy';
import { ideaActs } from './idea-acts';
import { ideaNames } from './idea-names.server';
import type { IdeaAuthor, IdeaPage, LastStep, StageDeclaration } from './idea-page';
import { ideaView } from './idea-view.server';
import { type ShownRevision, shownRevision } from './shown-revision.server';

const rowById = prepared((reader: Reader) => {
  const { ideas, organisations, people } = tables;
  return reader
    .select({
      isDemo: ideas.isDemo,
      source: ideas.source,
      enteredFor: ideas.enteredFor,
      committed: ideas.committed,
      commentCount: ideas.commentCount,
      interestCount: ideas.interestCount,
      publishedAt: ideas.publishedAt,
      author: people.name,
      authorErased: people.erasedAt,
      organisation: {
        slug: organisations.slug,
        names: organisations.names,
        kind: organisations.kind,
        verification: organisations.verification,
      },
    })
    .from(ideas)
    .leftJoin(people, eq(people.id, ideas.authorId))
    .leftJoin(organisations, eq(organisations.id, ideas.organisationId))
    .where(eq(ideas.id, placeholder('id')));
});

/** A selected idea may still miss a part of its money. */
const SEEKING: readonly FundingStage[] = ['seeking', 'under_consideration', 'selected'];

type Row = Awaited<ReturnType<typeof rowById>>[number];

/**
 * The page of an idea as this actor may see it, its words in `text` where they exist. Throws not_found, gone. A merged
 * one has its number in `mergedInto` instead.
 */
export async function ideaPage(
  actor: Actor,
  number: number,
  lang: Lang,
  text: Lang,
): Promise<IdeaPage | { mergedInto: number }> {
  const idea = await findVisibleIdea(db(), actor, number);
  if (idea.publication === 'merged' && idea.mergedIntoId) return { mergedInto: await numberOf(idea.mergedIntoId) };
  const [[row], shown] = await Promise.all([rowById(db(), { id: idea.id }), shownRevision(idea)]);
  if (!row) throw new AppError('not_found');
  return { ...factsOf(idea, row, shown), ...(await surroundings(actor, idea, shown, lang, text)) };
}

function factsOf(idea: Idea, row: Row, shown: ShownRevision) {
  const { id, number, slug, publication, stage, hidden, supportCount, scope } = idea;
  const { isDemo, source, enteredFor, commentCount, interestCount, publishedAt } = row;
  return {
    id,
    number,
    slug,
    publication,
    stage,
    hidden,
    scope,
    supportCount,
    isDemo,
    source,
    enteredFor,
    commentCount,
    interestCount,
    publishedAt,
    changedAt: shown.at,
    author: authorOf(row),
    committed: row.committed,
    isSeeking: SEEKING.includes(stage),
  };
}

async function surroundings(actor: Actor, idea: Idea, shown: ShownRevision, lang: Lang, text: Lang) {
  const acts = ideaActs(actor, idea);
  const isInsider = isAuthor(actor, idea) || isModeratorOf(actor, idea);
  const { content } = shown;
  const [names, picture, files, above, declarations, supported, lastStep] = await Promise.all([
    ideaNames(content, lang),
    findPicture(db(), idea.id, content.pictureId),
    listAttachments(db(), idea.id),
    content.placeId ? placeBreadcrumbs(content.placeId, lang) : [],
    declarationsOf(idea.id),
    actor.kind === 'person' ? hasSupported(db(), idea.id, actor.person.id) : false,
    idea.publication === 'published' ? null : readLastStep(idea.id),
  ]);
  return {
    acts,
    above,
    declarations,
    supported,
    lastStep,
    changeWaits: isInsider && idea.publication === 'published' && idea.pendingRevisionId !== null,
    view: ideaView({ content, lang: text, names, picture, files, rendered: shown.rendered }),
  };
}

function authorOf({ organisation, author, authorErased }: Row): IdeaAuthor {
  if (!organisation) return { kind: 'person', name: authorErased ? null : author };
  const { slug, names, kind, verification } = organisation;
  return { kind: 'organisation', slug, names, organisationKind: kind, isVerified: verification === 'verified' };
}

const declared = prepared((reader: Reader) => {
  const { organisations, stageDeclarations } = tables;
  return reader
    .select({
      id: stageDeclarations.id,
      stage: stageDeclarations.stage,
      note: stageDeclarations.note,
      at: stageDeclarations.declaredAt,
      confirmedBy: organisations.names,
      confirmedAt: stageDeclarations.confirmedAt,
    })
    .from(stageDeclarations)
    .leftJoin(organisations, eq(organisations.id, stageDeclarations.confirmedOrganisationId))
    .where(eq(stageDeclarations.ideaId, placeholder('ideaId')))
    .orderBy(desc(stageDeclarations.declaredAt), desc(stageDeclarations.id));
});

async function declarationsOf(ideaId: string): Promise<StageDeclaration[]> {
  return declared(db(), { ideaId });
}

async function numberOf(id: string): Promise<number> {
  const { ideas } = tables;
  const [row] = await db().select({ number: ideas.number }).from(ideas).where(eq(ideas.id, id));
  if (!row) throw new AppError('not_found');
  return row.number;
}

async function readLastStep(ideaId: string): Promise<LastStep | null> {
  const { publications } = tables;
  const [row] = await db()
    .select({ reason: publications.reason, note: publications.note, at: publications.at })
    .from(publications)
    .where(eq(publications.ideaId, ideaId))
    .orderBy(desc(publications.at), desc(publications.id))
    .limit(1);
  return row ?? null;
}

/** Why and when an idea was withdrawn, for the page that says it is gone. Throws not_found for any other idea. */
export async function withdrawnIdea(number: number): Promise<{ number: number; note: string | null; at: Date }> {
  const idea = await findIdea(db(), number);
  if (idea.publication !== 'withdrawn' || idea.hidden) throw new AppError('not_found');
  const { publications } = tables;
  const [row] = await db()
    .select({ note: publications.note, at: publications.at })
    .from(publications)
    .where(and(eq(publications.ideaId, idea.id), eq(publications.toState, 'withdrawn')))
    .orderBy(desc(publications.at))
    .limit(1);
  if (!row) throw new AppError('not_found');
  return { number, ...row };
}
