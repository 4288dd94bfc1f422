import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { placeholder, prepared, type Tx, tables } from '~db/index.server';
import type { ActName } from './act-names';

/** Who acted, as the audit keeps it: it knows no noun above it. */
export type ActorRef =
  | { kind: 'visitor' }
  | { kind: 'system' }
  | { kind: 'person'; person: { id: string }; acting?: { organisationId: string } | null };

export interface SubjectRef {
  kind: string;
  id: string;
}

/** Of an act that needs no details, such as a support: there are thousands of them. */
const plainEntry = prepared((tx: Tx) =>
  tx.insert(tables.auditEntries).values({
    id: placeholder('id'),
    at: placeholder('at'),
    actorKind: placeholder('actorKind'),
    actorId: placeholder('actorId'),
    organisationId: placeholder('organisationId'),
    act: placeholder('act'),
    subjectKind: placeholder('subjectKind'),
    subjectId: placeholder('subjectId'),
  }),
);

/**
 * Adds one entry to the audit, in the transaction of the act itself. `details` hold ids, states and reasons:
 * never a password, a code, an address or a private note.
 */
export async function recordAct(
  tx: Tx,
  actor: ActorRef,
  act: ActName,
  subject: SubjectRef,
  details?: Record<string, unknown>,
): Promise<void> {
  const entry = {
    id: newId(),
    at: now(),
    actorKind: actor.kind,
    actorId: actor.kind === 'person' ? actor.person.id : null,
    organisationId: actor.kind === 'person' ? (actor.acting?.organisationId ?? null) : null,
    act,
    subjectKind: subject.kind,
    subjectId: subject.id,
  };
  if (details) await tx.insert(tables.auditEntries).values({ ...entry, details });
  else await plainEntry(tx, entry);
}
