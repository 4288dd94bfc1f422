import { and, asc, eq, isNull, lt, lte } from 'drizzle-orm';
import type { Lang } from '~/i18n/languages';
import { db, type Tx, tables, touch, transaction } from '~db/index.server';
import { now } from './clock.server';
import { AppError } from './errors';
import { newId } from './ids.server';
import type { Deliver } from './mail-transport.server';

/** Listeners of commits hear this topic when mail waits. */
export const OUTBOX_TOPIC = 'outbox';

/** The kind of mails of which only their reader may know: lists name neither what they are about nor to whom they go. */
export const PRIVATE_MAIL = 'private';

/** A mail is given up after this many tries, about two days. */
export const MAX_ATTEMPTS = 8;
/** While a process sends a mail, no other takes it; after this time it is taken for lost and sent again. */
const CLAIM_MS = 2 * 60_000;
const BATCH = 20;
const KEPT_MS = 90 * 24 * 3_600_000;

export interface OutgoingMail {
  to: string;
  /** Whose mail it is: it is deleted with the person. */
  personId: string | null;
  lang: Lang;
  /** What it is about, such as `accounts_code`: for the administrator's list. */
  kind: string;
  subject: string;
  body: string;
  unsubscribeUrl?: string;
}

/** Puts a mail into the outbox in the transaction of the act that causes it: both happen, or neither. */
export async function queueMail(tx: Tx, mail: OutgoingMail): Promise<void> {
  const at = now();
  await tx.insert(tables.outbox).values({
    id: newId(),
    toAddress: mail.to,
    personId: mail.personId,
    lang: mail.lang,
    kind: mail.kind,
    // A name typed by somebody may stand in the subject: it must not begin another header.
    subject: mail.subject.replace(/[\p{Cc}\s]+/gu, ' ').trim(),
    body: mail.body,
    unsubscribeUrl: mail.unsubscribeUrl ?? null,
    createdAt: at,
    sendAfter: at,
  });
  touch(tx, OUTBOX_TOPIC);
}

/**
 * Sends what waits, oldest first; returns how many were delivered. At least once: a process that dies between
 * handing over and noting it sends the mail again, with the same Message-ID.
 */
export async function sendWaitingMails(deliver: Deliver): Promise<number> {
  const { outbox } = tables;
  const waiting = await db()
    .select()
    .from(outbox)
    .where(and(isNull(outbox.sentAt), lte(outbox.sendAfter, now()), lt(outbox.attempts, MAX_ATTEMPTS)))
    .orderBy(asc(outbox.sendAfter), asc(outbox.id))
    .limit(BATCH);
  let delivered = 0;
  for (const mail of waiting) if (await sendOne(mail, deliver)) delivered += 1;
  return delivered;
}

type Row = typeof tables.outbox.$inferSelect;

async function sendOne(mail: Row, deliver: Deliver): Promise<boolean> {
  if (!(await claim(mail))) return false;
  try {
    await deliver({ ...mail, to: mail.toAddress });
    await note(mail.id, { sentAt: now(), lastError: null });
    return true;
  } catch (error) {
    const sendAfter = new Date(now().getTime() + waitMs(mail.attempts + 1));
    await note(mail.id, { sendAfter, lastError: String(error).slice(0, 500) });
    return false;
  }
}

/** Of several processes that see the mail, the one that changes its row sends it. */
function claim({ id, attempts }: Row): Promise<boolean> {
  const { outbox } = tables;
  return transaction({ key: `mail:${id}` }, async (tx) => {
    const claimed = await tx
      .update(outbox)
      .set({ attempts: attempts + 1, sendAfter: new Date(now().getTime() + CLAIM_MS) })
      .where(and(eq(outbox.id, id), eq(outbox.attempts, attempts), isNull(outbox.sentAt)))
      .returning({ id: outbox.id });
    return claimed.length === 1;
  });
}

async function note(id: string, values: Partial<Row>): Promise<void> {
  await transaction({ key: `mail:${id}` }, async (tx) => {
    await tx.update(tables.outbox).set(values).where(eq(tables.outbox.id, id));
  });
}

/** Begins the tries of a mail anew, now. Throws `not_found`, and `closed` where it has gone out. */
export async function retryMail(tx: Tx, id: string): Promise<void> {
  const { outbox } = tables;
  const [mail] = await tx.select({ sentAt: outbox.sentAt }).from(outbox).where(eq(outbox.id, id));
  if (!mail) throw new AppError('not_found');
  if (mail.sentAt) throw new AppError('closed');
  await tx.update(outbox).set({ attempts: 0, sendAfter: now() }).where(eq(outbox.id, id));
  touch(tx, OUTBOX_TOPIC);
}

/** One minute, four, sixteen, … up to a day. */
function waitMs(attempts: number): number {
  return Math.min(60_000 * 4 ** (attempts - 1), 24 * 3_600_000);
}

/** Deletes mails of more than 90 days ago, sent or not. */
export async function sweepMails(): Promise<void> {
  const before = new Date(now().getTime() - KEPT_MS);
  await transaction(async (tx) => {
    await tx.delete(tables.outbox).where(lt(tables.outbox.createdAt, before));
  });
}
