import { and, eq, inArray, isNotNull, lt, ne, or } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { now } from '~/platform/clock.server';
import { tables, transaction } from '~db/index.server';

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
/** A year's meetings are a few hundred: one round of the hourly sweep ends soon. */
const AT_ONCE = 200;

const NOTHING = { name: '', phone: null, needs: '', village: '' } as const;

/** That a person said they come to a meeting, with what they need. */
export const exportedRegistrations: ExportPart = (reader, personId) => {
  const { hearings, registrations } = tables;
  return reader
    .select({
      hearing: hearings.number,
      name: registrations.name,
      phone: registrations.phone,
      seats: registrations.seats,
      lang: registrations.lang,
      needs: registrations.needs,
      village: registrations.village,
      createdAt: registrations.createdAt,
      cancelledAt: registrations.cancelledAt,
    })
    .from(registrations)
    .innerJoin(hearings, eq(hearings.id, registrations.hearingId))
    .where(eq(registrations.personId, personId))
    .orderBy(registrations.createdAt);
};

/** Deletes what a person who leaves for good said of coming. Part of the erasure's transaction. */
export async function forgetRegistrationsOf({ personId }: { personId: string }): Promise<void> {
  const { registrations } = tables;
  await transaction(async (tx) => {
    await tx.delete(registrations).where(eq(registrations.personId, personId));
  });
}

/**
 * Empties names, phones and needs thirty days after the planned meeting: they served to prepare it. How many came stays.
 * Returns how many were emptied.
 */
export async function sweepRegistrations(): Promise<number> {
  const { hearings, registrations } = tables;
  const before = new Date(now().getTime() - KEPT_DAYS * DAY_MS);
  return transaction(async (tx) => {
    const old = await tx
      .select({ id: registrations.id })
      .from(registrations)
      .innerJoin(hearings, eq(hearings.id, registrations.hearingId))
      .where(
        and(
          lt(hearings.startsAt, before),
          or(ne(registrations.name, ''), ne(registrations.needs, ''), isNotNull(registrations.phone)),
        ),
      )
      .limit(AT_ONCE);
    const ids = old.map(({ id }) => id);
    if (ids.length > 0) await tx.update(registrations).set(NOTHING).where(inArray(registrations.id, ids));
    return ids.length;
  });
}
