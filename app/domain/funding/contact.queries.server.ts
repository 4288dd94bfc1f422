import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { findIdea, findVisibleIdea } from '~/domain/ideas/find-idea.server';
import { type Idea, isPublic } from '~/domain/ideas/idea';
import { contactAuthorPolicy, isAuthor } from '~/domain/ideas/idea.policy';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import type { AboutIdea, AskedAbout, Interest, InterestPage, Question, QuestionPage } from './contact';
import { funderOf } from './shortlist.server';

/**
 * Who reads: the idea's author reads what all funders wrote, a funder only what its own members wrote, and nobody else
 * anything. Throws not_found, gone, sign_in, forbidden.
 */
async function readerOf(actor: Actor, number: number): Promise<{ idea: Idea; organisationId: string | null }> {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const idea = await findIdea(db(), number);
  if (isAuthor(actor, idea)) return { idea, organisationId: null };
  await findVisibleIdea(db(), actor, number);
  return { idea, organisationId: funderOf(actor).funder.organisationId };
}

async function aboutIdea({ number, slug, publishedRevisionId, lang: original }: Idea, lang: Lang): Promise<AboutIdea> {
  const titles = await readTitles(db(), [{ revisionId: publishedRevisionId, original }], lang);
  return { number, slug, title: titles.get(publishedRevisionId ?? '') ?? null };
}

function isUnverified(actor: Actor, idea: Idea): boolean {
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
    isUnverified: isUnverified(actor, idea),
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

function questionRows(condition: ReturnType<typeof and>) {
  const { ideas, organisations, questions } = tables;
  return db()
    .select({
      question: questions,
      slug: organisations.slug,
      names: organisations.names,
      idea: {
        number: ideas.number,
        slug: ideas.slug,
        lang: ideas.lang,
        publication: ideas.publication,
        hidden: ideas.hidden,
        revisionId: ideas.publishedRevisionId,
      },
    })
    .from(questions)
    .innerJoin(organisations, eq(organisations.id, questions.organisationId))
    .innerJoin(ideas, eq(ideas.id, questions.ideaId))
    .where(condition)
    .orderBy(asc(questions.askedAt), asc(questions.id));
}

type QuestionRow = Awaited<ReturnType<typeof questionRows>>[number];

function questionOf({ question, slug, names }: QuestionRow, lang: Lang): Question {
  const { id, body, askedAt, answer, answeredAt } = question;
  return { id, body, askedAt, answer, answeredAt, funder: { slug, name: pickText(names, lang).text } };
}

/** Questions about an idea, oldest first, as far as this actor may read them. Throws not_found, gone, sign_in, forbidden. */
export async function questionPage(actor: Actor, number: number, lang: Lang): Promise<QuestionPage> {
  const { idea, organisationId } = await readerOf(actor, number);
  const { questions } = tables;
  const rows = await questionRows(
    and(eq(questions.ideaId, idea.id), organisationId ? eq(questions.organisationId, organisationId) : undefined),
  );
  return {
    idea: await aboutIdea(idea, lang),
    reader: organisationId === null ? 'author' : 'funder',
    questions: rows.map((row) => questionOf(row, lang)),
    mayAsk: contactAuthorPolicy(actor, idea).allowed,
    isUnverified: isUnverified(actor, idea),
  };
}

/** What the funder that the actor acts for has asked, with the answers, by idea; the newest idea first. */
export async function askedQuestions(actor: Actor, lang: Lang): Promise<AskedAbout[]> {
  const { funder } = funderOf(actor);
  const rows = await questionRows(and(eq(tables.questions.organisationId, funder.organisationId)));
  const titles = await readTitles(
    db(),
    rows.map(({ idea }) => ({ revisionId: idea.revisionId, original: idea.lang })),
    lang,
  );
  const byNumber = new Map<number, AskedAbout>();
  for (const row of rows) {
    const { number, slug, publication, hidden, revisionId } = row.idea;
    const open = isPublic(publication) && !hidden;
    const title = open ? (titles.get(revisionId ?? '') ?? null) : null;
    const about = byNumber.get(number) ?? { idea: { number, slug, title }, questions: [] };
    about.questions.push(questionOf(row, lang));
    byNumber.set(number, about);
  }
  const newest = ({ questions }: AskedAbout) => questions.at(-1)?.askedAt.getTime() ?? 0;
  return [...byNumber.values()].sort((a, b) => newest(b) - newest(a));
}
