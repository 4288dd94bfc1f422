import { eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import type { Hearing, HearingKind } from '~/domain/hearings/hearing';
import { announceHearing } from '~/domain/hearings/notice/announce.server';
import { draftHearing, editHearing } from '~/domain/hearings/notice/draft.server';
import type { HearingDetails } from '~/domain/hearings/notice/hearing-details';
import { addMaterial } from '~/domain/hearings/notice/materials.server';
import { takeStep } from '~/domain/hearings/steps.server';
import { now } from '~/platform/clock.server';
import { db, tables, transaction } from '~db/index.server';
import { referenceId } from '~db/seed/load.server';
import { withRoles } from './scene';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A hearing officer of a place, or of the whole platform. */
export function officer(place: string | null = 'osh', name = 'Бакыт'): Promise<SignedIn> {
  return withRoles(name, { role: 'hearing_officer', placeId: place && referenceId('place', place) });
}

/** A clerk at the desk of a place. */
export function clerk(place = 'osh', name = 'Нургүл'): Promise<SignedIn> {
  return withRoles(name, { role: 'clerk', placeId: referenceId('place', place) });
}

export interface WantedHearing extends Partial<HearingDetails> {
  kind?: HearingKind;
  /** Slug. */
  place?: string;
}

/** Everything that announcing asks for; the meeting is in twelve days and takes two hours. */
export function readyDetails(change: Partial<HearingDetails> = {}): Partial<HearingDetails> {
  return {
    decides: { ky: 'Шаардык кеңеш 2027-жылдын бюджетин бекитет.' },
    summaries: { ky: 'Шаар эмнеге канча акча жумшайт.' },
    venues: { ky: 'Ош шаары, мэриянын чоң залы' },
    startsAt: new Date(now().getTime() + 12 * DAY_MS),
    chair: 'Асанов Бакыт',
    secretary: 'Эсенова Гүлнара',
    contactName: 'Токтосунова Айнура',
    contactPhone: '+996 3222 5 55 55',
    contactEmail: 'ugu@example.org',
    ...change,
  };
}

/** A draft that is ready to be announced. Returns its number. */
export async function draftedHearing(by: SignedIn, wanted: WantedHearing = {}): Promise<number> {
  const { kind = 'draft_budget', place = 'osh', titles = { ky: 'Бюджет 2027' }, ...change } = wanted;
  const number = await draftHearing(by, { kind, placeId: referenceId('place', place), titles });
  await editHearing(by, number, 1, readyDetails(change));
  for (const material of ['draft', 'justification', 'comparison', 'calculation'] as const) {
    await addMaterial(by, number, { kind: material, title: '', lang: 'ky', url: `https://example.org/${material}` });
  }
  return number;
}

/** An announced hearing that takes remarks now. */
export async function hearing(by: SignedIn, wanted: WantedHearing = {}): Promise<Hearing> {
  const number = await draftedHearing(by, wanted);
  const { version } = await findHearing(db(), number);
  await announceHearing(by, number, version);
  return findHearing(db(), number);
}

/** A hearing whose meeting ended an hour ago, with its remarks closed; not yet marked as held. */
export async function hearingPast(by: SignedIn, wanted: WantedHearing = {}): Promise<Hearing> {
  const { id, number } = await hearing(by, wanted);
  const ended = now().getTime() - HOUR_MS;
  await transaction((tx) =>
    tx
      .update(tables.hearings)
      .set({ startsAt: new Date(ended - 2 * HOUR_MS), remarksCloseAt: new Date(ended) })
      .where(eq(tables.hearings.id, id)),
  );
  return findHearing(db(), number);
}

/** A held hearing, without attendance and agenda. */
export async function heldHearing(by: SignedIn, wanted: WantedHearing = {}): Promise<Hearing> {
  const past = await hearingPast(by, wanted);
  await transaction({ key: `hearing:${past.number}` }, (tx) => takeStep(tx, by, past, { to: 'held' }));
  return findHearing(db(), past.number);
}
