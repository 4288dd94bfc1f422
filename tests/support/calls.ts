import { eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { announceCall } from '~/domain/calls/announce.server';
import type { Call } from '~/domain/calls/call';
import type { CallDraft } from '~/domain/calls/call-draft';
import { draftCall } from '~/domain/calls/draft.server';
import { findCall } from '~/domain/calls/find-call.server';
import { ANY_IDEA } from '~/domain/funding/windows/criteria';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';
import { person } from '../integration/accounts/people';
import { actingFor, type NewOrganisation, organisation } from './scene';

const HOUR_MS = 3_600_000;

/** Whoever works for the funder of a test: its owner, an owner beside, and a member. */
export interface Funder {
  owner: SignedIn;
  otherOwner: SignedIn;
  member: SignedIn;
}

/** A verified funder with three people. */
export async function funder(name = 'Тоо фонду'): Promise<Funder> {
  const wanted: NewOrganisation = { name };
  const id = await organisation(wanted);
  const acting = async (as: string) => actingFor(await person(undefined, as), id, wanted);
  return {
    owner: await asOwner(await acting('Айнура')),
    otherOwner: await asOwner(await acting('Бермет')),
    member: await acting('Данияр'),
  };
}

async function asOwner(actor: SignedIn): Promise<SignedIn> {
  const { memberships } = tables;
  await transaction((tx) =>
    tx.update(memberships).set({ role: 'owner' }).where(eq(memberships.personId, actor.person.id)),
  );
  const owning = actor.memberships.map((held) => ({ ...held, role: 'owner' as const }));
  return { ...actor, memberships: owning, acting: owning[0] ?? null };
}

/** A draft that is ready to be announced; it closes a day from now. */
export function readyDraft(change: Partial<CallDraft> = {}): CallDraft {
  return {
    titles: { ky: 'Айылдарга таза суу', ru: 'Чистая вода для сёл' },
    texts: { ky: 'Суу түтүктөрүн каржылайбыз.' },
    criteria: ANY_IDEA,
    rubricId: null,
    budget: 1_000_000_00,
    documents: [],
    opensAt: null,
    closesAt: new Date(now().getTime() + 24 * HOUR_MS),
    appealDays: 10,
    contactEmail: 'konkurs@example.org',
    contactPhone: null,
    ...change,
  };
}

/** A paper that applications need. */
export const paperOf = (ky: string) => ({ id: newId(), titles: { ky } });

/** An announced call that takes applications now. */
export async function openCall(by: SignedIn, change: Partial<CallDraft> = {}): Promise<Call> {
  const number = await draftCall(by, readyDraft(change));
  await announceCall(by, number, 1);
  return findCall(db(), number);
}

/** Sets when a call closes, past every rule. */
export async function closeAt({ id }: Pick<Call, 'id'>, at: Date): Promise<void> {
  await transaction((tx) => tx.update(tables.calls).set({ closesAt: at }).where(eq(tables.calls.id, id)));
}

/** Closes a call a minute ago. */
export function closed(call: Pick<Call, 'id'>): Promise<void> {
  return closeAt(call, new Date(now().getTime() - 60_000));
}
