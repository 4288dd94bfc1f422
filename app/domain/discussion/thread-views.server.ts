import { inArray } from 'drizzle-orm';
import type { Actor, RoleKind } from '~/domain/accounts/actor';
import { placeName } from '~/domain/places/places.queries.server';
import { type Lang, type LocalText, pickText } from '~/i18n/languages';
import { db, tables } from '~db/index.server';
import type { FlagReason } from './comment';
import { deleteCommentPolicy, editCommentPolicy, reportCommentPolicy } from './comment.policy';
import type { CommentView, Speaker } from './thread';

/** What is read of a comment for a page: see `CommentRow`. */
export function commentColumns() {
  const { comments, organisations, people } = tables;
  return {
    id: comments.id,
    parentId: comments.parentId,
    authorId: comments.authorId,
    mark: comments.mark,
    lang: comments.lang,
    body: comments.body,
    createdAt: comments.createdAt,
    editedAt: comments.editedAt,
    deletedAt: comments.deletedAt,
    name: people.name,
    organisation: { slug: organisations.slug, names: organisations.names },
  };
}

export interface CommentRow {
  id: string;
  parentId: string | null;
  authorId: string | null;
  mark: 'author' | 'official' | null;
  lang: string;
  body: string;
  createdAt: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
  name: string | null;
  organisation: { slug: string; names: LocalText } | null;
}

interface StandingHiding {
  id: string;
  reason: FlagReason;
  mayObject: boolean;
}

/** The hidings that stand, by the comment they hide. */
export async function readHidings(ids: string[]): Promise<Map<string, StandingHiding>> {
  if (ids.length === 0) return new Map();
  const rows = await db().select().from(tables.hidings).where(inArray(tables.hidings.subjectId, ids));
  return new Map(
    rows
      .filter(({ outcome }) => outcome !== 'lifted')
      .map(({ id, subjectId, reason, objectedAt, outcome }) => [
        subjectId,
        { id, reason, mayObject: objectedAt === null && outcome === null },
      ]),
  );
}

type Office = NonNullable<Speaker['office']>;

/** The office that each officially marked comment was written in: one held then, in the scope of the subject. */
export async function readOffices(
  rows: readonly CommentRow[],
  scope: readonly string[],
  lang: Lang,
): Promise<Map<string, Office>> {
  const official = rows.filter(({ mark }) => mark === 'official');
  const authors = official.flatMap(({ authorId }) => (authorId ? [authorId] : []));
  const offices = new Map<string, Office>();
  if (authors.length === 0) return offices;
  const { roleGrants } = tables;
  const grants = await db()
    .select()
    .from(roleGrants)
    .where(inArray(roleGrants.personId, [...new Set(authors)]));
  for (const { id, authorId, createdAt } of official) {
    const held = grants.filter(
      (grant) =>
        grant.personId === authorId &&
        grant.grantedAt <= createdAt &&
        (grant.revokedAt === null || grant.revokedAt > createdAt) &&
        (grant.placeId === null || scope.includes(grant.placeId)),
    );
    // The office of a place says more than one of the whole platform.
    const grant = held.find(({ placeId }) => placeId !== null) ?? held[0];
    if (grant) offices.set(id, await officeOf(grant, lang));
  }
  return offices;
}

async function officeOf({ role, placeId }: { role: RoleKind; placeId: string | null }, lang: Lang): Promise<Office> {
  return { role, place: placeId ? await placeName(placeId, lang) : null };
}

interface ViewContext {
  actor: Actor;
  open: boolean;
  at: Date;
  lang: Lang;
  hidings: Map<string, StandingHiding>;
  offices: Map<string, Office>;
}

/** The comments as this reader may see them, by id. */
export function viewsOf(rows: readonly CommentRow[], context: ViewContext): Map<string, CommentView> {
  return new Map(rows.map((row) => [row.id, viewOf(row, context)]));
}

function viewOf(row: CommentRow, { actor, open, at, lang, hidings, offices }: ViewContext): CommentView {
  const hiding = hidings.get(row.id);
  const stated = { ...row, hidden: hiding !== undefined };
  const state = row.deletedAt ? 'deleted' : hiding ? 'hidden' : 'standing';
  const stands = state === 'standing';
  const isOwn = actor.kind === 'person' && row.authorId === actor.person.id;
  return {
    id: row.id,
    at: row.createdAt,
    state,
    speaker: stands ? speakerOf(row, lang, offices.get(row.id) ?? null) : null,
    lang: row.lang as Lang,
    body: stands ? row.body : '',
    isEdited: stands && row.editedAt !== null,
    hiddenFor: state === 'hidden' && hiding ? hiding.reason : null,
    hidingId: state === 'hidden' && isOwn && hiding?.mayObject ? hiding.id : null,
    may: {
      answer: stands && open,
      edit: open && editCommentPolicy(actor, stated, at).allowed,
      delete: deleteCommentPolicy(actor, stated).allowed,
      // A visitor is shown the way too: it leads through sign-in.
      report: stands && !isOwn && (actor.kind === 'visitor' || reportCommentPolicy(actor, stated).allowed),
    },
  };
}

/** Who spoke, by name: empty where the person has left. */
export function speakerOf(
  { name, organisation, mark }: Pick<CommentRow, 'name' | 'organisation' | 'mark'>,
  lang: Lang,
  office: Office | null,
): Speaker {
  return {
    name: name || null,
    organisation: organisation && { slug: organisation.slug, name: pickText(organisation.names, lang).text },
    isAuthor: mark === 'author',
    office,
  };
}
