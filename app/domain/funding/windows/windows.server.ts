import { and, count, eq, isNull } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, touch, transaction } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { assertKnown } from './criteria.schema.server';
import { findWindow } from './find-window.server';
import { type FundingWindow, WINDOWS_MAX, type WindowValues } from './window';

// A private window is the funder's own: neither the audit nor a log nor a kept page knows of it. What is done with a
// public one, or makes one public, is written down by its id.

/** What pages that show public windows are made from. */
export const PUBLIC_WINDOWS_TOPIC = 'public-windows';

async function tellPublic(tx: Tx, actor: SignedIn, id: string, act: 'window.published' | 'window.withdrawn') {
  await recordAct(tx, actor, act, { kind: 'funding_window', id });
  touch(tx, PUBLIC_WINDOWS_TOPIC);
}

/**
 * Stores what a funder looks for. `key` is the form's idempotency key. Returns the window's id. Throws sign_in,
 * forbidden, invalid.
 */
export async function createWindow(actor: Actor, values: WindowValues, key?: string): Promise<string> {
  const { actor: member, funder } = funderOf(actor);
  const { fundingWindows } = tables;
  await assertKnown(values.criteria);
  return transaction({ key: `windows:${funder.organisationId}` }, async (tx) =>
    once(tx, member.person.id, key, JSON.stringify(values), async () => {
      await assertRoom(tx, funder.organisationId);
      const id = newId();
      const at = now();
      await tx.insert(fundingWindows).values({
        ...values,
        id,
        organisationId: funder.organisationId,
        createdBy: member.person.id,
        createdAt: at,
        updatedAt: at,
      });
      if (values.isPublic) await tellPublic(tx, member, id, 'window.published');
      return id;
    }),
  );
}

async function assertRoom(tx: Tx, organisationId: string): Promise<void> {
  const { fundingWindows } = tables;
  const [row] = await tx
    .select({ n: count() })
    .from(fundingWindows)
    .where(and(eq(fundingWindows.organisationId, organisationId), isNull(fundingWindows.closedAt)));
  if ((row?.n ?? 0) >= WINDOWS_MAX) throw new AppError('invalid', { fields: { name: 'windows.error_many' } });
}

/** Writes a change of the version that was seen. Throws conflict where another one stands by now. */
async function change(
  tx: Tx,
  window: FundingWindow,
  seen: number,
  set: Partial<WindowValues> & { closedAt?: Date | null },
) {
  if (window.version !== seen) throw new AppError('conflict');
  const { fundingWindows } = tables;
  const changed = await tx
    .update(fundingWindows)
    .set({ ...set, version: seen + 1, updatedAt: now() })
    .where(and(eq(fundingWindows.id, window.id), eq(fundingWindows.version, seen)))
    .returning({ id: fundingWindows.id });
  if (changed.length === 0) throw new AppError('conflict');
}

/** Changes a window; `version` is the one that the form was made with. Throws also not_found, invalid, closed, conflict. */
export async function editWindow(actor: Actor, id: string, version: number, values: WindowValues): Promise<void> {
  await transaction(async (tx) => {
    const window = await findWindow(tx, actor, id);
    if (window.closedAt) throw new AppError('closed');
    await assertKnown(values.criteria);
    await change(tx, window, version, values);
    const { actor: member } = funderOf(actor);
    if (values.isPublic) await tellPublic(tx, member, id, 'window.published');
    else if (window.isPublic) await tellPublic(tx, member, id, 'window.withdrawn');
  });
}

/** Closes a window: nothing more is told of it, and nobody sees it in public. Throws also not_found, conflict. */
export async function closeWindow(actor: Actor, id: string, version: number): Promise<void> {
  await transaction(async (tx) => {
    const window = await findWindow(tx, actor, id);
    if (window.closedAt) return;
    await change(tx, window, version, { closedAt: now() });
    if (window.isPublic) await tellPublic(tx, funderOf(actor).actor, id, 'window.withdrawn');
  });
}

/** Opens a closed window again. Throws also not_found, invalid, conflict. */
export async function reopenWindow(actor: Actor, id: string, version: number): Promise<void> {
  const { organisationId } = funderOf(actor).funder;
  await transaction({ key: `windows:${organisationId}` }, async (tx) => {
    const window = await findWindow(tx, actor, id);
    if (!window.closedAt) return;
    await assertRoom(tx, organisationId);
    await change(tx, window, version, { closedAt: null });
    if (window.isPublic) await tellPublic(tx, funderOf(actor).actor, id, 'window.published');
  });
}

/** Marks the new ideas of a window as seen, for all colleagues. Throws sign_in, forbidden, not_found. */
export async function markAlertsSeen(actor: Actor, id: string): Promise<void> {
  const { windowAlerts } = tables;
  await transaction(async (tx) => {
    const window = await findWindow(tx, actor, id);
    await tx
      .update(windowAlerts)
      .set({ seenAt: now() })
      .where(and(eq(windowAlerts.windowId, window.id), isNull(windowAlerts.seenAt)));
  });
}
