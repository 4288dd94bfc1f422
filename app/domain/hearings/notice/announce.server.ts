import { eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { pickText } from '~/i18n/languages';
import { hashOf } from '~/platform/canonical.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { slugOf } from '~/platform/slug';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { editHearingPolicy } from '../hearing.policy';
import { takeStep } from '../steps.server';
import { judgedTariff } from '../tariff/own-tariff.server';
import { hearingDetails } from './details.queries.server';
import { assertUnchanged } from './draft.server';
import { freeze } from './freeze.server';
import { type HearingDetails, plannedWindow } from './hearing-details';
import { currentOf, hearingMaterials } from './materials.queries.server';
import { type Announceable, missingForAnnouncing } from './readiness';

async function budgetsArePublic(reader: Reader, { budgetId, comparedBudgetId }: HearingDetails): Promise<boolean> {
  const ids = [budgetId, comparedBudgetId].flatMap((id) => id || []);
  if (ids.length === 0) return true;
  const { budgets } = tables;
  const rows = await reader.select({ publishedAt: budgets.publishedAt }).from(budgets).where(inArray(budgets.id, ids));
  return rows.every(({ publishedAt }) => publishedAt !== null);
}

/** What a hearing's readiness is judged by, as it stands now. */
export async function announceable(reader: Reader, hearing: Hearing, details: HearingDetails): Promise<Announceable> {
  const materials = currentOf(await hearingMaterials(reader, hearing.id));
  return {
    kind: hearing.kind,
    details,
    rules: hearing.rules,
    materials: materials.map(({ kind }) => kind),
    budgetsArePublic: await budgetsArePublic(reader, details),
    tariff: await judgedTariff(reader, details),
  };
}

/**
 * Announces a drafted hearing: freezes what it is about and opens the remarks. `version` is that of the page on which
 * the officer read it. Throws not_found, sign_in, forbidden, closed, HearingConflict, and invalid with each thing that
 * is missing as a field.
 */
export async function announceHearing(actor: Actor, number: number, version: number): Promise<void> {
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(editHearingPolicy(actor, hearing));
    await assertUnchanged(tx, hearing, version);
    const at = now();
    const details = await hearingDetails(tx, hearing.id);
    const missing = missingForAnnouncing(await announceable(tx, hearing, details), at);
    if (missing.length > 0) {
      throw new AppError('invalid', {
        fields: Object.fromEntries(missing.map(({ item }) => [item, `hearings.missing_${item}`])),
        params: { days: hearing.rules.noticeDays },
      });
    }
    await fix(tx, hearing, details, at);
    await takeStep(tx, actor, await findHearing(tx, number), { to: 'announced' });
  });
}

async function fix(tx: Tx, hearing: Hearing, details: HearingDetails, at: Date): Promise<void> {
  const { startsAt } = details;
  const window = plannedWindow(details, at);
  if (!startsAt || !window) throw new AppError('invalid', { fields: { date: 'hearings.missing_date' } });
  const frozen = await freeze(tx, hearing, details, { startsAt, at, ...window });
  await tx
    .update(tables.hearings)
    .set({
      slug: slugOf(pickText(details.titles, 'ky').text, 'hearing'),
      announcedAt: at,
      remarksOpenAt: window.opens,
      remarksCloseAt: window.closes,
      frozen,
      frozenHash: hashOf(frozen),
      version: hearing.version + 1,
    })
    .where(eq(tables.hearings.id, hearing.id));
}
