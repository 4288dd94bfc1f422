import { eq } from 'drizzle-orm';
import { now } from '~/platform/clock.server';
import { db, type Reader, tables } from '~db/index.server';
import type { Actor } from './actor';
import { passwordHashOf } from './people.server';
import { personById } from './person.queries.server';
import { activeGrants } from './roles.server';
import { sessionsOf } from './session.server';
import { assertSignedIn } from './signed-in.server';

/** Everything that a noun keeps of one person: theirs alone, without secrets and other people's data. */
export type ExportPart = (reader: Reader, personId: string) => Promise<unknown>;

const parts = new Map<string, ExportPart>();

/** Adds a noun's part to the export; called once at start, in app/subscriptions.server.ts. */
export function registerExport(name: string, part: ExportPart): void {
  parts.set(name, part);
}

/**
 * All that is stored of the signed-in person, by name of the part. Password, codes and session keys are left out: they
 * are not knowledge about the person but means to become them. Throws `sign_in`.
 */
export async function exportOwnData(actor: Actor): Promise<Record<string, unknown>> {
  const { person } = assertSignedIn(actor);
  const data: Record<string, unknown> = { exportedAt: now(), ...(await accountPart(db(), person.id)) };
  for (const [name, part] of parts) data[name] = await part(db(), person.id);
  return data;
}

async function accountPart(reader: Reader, personId: string) {
  const { unsubscribeToken: _, ...person } = await personById(reader, personId);
  const { identifiers, memberships, organisations, auditEntries, outbox } = tables;
  return {
    person,
    hasPassword: (await passwordHashOf(reader, personId)) !== null,
    addresses: await reader
      .select({
        kind: identifiers.kind,
        value: identifiers.value,
        confirmedAt: identifiers.confirmedAt,
        createdAt: identifiers.createdAt,
      })
      .from(identifiers)
      .where(eq(identifiers.personId, personId)),
    sessions: (await sessionsOf(personId)).map(({ device, createdAt, seenAt, expiresAt, sharedPhone }) => ({
      device,
      createdAt,
      seenAt,
      expiresAt,
      sharedPhone,
    })),
    organisations: await reader
      .select({
        slug: organisations.slug,
        names: organisations.names,
        role: memberships.role,
        since: memberships.since,
      })
      .from(memberships)
      .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
      .where(eq(memberships.personId, personId)),
    roles: (await activeGrants(reader, personId)).map(({ role, placeId, grantedAt }) => ({ role, placeId, grantedAt })),
    acts: await reader
      .select({
        at: auditEntries.at,
        act: auditEntries.act,
        subjectKind: auditEntries.subjectKind,
        subjectId: auditEntries.subjectId,
      })
      .from(auditEntries)
      .where(eq(auditEntries.actorId, personId))
      .orderBy(auditEntries.id),
    mails: await reader
      .select({ kind: outbox.kind, subject: outbox.subject, createdAt: outbox.createdAt, sentAt: outbox.sentAt })
      .from(outbox)
      .where(eq(outbox.personId, personId))
      .orderBy(outbox.id),
  };
}
