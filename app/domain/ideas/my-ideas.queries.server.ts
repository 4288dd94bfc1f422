import { desc, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import type { Lang } from '~/i18n/languages';
import { db, tables } from '~db/index.server';
import { isOwnIdea } from './find-idea.server';
import type { PublicationState } from './idea';
import { type IdeaLink, ideaLinks } from './idea-links.queries.server';

/** An idea of one's own, with the last words of its moderator where something has to be done. */
export interface MyIdea extends IdeaLink {
  /** The organisation whose idea it is; null where it is the person's. */
  organisation: string | null;
  /** A change of a published idea waits for its moderator. */
  changeWaits: boolean;
  /** Why it was returned or declined. */
  note: string | null;
}

/** The ideas of the signed-in person and their organisations, the last changed first. Throws sign_in. */
export async function myIdeas(actor: Actor, lang: Lang): Promise<MyIdea[]> {
  const signedIn = assertSignedIn(actor);
  const { ideas } = tables;
  const rows = await db()
    .select({ id: ideas.id, organisationId: ideas.organisationId, pending: ideas.pendingRevisionId })
    .from(ideas)
    .where(isOwnIdea(signedIn))
    .orderBy(desc(ideas.updatedAt), desc(ideas.number));
  const links = await ideaLinks(
    db(),
    actor,
    rows.map(({ id }) => id),
    lang,
  );
  const notes = await lastNotes([...links.values()].filter(needsNote).map(({ id }) => id));
  return rows.flatMap(({ id, organisationId, pending }) => {
    const link = links.get(id);
    if (!link) return [];
    const held = signedIn.memberships.find((membership) => membership.organisationId === organisationId);
    const changeWaits = link.publication === 'published' && pending !== null;
    return [{ ...link, organisation: held?.name ?? null, changeWaits, note: notes.get(id) ?? null }];
  });
}

const EXPLAINED: readonly PublicationState[] = ['returned', 'declined'];
const needsNote = ({ publication }: IdeaLink) => EXPLAINED.includes(publication);

async function lastNotes(ids: string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const { publications } = tables;
  const rows = await db()
    .select({ ideaId: publications.ideaId, note: publications.note })
    .from(publications)
    .where(inArray(publications.ideaId, ids))
    .orderBy(publications.at, publications.id);
  return new Map(rows.map(({ ideaId, note }) => [ideaId, note]));
}
