import { asc, eq, inArray } from 'drizzle-orm';
import { daysBetween } from '~/platform/kyrgyz-day';
import { type Reader, tables } from '~db/index.server';
import { indicatorRows } from './indicators.server';
import { milestonesOf } from './milestones.server';
import type { IndicatorView, MeasuredValue, MilestoneView, RemovedValue } from './progress-page';
import { milestoneState, wayGone } from './project';

/** The plan of an idea: its milestones by their day, with every delay and its reason. */
export async function milestonePlan(reader: Reader, ideaId: string, today: string): Promise<MilestoneView[]> {
  const rows = await milestonesOf(reader, ideaId);
  if (rows.length === 0) return [];
  const { milestoneDelays: delays } = tables;
  const moved = await reader
    .select()
    .from(delays)
    .where(
      inArray(
        delays.milestoneId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(delays.at), asc(delays.id));
  const plan = rows.map(({ id, title, lang, dueOn, doneOn, version }) => ({
    id,
    title,
    lang,
    dueOn,
    doneOn,
    version,
    state: milestoneState({ dueOn, doneOn }, today),
    lateDays: Math.max(0, daysBetween(dueOn, doneOn ?? today)),
    delays: moved
      .filter(({ milestoneId }) => milestoneId === id)
      .map(({ id, at, fromOn, toOn, reason }) => ({ id, at, fromOn, toOn, reason })),
  }));
  return plan.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/**
 * The indicators of an idea with what was measured, the oldest first: of several values of a day the last recorded one
 * counts, and none that was taken out.
 */
export async function measuredIndicators(reader: Reader, ideaId: string): Promise<IndicatorView[]> {
  const rows = await indicatorRows(reader, ideaId);
  if (rows.length === 0) return [];
  const { indicators, indicatorValues } = tables;
  const measured = await reader
    .select({
      id: indicatorValues.id,
      indicatorId: indicatorValues.indicatorId,
      value: indicatorValues.value,
      measuredOn: indicatorValues.measuredOn,
      note: indicatorValues.note,
      removedAt: indicatorValues.removedAt,
    })
    .from(indicatorValues)
    .innerJoin(indicators, eq(indicators.id, indicatorValues.indicatorId))
    .where(eq(indicators.ideaId, ideaId))
    .orderBy(asc(indicatorValues.measuredOn), asc(indicatorValues.recordedAt), asc(indicatorValues.id));
  return rows.map(({ ideaId: _, position: __, ...indicator }) => {
    const byDay = new Map<string, MeasuredValue>();
    const removed: RemovedValue[] = [];
    for (const { indicatorId, removedAt, ...value } of measured) {
      if (indicatorId !== indicator.id) continue;
      if (removedAt) removed.push({ ...value, removedAt });
      else byDay.set(value.measuredOn, value);
    }
    const values = [...byDay.values()];
    const last = values.at(-1);
    return {
      ...indicator,
      values,
      removed,
      gone: last ? wayGone(indicator.baseline, indicator.target, last.value) : null,
    };
  });
}
