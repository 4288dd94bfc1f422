import { eq } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { db, type Reader, tables, transaction } from '~db/index.server';
import type { Actor } from './actor';
import { addressesOf, mailAddressOf, passwordHashOf } from './people.server';
import { personById } from './person.queries.server';
import { placeIdOf } from './place-choice.server';
import { assertSignedIn } from './signed-in.server';

export interface Profile {
  name: string;
  lang: Lang;
  /** A slug, or empty. */
  place: string;
  digest: boolean;
}

/** Changes the signed-in person's name, language, place and digest. Throws `sign_in`, `invalid` (place). */
export async function updateProfile(actor: Actor, { place, ...values }: Profile): Promise<void> {
  const { person } = assertSignedIn(actor);
  await transaction(async (tx) => {
    await personById(tx, person.id);
    const placeId = await placeIdOf(tx, place);
    await tx
      .update(tables.people)
      .set({ ...values, placeId })
      .where(eq(tables.people.id, person.id));
    await recordAct(tx, actor, 'account.edited', { kind: 'person', id: person.id });
  });
}

/** What the settings page shows of the signed-in person. Throws `sign_in`. */
export async function profileOf(actor: Actor) {
  const { person } = assertSignedIn(actor);
  const row = await personById(db(), person.id);
  const { places } = tables;
  const [place] = await db()
    .select({ slug: places.slug })
    .from(places)
    .where(eq(places.id, row.placeId ?? ''));
  return {
    name: row.name,
    lang: person.lang,
    digest: row.digest,
    place: place?.slug ?? '',
    address: await mailAddressOf(db(), person.id),
    hasPassword: (await passwordHashOf(db(), person.id)) !== null,
  };
}

/** Throws `not_found` unless the token of an unsubscribe link is somebody's. Looking changes nothing. */
export async function assertUnsubscribeToken(token: string, reader: Reader = db()): Promise<string> {
  const { people } = tables;
  const [person] = await reader.select({ id: people.id }).from(people).where(eq(people.unsubscribeToken, token));
  if (!person) throw new AppError('not_found');
  return person.id;
}

/** Stops the digest of whoever the link was mailed to; no sign-in needed. Throws `not_found`. */
export async function unsubscribe(token: string): Promise<void> {
  await transaction(async (tx) => {
    const id = await assertUnsubscribeToken(token, tx);
    await tx.update(tables.people).set({ digest: false }).where(eq(tables.people.id, id));
    await recordAct(tx, { kind: 'person', person: { id } }, 'digest.stopped', { kind: 'person', id });
  });
}

/** Whether the address, in its normal form, is a confirmed one of this actor. */
export async function ownsAddress(actor: Actor, address: string): Promise<boolean> {
  if (actor.kind === 'visitor') return false;
  return (await addressesOf(db(), actor.person.id)).some(({ normal }) => normal === address);
}
