import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { today } from '~/platform/today.server';
import { type Reader, type Tx, tables } from '~db/index.server';
import { working } from './find-project.server';
import { isSame, PROJECT_LIMITS } from './project';
import { planWorkPolicy, recordWorkPolicy } from './project.policy';

/** What is measured: values are exact decimals, days ISO dates. */
export interface IndicatorValues {
  title: string;
  unit: string;
  lang: Lang;
  baseline: string;
  baselineOn: string;
  target: string;
  targetOn: string;
}

function assertMeasurable({ baseline, baselineOn, target, targetOn }: IndicatorValues): void {
  if (isSame(baseline, target)) throw new AppError('invalid', { fields: { target: 'projects.error_same_target' } });
  if (targetOn <= baselineOn) throw new AppError('invalid', { fields: { target_on: 'projects.error_order' } });
}

/**
 * Adds an indicator. Returns its id. Throws not_found, sign_in, forbidden, closed, invalid, conflict (the key came with
 * other words).
 */
export async function addIndicator(
  actor: Actor,
  number: number,
  { key, ...wanted }: IndicatorValues & { key?: string | undefined },
): Promise<string> {
  return working(actor, number, planWorkPolicy, async (tx, idea) => {
    assertMeasurable(wanted);
    const { person } = assertSignedIn(actor);
    return once(tx, person.id, key, `${idea.id} ${JSON.stringify(wanted)}`, async () => {
      const present = await indicatorRows(tx, idea.id);
      if (present.length >= PROJECT_LIMITS.indicators) {
        const params = { n: PROJECT_LIMITS.indicators };
        throw new AppError('invalid', { fields: { title: 'projects.error_many' }, params });
      }
      const id = newId();
      const position = (present.at(-1)?.position ?? 0) + 1;
      await tx.insert(tables.indicators).values({ id, ideaId: idea.id, position, ...wanted });
      await recordAct(tx, actor, 'project.indicator_added', { kind: 'idea', id: idea.id }, { indicator: id });
      return id;
    });
  });
}

/** Runs a change of an indicator that nobody has measured yet, as the actor read it: afterwards the goal stands. */
async function unmeasured(
  actor: Actor,
  number: number,
  { id, version }: { id: string; version: number },
  change: (tx: Tx, ideaId: string) => Promise<void>,
): Promise<void> {
  await working(actor, number, planWorkPolicy, async (tx, idea) => {
    const indicator = await findIndicator(tx, idea.id, id);
    if (indicator.version !== version) throw new AppError('conflict');
    if ((await countValues(tx, id)) > 0) throw new AppError('closed');
    await change(tx, idea.id);
  });
}

/**
 * Changes an indicator before its first value. Throws not_found, sign_in, forbidden, closed (it has values), conflict
 * (somebody changed it meanwhile), invalid.
 */
export async function changeIndicator(
  actor: Actor,
  number: number,
  seen: { id: string; version: number },
  wanted: IndicatorValues,
): Promise<void> {
  assertMeasurable(wanted);
  await unmeasured(actor, number, seen, async (tx, ideaId) => {
    const { indicators } = tables;
    await tx
      .update(indicators)
      .set({ ...wanted, version: seen.version + 1 })
      .where(eq(indicators.id, seen.id));
    await recordAct(tx, actor, 'project.indicator_changed', { kind: 'idea', id: ideaId }, { indicator: seen.id });
  });
}

/** Takes out an indicator before its first value. Throws as `changeIndicator`. */
export async function removeIndicator(
  actor: Actor,
  number: number,
  seen: { id: string; version: number },
): Promise<void> {
  await unmeasured(actor, number, seen, async (tx, ideaId) => {
    await tx.delete(tables.indicators).where(eq(tables.indicators.id, seen.id));
    await recordAct(tx, actor, 'project.indicator_removed', { kind: 'idea', id: ideaId }, { indicator: seen.id });
  });
}

export interface NewValue {
  /** Exact decimal. */
  value: string;
  /** ISO date; a new value of a day takes the place of the one before it, which stays struck out. */
  measuredOn: string;
  note: string;
  key?: string | undefined;
}

/** Records what was measured. Throws not_found, sign_in, forbidden, closed, conflict, invalid (a day to come). */
export async function recordValue(actor: Actor, number: number, indicatorId: string, { key, ...value }: NewValue) {
  await working(actor, number, recordWorkPolicy, async (tx, idea) => {
    const { id: indicator } = await findIndicator(tx, idea.id, indicatorId);
    if (value.measuredOn > today()) {
      throw new AppError('invalid', { fields: { measured_on: 'projects.error_future' } });
    }
    const { person } = assertSignedIn(actor);
    await once(tx, person.id, key, `${indicator} ${JSON.stringify(value)}`, async () => {
      if ((await countValues(tx, indicator)) >= PROJECT_LIMITS.values) {
        const params = { n: PROJECT_LIMITS.values };
        throw new AppError('invalid', { fields: { value: 'projects.error_many' }, params });
      }
      const id = newId();
      const recorded = { recordedBy: person.id, recordedAt: now() };
      await takeOut(tx, indicator, value.measuredOn);
      await tx.insert(tables.indicatorValues).values({ id, indicatorId: indicator, ...value, ...recorded });
      await recordAct(tx, actor, 'project.value_recorded', { kind: 'idea', id: idea.id }, { indicator });
      return id;
    });
  });
}

/**
 * Takes out a value that was recorded by mistake: it stays in the table, struck out. Asked again it changes nothing.
 * Throws not_found, sign_in, forbidden, closed.
 */
export async function removeValue(actor: Actor, number: number, indicatorId: string, id: string): Promise<void> {
  await working(actor, number, recordWorkPolicy, async (tx, idea) => {
    const { id: indicator } = await findIndicator(tx, idea.id, indicatorId);
    const { indicatorValues } = tables;
    const known = and(eq(indicatorValues.id, id), eq(indicatorValues.indicatorId, indicator));
    const { measuredOn, removedAt } = indicatorValues;
    const [row] = await tx.select({ measuredOn, removedAt }).from(indicatorValues).where(known);
    if (!row) throw new AppError('not_found');
    if (row.removedAt) return;
    await takeOut(tx, indicator, row.measuredOn);
    await recordAct(tx, actor, 'project.value_removed', { kind: 'idea', id: idea.id }, { indicator });
  });
}

/** Takes out what was recorded for a day. */
async function takeOut(tx: Tx, indicatorId: string, day: string): Promise<void> {
  const { indicatorValues: values } = tables;
  await tx
    .update(values)
    .set({ removedAt: now() })
    .where(and(eq(values.indicatorId, indicatorId), eq(values.measuredOn, day), isNull(values.removedAt)));
}

/** The indicators of an idea in their order. */
export async function indicatorRows(reader: Reader, ideaId: string) {
  const { indicators } = tables;
  return reader
    .select()
    .from(indicators)
    .where(eq(indicators.ideaId, ideaId))
    .orderBy(asc(indicators.position), asc(indicators.id));
}

async function findIndicator(reader: Reader, ideaId: string, id: string) {
  const { indicators } = tables;
  const [row] = await reader
    .select()
    .from(indicators)
    .where(and(eq(indicators.id, id), eq(indicators.ideaId, ideaId)));
  if (!row) throw new AppError('not_found');
  return row;
}

async function countValues(reader: Reader, indicatorId: string): Promise<number> {
  const { indicatorValues } = tables;
  const [row] = await reader
    .select({ n: count() })
    .from(indicatorValues)
    .where(eq(indicatorValues.indicatorId, indicatorId));
  return row?.n ?? 0;
}
