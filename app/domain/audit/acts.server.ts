import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables } from '~db/index.server';

/** Who acted, as the audit keeps it: it knows no noun above it. */
export type ActorRef =
  | { kind: 'visitor' }
  | { kind: 'system' }
  | { kind: 'person'; person: { id: string }; acting?: { organisationId: string } | null };

export interface SubjectRef {
  kind: string;
  id: string;
}

/**
 * Adds one entry to the audit, in the transaction of the act itself. `details` hold ids, states and reasons:
 * never a password, a code, an address or a private note.
 */
export async function recordAct(
  tx: Tx,
  actor: ActorRef,
  act: string,
  subject: SubjectRef,
  details?: Record<string, unknown>,
): Promise<void> {
  await tx.insert(tables.auditEntries).values({
    id: newId(),
    at: now(),
    actorKind: actor.kind,
    actorId: actor.kind === 'person' ? actor.person.id : null,
    organisationId: actor.kind === 'person' ? (actor.acting?.organisationId ?? null) : null,
    act,
    subjectKind: subject.kind,
    subjectId: subject.id,
    details: details ?? null,
  });
}
