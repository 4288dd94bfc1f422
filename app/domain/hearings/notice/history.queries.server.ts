import { asc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { Lang } from '~/i18n/languages';
import { db, type Reader, tables } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { HearingStage } from '../hearing';
import type { HearingFrame } from '../hearing-frame';
import { hearingFrame } from '../hearing-frame.queries.server';
import { hearingMaterials, type Material } from './materials.queries.server';

/** A step of a hearing, or a move of its date (from and to the same stage), as everybody reads it. */
export interface HearingStep {
  from: HearingStage | null;
  to: HearingStage;
  at: Date;
  /** Officials answer by their names. */
  by: string;
  reason: string | null;
  /** Where the date moved: from when, to when, and from where. */
  moved: { before: string | null; after: string | null; venueBefore: string | null } | null;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/** Every step of a hearing, the first first. */
export async function hearingSteps(reader: Reader, hearingId: string): Promise<HearingStep[]> {
  const { hearingSteps: steps, people } = tables;
  const rows = await reader
    .select({
      from: steps.fromStage,
      to: steps.toStage,
      at: steps.at,
      by: people.name,
      reason: steps.reason,
      details: steps.details,
    })
    .from(steps)
    .leftJoin(people, eq(people.id, steps.byPersonId))
    .where(eq(steps.hearingId, hearingId))
    .orderBy(asc(steps.at), asc(steps.id));
  return rows.map(({ details, by, ...step }) => ({
    ...step,
    by: by ?? '',
    moved:
      details && 'startsAt' in details
        ? {
            before: textOf(details.startsAtBefore),
            after: textOf(details.startsAt),
            venueBefore: textOf(details.venueBefore),
          }
        : null,
  }));
}

/** When each stage was last reached. */
export function reachedBy(steps: readonly HearingStep[]): Map<HearingStage, Date> {
  return new Map(steps.filter(({ from, to }) => from !== to).map(({ to, at }) => [to, at]));
}

/** Something that happened: a step, or a paper that came. */
export type HistoryEntry = { at: Date } & ({ step: HearingStep } | { material: Material });

/** The history of a hearing for its readers, the newest first. Throws not_found. */
export async function hearingHistory(
  actor: Actor,
  number: number,
  lang: Lang,
): Promise<{ frame: HearingFrame; entries: HistoryEntry[] }> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const steps = await hearingSteps(db(), hearing.id);
  const materials = await hearingMaterials(db(), hearing.id);
  const entries: HistoryEntry[] = [
    ...steps.map((step) => ({ at: step.at, step })),
    ...materials.map((material) => ({ at: material.addedAt, material })),
  ];
  return {
    frame: await hearingFrame(actor, hearing, lang),
    // Turned round first, so that of two in the same millisecond the later stands first too.
    entries: entries.reverse().sort((a, b) => b.at.getTime() - a.at.getTime()),
  };
}
