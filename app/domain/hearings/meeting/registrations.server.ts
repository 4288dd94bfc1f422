import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { findHearing, findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { takesRegistrations } from './meeting';
import { keepRegistrationsPolicy, registerPolicy } from './meeting.policy';
import { type Coming, type MeetingLang, type Registration, readNeeds, writeNeeds } from './registration';

const PER_PERSON: Limit = { points: 20, perSeconds: 3_600 };

const row = (coming: Coming) => ({ ...coming, needs: writeNeeds(coming.needs) });

function assertStillTaken(hearing: Hearing): void {
  if (!takesRegistrations(hearing, now())) throw new AppError('closed');
}

function note(tx: Tx, actor: Actor, hearing: Hearing, act: 'registration.made' | 'registration.cancelled') {
  return recordAct(tx, actor, act, { kind: 'hearing', id: hearing.id });
}

/**
 * Notes that the signed-in person comes to the meeting, or changes what they said before: one registration a person.
 * Throws not_found, closed, sign_in, forbidden (unconfirmed), too_many.
 */
export async function registerForMeeting(actor: Actor, number: number, coming: Coming): Promise<void> {
  if (actor.kind === 'person') await spend(`registration:${actor.person.id}`, PER_PERSON);
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    assertMay(registerPolicy(actor, hearing));
    assertStillTaken(hearing);
    const { person } = assertSignedIn(actor);
    const { registrations } = tables;
    const values = { ...row(coming), cancelledAt: null };
    await tx
      .insert(registrations)
      .values({ id: newId(), hearingId: hearing.id, personId: person.id, createdAt: now(), ...values })
      .onConflictDoUpdate({ target: [registrations.hearingId, registrations.personId], set: values });
    await note(tx, actor, hearing, 'registration.made');
  });
}

/** Takes the signed-in person's own registration back. Idempotent. Throws not_found, sign_in. */
export async function cancelOwnRegistration(actor: Actor, number: number): Promise<void> {
  const { person } = assertSignedIn(actor);
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    const { registrations } = tables;
    const cancelled = await tx
      .update(registrations)
      .set({ cancelledAt: now() })
      .where(
        and(
          eq(registrations.hearingId, hearing.id),
          eq(registrations.personId, person.id),
          isNull(registrations.cancelledAt),
        ),
      )
      .returning({ id: registrations.id });
    if (cancelled.length > 0) await note(tx, actor, hearing, 'registration.cancelled');
  });
}

/**
 * Writes down at the desk that somebody without an account comes: once for each `key`.
 * Throws not_found, sign_in, forbidden, closed, conflict.
 */
export async function registerAtDesk(actor: Actor, number: number, coming: Coming, key: string | null): Promise<void> {
  const { person } = assertSignedIn(actor);
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(keepRegistrationsPolicy(actor, hearing));
    assertStillTaken(hearing);
    await once(tx, person.id, key, JSON.stringify([number, coming]), async () => {
      const id = newId();
      await tx
        .insert(tables.registrations)
        .values({ id, hearingId: hearing.id, ...row(coming), enteredBy: person.id, createdAt: now() });
      await note(tx, actor, hearing, 'registration.made');
      return id;
    });
  });
}

/** Strikes a registration off at the desk. Idempotent. Throws not_found, sign_in, forbidden, closed. */
export async function cancelAtDesk(actor: Actor, number: number, id: string): Promise<void> {
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(keepRegistrationsPolicy(actor, hearing));
    const { registrations } = tables;
    const cancelled = await tx
      .update(registrations)
      .set({ cancelledAt: now() })
      .where(and(eq(registrations.id, id), eq(registrations.hearingId, hearing.id), isNull(registrations.cancelledAt)))
      .returning({ id: registrations.id });
    if (cancelled.length > 0) await note(tx, actor, hearing, 'registration.cancelled');
  });
}

async function select(reader: Reader, hearingId: string, personId?: string): Promise<Registration[]> {
  const { registrations } = tables;
  const rows = await reader
    .select({
      id: registrations.id,
      name: registrations.name,
      phone: registrations.phone,
      seats: registrations.seats,
      lang: registrations.lang,
      needs: registrations.needs,
      village: registrations.village,
      enteredBy: registrations.enteredBy,
    })
    .from(registrations)
    .where(
      and(
        eq(registrations.hearingId, hearingId),
        isNull(registrations.cancelledAt),
        ...(personId === undefined ? [] : [eq(registrations.personId, personId)]),
      ),
    )
    .orderBy(asc(registrations.createdAt), asc(registrations.id));
  return rows.map(({ enteredBy, lang, needs, ...one }) => ({
    ...one,
    lang: lang as MeetingLang,
    needs: readNeeds(needs),
    isFromDesk: enteredBy !== null,
  }));
}

/** Everybody who comes, in the order in which they said so. For the desk alone: names, phones, needs. */
export function registrationsOf(reader: Reader, hearingId: string): Promise<Registration[]> {
  return select(reader, hearingId);
}

/** What the person said of coming; null where they did not, or took it back. */
export async function ownRegistration(
  reader: Reader,
  hearingId: string,
  personId: string,
): Promise<Registration | null> {
  return (await select(reader, hearingId, personId))[0] ?? null;
}
