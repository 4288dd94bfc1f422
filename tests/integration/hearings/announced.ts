import { eq, max } from 'drizzle-orm';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import type { Hearing, HearingStage } from '~/domain/hearings/hearing';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';
import { referenceId } from '~db/seed/load.server';

const HOUR_MS = 3_600_000;

export interface WantedDates {
  stage?: HearingStage;
  /** Hours from now: of the opening and the closing for remarks. The meeting takes the last two before the closing. */
  opens?: number;
  closes?: number;
  budgetId?: string | null;
  place?: string;
}

/** A hearing as announcing leaves it, with its dates where the test wants them. */
export async function announced({
  stage = 'announced',
  opens = -24,
  closes = 24,
  budgetId = null,
  place = 'osh',
}: WantedDates = {}): Promise<Hearing> {
  const at = now();
  const inHours = (hours: number) => new Date(at.getTime() + hours * HOUR_MS);
  const id = newId();
  const number = await transaction({ key: 'hearings' }, async (tx) => {
    const [last] = await tx.select({ number: max(tables.hearings.number) }).from(tables.hearings);
    const next = (last?.number ?? 0) + 1;
    await tx.insert(tables.subjects).values({ id, kind: 'hearing' });
    await tx.insert(tables.hearings).values({
      id,
      number: next,
      slug: 'budget-2027',
      kind: 'draft_budget',
      placeId: referenceId('place', place),
      stage,
      titles: { ky: 'Бюджет 2027', ru: 'Бюджет 2027', en: 'Budget 2027' },
      decides: {},
      summaries: {},
      mode: 'hybrid',
      venues: { ky: 'Чоң зал' },
      startsAt: inHours(closes - 2),
      minutes: 120,
      remarksOpenAt: inHours(opens),
      remarksCloseAt: inHours(closes),
      chair: 'Асанов Бакыт',
      secretary: 'Эсенова Гүлнара',
      contactName: 'Токтосунова Айнура',
      contactPhone: '+996 3222 5 55 55',
      contactEmail: 'ugu@example.org',
      budgetId,
      announcedAt: inHours(opens),
      heldAt: stage === 'held' ? inHours(closes) : null,
      createdAt: at,
      updatedAt: at,
    });
    return next;
  });
  return findHearing(db(), number);
}

/** Changes the dates of a hearing past its rules. */
export async function redate({ id }: Hearing, change: Partial<typeof tables.hearings.$inferInsert>): Promise<void> {
  await transaction((tx) => tx.update(tables.hearings).set(change).where(eq(tables.hearings.id, id)));
}

/** An advisory question of a hearing. Returns its id. */
export async function askedAt({ id: hearingId }: Hearing, position = 1): Promise<string> {
  const id = newId();
  await transaction(async (tx) => {
    await tx.insert(tables.subjects).values({ id, kind: 'hearing_question' });
    await tx
      .insert(tables.hearingQuestions)
      .values({ id, hearingId, kind: 'advisory', position, texts: { ky: 'Мектепке кошумча акча бөлүнсүнбү?' } });
  });
  return id;
}
