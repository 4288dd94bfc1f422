import { and, count, desc, eq, gte, isNotNull, isNull, lt, type SQL } from 'drizzle-orm';
import { db, tables } from '~db/index.server';
import { type KeysetPage, keysetPage, type PageWanted } from './keyset.server';
import { MAX_ATTEMPTS, PRIVATE_MAIL } from './outbox.server';

export const MAIL_STATES = ['waiting', 'failed', 'sent'] as const;
/** `failed` is given up: nobody tries again unless told to. */
export type MailState = (typeof MAIL_STATES)[number];

/** Where a mail stands. */
export function mailState({ sentAt, attempts }: { sentAt: Date | null; attempts: number }): MailState {
  if (sentAt) return 'sent';
  return attempts < MAX_ATTEMPTS ? 'waiting' : 'failed';
}

function isIn(state: MailState): SQL | undefined {
  const { outbox } = tables;
  if (state === 'sent') return isNotNull(outbox.sentAt);
  const tried = state === 'failed' ? gte(outbox.attempts, MAX_ATTEMPTS) : lt(outbox.attempts, MAX_ATTEMPTS);
  return and(isNull(outbox.sentAt), tried);
}

/** How many mails of the last 90 days are in each state. */
export async function countMails(): Promise<Record<MailState, number>> {
  const counted = await Promise.all(
    MAIL_STATES.map(async (state) => {
      const [row] = await db().select({ n: count() }).from(tables.outbox).where(isIn(state));
      return [state, row?.n ?? 0] as const;
    }),
  );
  return Object.fromEntries(counted) as Record<MailState, number>;
}

/** A mail as an administrator may see it: neither subject nor body, which hold names and codes. */
const listed = () => {
  const { id, createdAt, toAddress, kind, lang, sentAt, attempts, sendAfter, lastError } = tables.outbox;
  return { id, at: createdAt, toAddress, kind, lang, sentAt, attempts, sendAfter, lastError };
};

export interface ListedMail {
  id: string;
  at: Date;
  /** Empty where nobody may know to whom it goes. */
  toAddress: string;
  kind: string;
  lang: string;
  sentAt: Date | null;
  attempts: number;
  sendAfter: Date;
  lastError: string | null;
}

const PAGE_SIZE = 30;

/** Mails without their words, newest first; those in one state if asked. */
export async function listMails(state: MailState | undefined, wanted: PageWanted): Promise<KeysetPage<ListedMail>> {
  const { outbox } = tables;
  return keysetPage({ at: outbox.createdAt, id: outbox.id }, wanted, PAGE_SIZE, async ({ where, order, limit }) => {
    const rows = await db()
      .select(listed())
      .from(outbox)
      .where(and(state && isIn(state), where))
      .orderBy(...order)
      .limit(limit);
    return rows.map((mail) => (mail.kind === PRIVATE_MAIL ? { ...mail, toAddress: '', lastError: null } : mail));
  });
}

/** The newest mail of a kind, without its words. */
export async function newestMailOf(kind: string): Promise<ListedMail | null> {
  const { outbox } = tables;
  const [row] = await db()
    .select(listed())
    .from(outbox)
    .where(eq(outbox.kind, kind))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(1);
  return row ?? null;
}

/** The mails written last, sent or waiting, newest first; to one address if asked. For the demo's mail page: they hold codes. */
export async function newestMails(count: number, to?: string) {
  const { outbox } = tables;
  return db()
    .select({
      id: outbox.id,
      toAddress: outbox.toAddress,
      lang: outbox.lang,
      subject: outbox.subject,
      body: outbox.body,
      createdAt: outbox.createdAt,
    })
    .from(outbox)
    .where(to ? eq(outbox.toAddress, to) : undefined)
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(count);
}
