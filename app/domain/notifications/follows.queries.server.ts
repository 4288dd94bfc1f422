import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { type CallLink, callLinks } from '~/domain/calls/call-links.queries.server';
import type { HearingLink } from '~/domain/hearings/hearing';
import { hearingLinks } from '~/domain/hearings/hearing-links.queries.server';
import { type IdeaLink, ideaLinks } from '~/domain/ideas/idea-links.queries.server';
import { placeRegister } from '~/domain/places/places.queries.server';
import type { Lang } from '~/i18n/languages';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';

const following = prepared((reader: Reader) =>
  reader
    .select({ subjectId: tables.follows.subjectId })
    .from(tables.follows)
    .where(
      and(eq(tables.follows.subjectId, placeholder('subjectId')), eq(tables.follows.personId, placeholder('personId'))),
    ),
);

/** Whether the actor follows the subject. */
export async function isFollowing(actor: Actor, subjectId: string): Promise<boolean> {
  if (actor.kind === 'visitor') return false;
  return (await following(db(), { subjectId, personId: actor.person.id })).length > 0;
}

export interface MyFollow {
  subjectId: string;
  since: Date;
  idea: IdeaLink | null;
  place: { slug: string; name: string } | null;
  hearing: HearingLink | null;
  call: CallLink | null;
}

/** What the signed-in person follows, the newest first. Throws sign_in. */
export async function myFollows(actor: Actor, lang: Lang): Promise<MyFollow[]> {
  const { person } = assertSignedIn(actor);
  const { follows } = tables;
  const rows = await db()
    .select({ subjectId: follows.subjectId, since: follows.createdAt })
    .from(follows)
    .where(eq(follows.personId, person.id))
    .orderBy(desc(follows.createdAt), desc(follows.subjectId));
  const ids = rows.map(({ subjectId }) => subjectId);
  const [links, hearings, calls, register] = await Promise.all([
    ideaLinks(db(), actor, ids, lang),
    hearingLinks(db(), ids, lang),
    callLinks(db(), ids, lang),
    placeRegister(),
  ]);
  return rows.map(({ subjectId, since }) => {
    const place = register.byId(subjectId);
    return {
      subjectId,
      since,
      idea: links.get(subjectId) ?? null,
      place: place ? { slug: place.slug, name: place.names[lang] } : null,
      hearing: hearings.get(subjectId) ?? null,
      call: calls.get(subjectId) ?? null,
    };
  });
}

/** How many ideas, hearings, calls and places the signed-in person follows. Throws sign_in. */
export async function countFollows(actor: Actor): Promise<number> {
  const { person } = assertSignedIn(actor);
  return db().$count(tables.follows, eq(tables.follows.personId, person.id));
}
