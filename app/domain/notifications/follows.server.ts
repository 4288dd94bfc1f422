import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import type { KeptActHandler } from '~/domain/accounts/kept-acts.server';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { Call } from '~/domain/calls/call';
import { findVisibleCall } from '~/domain/calls/find-call.server';
import { findVisibleHearing } from '~/domain/hearings/find-hearing.server';
import type { Hearing } from '~/domain/hearings/hearing';
import { findVisibleIdea } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { followIdeaPolicy } from '~/domain/ideas/idea.policy';
import { placeBySlug } from '~/domain/places/places.queries.server';
import { LANGS } from '~/i18n/languages';
import { paths } from '~/paths';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { type Tx, tables, transaction } from '~db/index.server';

const FOLLOWED_KINDS = ['idea', 'place', 'hearing', 'call'] as const;
type Followed = { kind: (typeof FOLLOWED_KINDS)[number]; id: string };

/** Follows an idea, or stops it. Asking twice changes nothing. Returns the idea. Throws not_found, gone, sign_in. */
export async function followIdea(actor: Actor, number: number, wanted: boolean): Promise<Idea> {
  return transaction(async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    // One may stop following what one may no longer read.
    if (wanted) assertMay(followIdeaPolicy(actor, idea));
    await setFollow(tx, assertSignedIn(actor), { kind: 'idea', id: idea.id }, wanted);
    return idea;
  });
}

/** Follows a place with all that lies in it, or stops it. Asking twice changes nothing. Throws not_found, sign_in. */
export async function followPlace(actor: Actor, slug: string, wanted: boolean): Promise<void> {
  const place = await placeBySlug(slug);
  if (!place) throw new AppError('not_found');
  const { id } = place;
  await transaction((tx) => setFollow(tx, assertSignedIn(actor), { kind: 'place', id }, wanted));
}

/** Follows a hearing, or stops it. Asking twice changes nothing. Returns the hearing. Throws not_found, sign_in. */
export async function followHearing(actor: Actor, number: number, wanted: boolean): Promise<Hearing> {
  return transaction(async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    await setFollow(tx, assertSignedIn(actor), { kind: 'hearing', id: hearing.id }, wanted);
    return hearing;
  });
}

/** Follows a call for ideas, or stops it. Asking twice changes nothing. Returns the call. Throws not_found, sign_in. */
export async function followCall(actor: Actor, number: number, wanted: boolean): Promise<Call> {
  return transaction(async (tx) => {
    const call = await findVisibleCall(tx, actor, number);
    await setFollow(tx, assertSignedIn(actor), { kind: 'call', id: call.id }, wanted);
    return call;
  });
}

/** Stops following whatever it is, also what one may no longer see. Throws sign_in. */
export async function stopFollowing(actor: Actor, subjectId: string): Promise<void> {
  const { follows, subjects } = tables;
  const signedIn = assertSignedIn(actor);
  await transaction(async (tx) => {
    const [row] = await tx
      .select({ id: subjects.id, kind: subjects.kind })
      .from(follows)
      .innerJoin(subjects, eq(subjects.id, follows.subjectId))
      .where(and(eq(follows.subjectId, subjectId), eq(follows.personId, signedIn.person.id)));
    const kind = row && FOLLOWED_KINDS.find((known) => known === row.kind);
    if (row && kind) await setFollow(tx, signedIn, { kind, id: row.id }, false);
  });
}

async function setFollow(tx: Tx, actor: SignedIn, subject: Followed, wanted: boolean): Promise<void> {
  const { follows } = tables;
  const row = { subjectId: subject.id, personId: actor.person.id };
  const changed = wanted
    ? await tx
        .insert(follows)
        .values({ ...row, createdAt: now() })
        .onConflictDoNothing()
        .returning({ id: follows.subjectId })
    : await tx
        .delete(follows)
        .where(and(eq(follows.subjectId, row.subjectId), eq(follows.personId, row.personId)))
        .returning({ id: follows.subjectId });
  if (changed.length > 0) await recordAct(tx, actor, wanted ? 'follow.started' : 'follow.stopped', subject);
}

/** Kinds of follows that are kept for a visitor until they have signed in. */
export const KEPT_FOLLOW_IDEA = 'idea.follow';
export const KEPT_FOLLOW_PLACE = 'place.follow';
export const KEPT_FOLLOW_HEARING = 'hearing.follow';
export const KEPT_FOLLOW_CALL = 'call.follow';

const keptNumber = z.object({ number: z.number().int().positive(), lang: z.enum(LANGS) });
const keptPlace = z.object({ slug: z.string().max(100), lang: z.enum(LANGS) });

/** Follows the idea that was asked for before signing in; shows it. */
export const completeFollowIdea: KeptActHandler = async (actor, payload) => {
  const { number, lang } = keptNumber.parse(payload);
  const { slug } = await followIdea(actor, number, true);
  return paths.idea(lang, number, slug);
};

/** Follows the place that was asked for before signing in; shows it. */
export const completeFollowPlace: KeptActHandler = async (actor, payload) => {
  const { slug, lang } = keptPlace.parse(payload);
  await followPlace(actor, slug, true);
  return paths.place(lang, slug);
};

/** Follows the hearing that was asked for before signing in; shows it. */
export const completeFollowHearing: KeptActHandler = async (actor, payload) => {
  const { number, lang } = keptNumber.parse(payload);
  const { slug } = await followHearing(actor, number, true);
  return paths.hearing(lang, number, slug);
};

/** Follows the call that was asked for before signing in; shows it. */
export const completeFollowCall: KeptActHandler = async (actor, payload) => {
  const { number, lang } = keptNumber.parse(payload);
  const { slug } = await followCall(actor, number, true);
  return paths.call(lang, number, slug);
};
