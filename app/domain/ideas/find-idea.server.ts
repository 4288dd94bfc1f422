import { eq, inArray, or } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { scopeOf } from '~/domain/places/scope.server';
import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { placeholder, prepared, type Reader, tables } from '~db/index.server';
import type { Idea } from './idea';
import { readIdeaPolicy } from './idea.policy';

const columns = () => {
  const { ideas } = tables;
  return {
    id: ideas.id,
    number: ideas.number,
    slug: ideas.slug,
    ...authorColumns(),
    publication: ideas.publication,
    stage: ideas.stage,
    hidden: ideas.hidden,
    lang: ideas.lang,
    publishedRevisionId: ideas.publishedRevisionId,
    pendingRevisionId: ideas.pendingRevisionId,
    responsiblePlaceId: ideas.responsiblePlaceId,
    mergedIntoId: ideas.mergedIntoId,
    supportCount: ideas.supportCount,
  };
};

/** Whose an idea is: the columns of `Authored`. */
export const authorColumns = () => {
  const { ideas } = tables;
  return { authorId: ideas.authorId, organisationId: ideas.organisationId, enteredBy: ideas.enteredBy };
};

/** The condition that an idea is this person's: written, entered at the desk, or of an organisation of theirs. */
export function isOwnIdea({ person, memberships }: SignedIn) {
  const { ideas } = tables;
  const organisations = memberships.map(({ organisationId }) => organisationId);
  return or(
    eq(ideas.authorId, person.id),
    eq(ideas.enteredBy, person.id),
    organisations.length > 0 ? inArray(ideas.organisationId, organisations) : undefined,
  );
}

const byNumber = prepared((db: Reader) =>
  db
    .select(columns())
    .from(tables.ideas)
    .where(eq(tables.ideas.number, placeholder('number'))),
);
const byId = prepared((db: Reader) =>
  db
    .select(columns())
    .from(tables.ideas)
    .where(eq(tables.ideas.id, placeholder('id'))),
);

type Row = Awaited<ReturnType<typeof byNumber>>[number];

async function complete(reader: Reader, row: Row | undefined): Promise<Idea> {
  if (!row) throw new AppError('not_found');
  return { ...row, lang: row.lang as Lang, scope: await scopeOf(reader, row.responsiblePlaceId) };
}

/** The idea of that number whoever asks; throws not_found. For code that applies a policy of its own. */
export async function findIdea(reader: Reader, number: number): Promise<Idea> {
  return complete(reader, (await byNumber(reader, { number }))[0]);
}

/** The idea of that id whoever asks; throws not_found. */
export async function findIdeaById(reader: Reader, id: string): Promise<Idea> {
  return complete(reader, (await byId(reader, { id }))[0]);
}

/**
 * The idea as this actor may see it. What they may not see is the same not_found as what does not exist.
 * A withdrawn one is `gone` to others than its author and moderator; a merged one is found, and its page redirects.
 */
export async function findVisibleIdea(reader: Reader, actor: Actor, number: number): Promise<Idea> {
  const idea = await findIdea(reader, number);
  if (readIdeaPolicy(actor, idea).allowed) return idea;
  if (idea.publication === 'withdrawn' && !idea.hidden) throw new AppError('gone');
  if (idea.publication === 'merged' && !idea.hidden) return idea;
  throw new AppError('not_found');
}
