import { and, eq } from 'drizzle-orm';
import { type KeysetPage, keysetPage, type PageWanted } from '~/platform/keyset.server';
import { db, tables } from '~db/index.server';

const PAGE_SIZE = 50;

/** What is sought in the audit. Everything left out does not matter. */
export interface AuditFilter {
  act?: string;
  /** Id of the person who acted. */
  actorId?: string;
  /** Id of the thing that was acted on. */
  subjectId?: string;
}

export interface AuditEntry {
  id: string;
  at: Date;
  actorKind: 'person' | 'system' | 'visitor';
  actorId: string | null;
  organisationId: string | null;
  act: string;
  subjectKind: string;
  subjectId: string;
  details: Record<string, unknown> | null;
}

/** Entries of the audit, newest first. Whoever calls has made sure that the reader is an administrator. */
export async function auditPage(filter: AuditFilter, wanted: PageWanted): Promise<KeysetPage<AuditEntry>> {
  const { auditEntries } = tables;
  const { act, actorId, subjectId } = filter;
  const matches = and(
    act ? eq(auditEntries.act, act) : undefined,
    actorId ? eq(auditEntries.actorId, actorId) : undefined,
    subjectId ? eq(auditEntries.subjectId, subjectId) : undefined,
  );
  return keysetPage({ at: auditEntries.at, id: auditEntries.id }, wanted, PAGE_SIZE, ({ where, order, limit }) =>
    db()
      .select()
      .from(auditEntries)
      .where(and(matches, where))
      .orderBy(...order)
      .limit(limit),
  );
}
