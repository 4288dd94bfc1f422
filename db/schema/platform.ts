import type { Kit } from './kit';

/** Tables that know no noun: mail waiting to go out, keys against doing a thing twice, limits, settings, kept acts. */
export function platformTables(k: Kit) {
  const outbox = k.table(
    'outbox',
    {
      id: k.text('id').primaryKey(),
      toAddress: k.text('to_address').notNull(),
      personId: k.text('person_id'),
      lang: k.text('lang').notNull(),
      kind: k.text('kind').notNull(),
      subject: k.text('subject').notNull(),
      body: k.text('body').notNull(),
      /** One-click unsubscribe address for List-Unsubscribe, where the mail is part of a subscription. */
      unsubscribeUrl: k.text('unsubscribe_url'),
      createdAt: k.instant('created_at').notNull(),
      sendAfter: k.instant('send_after').notNull(),
      sentAt: k.instant('sent_at'),
      attempts: k.integer('attempts').notNull().default(0),
      lastError: k.text('last_error'),
    },
    (t) => [
      k.index('outbox_waiting').on(t.sentAt, t.sendAfter),
      k.index('outbox_person').on(t.personId),
      k.index('outbox_created').on(t.createdAt),
    ],
  );

  const idempotencyKeys = k.table('idempotency_keys', {
    key: k.text('key').primaryKey(),
    scope: k.text('scope').notNull(),
    fingerprint: k.text('fingerprint').notNull(),
    location: k.text('location'),
    createdAt: k.instant('created_at').notNull(),
  });

  const rateLimits = k.table('rate_limits', {
    key: k.text('key').primaryKey(),
    windowStart: k.instant('window_start').notNull(),
    points: k.integer('points').notNull(),
  });

  const settings = k.table('settings', {
    key: k.text('key').primaryKey(),
    value: k.json<unknown>('value').notNull(),
    updatedAt: k.instant('updated_at').notNull(),
  });

  /** What a visitor pressed before signing in; completed after. Found by the hash of a token in their cookie. */
  const keptActs = k.table('kept_acts', {
    tokenHash: k.text('token_hash').primaryKey(),
    kind: k.text('kind').notNull(),
    payload: k.json<Record<string, unknown>>('payload').notNull(),
    createdAt: k.instant('created_at').notNull(),
    expiresAt: k.instant('expires_at').notNull(),
  });

  /** A periodic task that has run for a period ("digest", "2026-W47"): its row keeps it from running twice. */
  const jobRuns = k.table(
    'job_runs',
    {
      job: k.text('job').notNull(),
      period: k.text('period').notNull(),
      ranAt: k.instant('ran_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.job, t.period] })],
  );

  return { outbox, idempotencyKeys, rateLimits, settings, keptActs, jobRuns };
}
