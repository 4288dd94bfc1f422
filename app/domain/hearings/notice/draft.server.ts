import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { LocalText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import type { Hearing, HearingKind } from '../hearing';
import { draftHearingPolicy, editHearingPolicy, editPeoplePolicy } from '../hearing.policy';
import { touchHearing } from '../steps.server';
import { assertOwnTariff } from '../tariff/own-tariff.server';
import { hearingDetails } from './details.queries.server';
import { emptyDetails, type HearingDetails, PEOPLE_FIELDS } from './hearing-details';
import { scopeOfKnown } from './known-place.server';

export interface NewHearing {
  kind: HearingKind;
  placeId: string;
  titles: LocalText;
}

/** What a late save is answered with: what stands there now, so that both can be shown. */
export class HearingConflict extends AppError {
  constructor(
    readonly theirs: HearingDetails,
    readonly version: number,
  ) {
    super('conflict');
  }
}

async function nextNumber(tx: Tx): Promise<number> {
  const { hearings } = tables;
  const [last] = await tx.select({ number: hearings.number }).from(hearings).orderBy(desc(hearings.number)).limit(1);
  return (last?.number ?? 0) + 1;
}

/**
 * Begins a hearing: a draft that only the officers of its place see. One for each `key` however often the form is sent.
 * Returns its number. Throws sign_in, forbidden, conflict.
 */
export async function draftHearing(actor: Actor, wanted: NewHearing, key: string | null = null): Promise<number> {
  const { person } = assertSignedIn(actor);
  const number = await transaction({ key: 'hearing-number' }, async (tx) => {
    assertMay(draftHearingPolicy(actor, await scopeOfKnown(tx, wanted.placeId)));
    return once(tx, person.id, key, JSON.stringify(wanted), async () => String(await insertHearing(tx, actor, wanted)));
  });
  return Number(number);
}

async function insertHearing(tx: Tx, actor: Actor, { kind, placeId, titles }: NewHearing): Promise<number> {
  const id = newId();
  const at = now();
  const number = await nextNumber(tx);
  const { questions: _, ...details } = emptyDetails();
  await tx.insert(tables.subjects).values({ id, kind: 'hearing' });
  await tx.insert(tables.hearings).values({
    ...details,
    id,
    number,
    slug: 'hearing',
    kind,
    placeId,
    stage: 'draft',
    titles,
    createdBy: assertSignedIn(actor).person.id,
    createdAt: at,
    updatedAt: at,
  });
  await recordAct(tx, actor, 'hearing.drafted', { kind: 'hearing', id });
  return number;
}

/** Throws conflict, with what stands there now, where the hearing changed since the form was made. */
export async function assertUnchanged(tx: Tx, hearing: Hearing, version: number): Promise<void> {
  if (hearing.version === version) return;
  throw new HearingConflict(await hearingDetails(tx, hearing.id), hearing.version);
}

/**
 * Changes a draft; of what is announced, only who leads it and whom to ask. `version` is the token that the form was
 * made with. Returns the new one. Throws not_found, sign_in, forbidden, closed, invalid, and HearingConflict.
 */
export async function editHearing(
  actor: Actor,
  number: number,
  version: number,
  change: Partial<HearingDetails>,
): Promise<number> {
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(isAboutPeople(change) ? editPeoplePolicy(actor, hearing) : editHearingPolicy(actor, hearing));
    await assertUnchanged(tx, hearing, version);
    const { questions, ...fields } = change;
    await assertOwnBudgets(tx, hearing, [fields.budgetId, fields.comparedBudgetId]);
    await assertOwnTariff(tx, hearing, fields);
    if (questions) await putQuestions(tx, hearing.id, questions);
    await tx
      .update(tables.hearings)
      .set({ ...fields, version: version + 1, updatedAt: now() })
      .where(eq(tables.hearings.id, hearing.id));
    const changed = Object.keys(change).join(', ');
    await recordAct(tx, actor, 'hearing.edited', { kind: 'hearing', id: hearing.id }, { fields: changed });
    touchHearing(tx, hearing);
    return version + 1;
  });
}

const isAboutPeople = (change: object) =>
  Object.keys(change).every((field) => PEOPLE_FIELDS.some((known) => known === field));

/** A hearing is about a published budget of its own place: one that is being checked may still go. */
async function assertOwnBudgets(tx: Tx, { placeId }: Hearing, ids: (string | null | undefined)[]): Promise<void> {
  const wanted = [...new Set(ids.flatMap((id) => id || []))];
  if (wanted.length === 0) return;
  const { budgets } = tables;
  const own = await tx
    .select({ id: budgets.id })
    .from(budgets)
    .where(and(inArray(budgets.id, wanted), eq(budgets.placeId, placeId), isNotNull(budgets.publishedAt)));
  if (own.length < wanted.length) throw new AppError('invalid', { fields: { budgetId: 'common.error_invalid' } });
}

/** Puts these questions in the place of those before. Nobody has voted yet: only drafts change their questions. */
async function putQuestions(tx: Tx, hearingId: string, questions: LocalText[]): Promise<void> {
  const { hearingQuestions, subjects } = tables;
  const before = await tx
    .select({ id: hearingQuestions.id })
    .from(hearingQuestions)
    .where(eq(hearingQuestions.hearingId, hearingId));
  for (const { id } of before) await tx.delete(subjects).where(eq(subjects.id, id));
  for (const [index, texts] of questions.entries()) {
    const id = newId();
    await tx.insert(subjects).values({ id, kind: 'hearing_question' });
    await tx.insert(hearingQuestions).values({ id, hearingId, kind: 'advisory', position: index + 1, texts });
  }
}
