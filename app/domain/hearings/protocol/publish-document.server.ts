import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { hashOf } from '~/platform/canonical.server';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { type Reader, type Tx, tables } from '~db/index.server';
import type { Hearing } from '../hearing';
import { touchHearing } from '../steps.server';
import type { HearingPaper, PaperContent } from './hearing-paper';
import { paperContent } from './paper-content.server';

async function newestVersion(reader: Reader, hearingId: string, document: HearingPaper) {
  const { protocolVersions } = tables;
  const [row] = await reader
    .select({ ordinal: protocolVersions.ordinal, hash: protocolVersions.hash })
    .from(protocolVersions)
    .where(and(eq(protocolVersions.hearingId, hearingId), eq(protocolVersions.document, document)))
    .orderBy(desc(protocolVersions.ordinal))
    .limit(1);
  return row ?? null;
}

export interface PublishedDocument {
  ordinal: number;
  /** SHA-256 of the canonical JSON of the content. */
  hash: string;
}

/**
 * Makes the paper from what is known now and keeps it as the next version, which never changes. The caller has asked
 * the policy and the stage, holds the key `hearing:NUMBER`, and takes the step. `reason` says why another version
 * follows the one before.
 */
export async function publishDocument(
  tx: Tx,
  actor: Actor,
  hearing: Hearing,
  document: HearingPaper,
  reason: string | null = null,
): Promise<PublishedDocument> {
  const before = await newestVersion(tx, hearing.id, document);
  const protocol = document === 'answers' ? await newestVersion(tx, hearing.id, 'protocol') : null;
  const at = now();
  const content: PaperContent = {
    ...(await paperContent(tx, hearing, document)),
    ordinal: (before?.ordinal ?? 0) + 1,
    publishedAt: at.toISOString(),
    reason,
    protocolHash: protocol?.hash ?? null,
  };
  const published = { ordinal: (before?.ordinal ?? 0) + 1, hash: hashOf(content) };
  const by = actor.kind === 'person' ? actor.person.id : null;
  await tx.insert(tables.protocolVersions).values({
    id: newId(),
    hearingId: hearing.id,
    document,
    content,
    ...published,
    publishedAt: at,
    publishedBy: by,
  });
  await recordAct(tx, actor, 'protocol.published', { kind: 'hearing', id: hearing.id }, { document, ...published });
  touchHearing(tx, hearing);
  return published;
}
