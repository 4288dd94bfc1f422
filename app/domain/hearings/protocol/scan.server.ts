import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { attach } from '~/domain/files/attachments.server';
import { storeUpload } from '~/domain/files/uploads.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { db, tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import { touchHearing } from '../steps.server';
import type { HearingPaper } from './hearing-paper';
import { writeProtocolPolicy } from './protocol.policy';

export interface NewScan {
  document: HearingPaper;
  ordinal: number;
  file: File | null;
}

/** Materials of a hearing and the scans of its papers lie together; so many are a mistake. */
const MOST_FILES = 500;

/**
 * Adds the signed paper, scanned, to a published version; a better scan takes the place of the one before, which the
 * audit remembers. Throws not_found, sign_in, forbidden, closed, too_many, and invalid for `file`.
 */
export async function addScan(actor: Actor, number: number, { document, ordinal, file }: NewScan): Promise<void> {
  assertMay(writeProtocolPolicy(actor, await findHearing(db(), number)));
  if (!file || file.size === 0) throw new AppError('invalid', { fields: { file: 'ideas.error_file_empty' } });
  const upload = await storeUpload(actor, file, 'document');
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(writeProtocolPolicy(actor, hearing));
    const { protocolVersions } = tables;
    const [version] = await tx
      .select({ id: protocolVersions.id, hash: protocolVersions.hash, before: protocolVersions.scanFileId })
      .from(protocolVersions)
      .where(
        and(
          eq(protocolVersions.hearingId, hearing.id),
          eq(protocolVersions.document, document),
          eq(protocolVersions.ordinal, ordinal),
        ),
      );
    if (!version) throw new AppError('not_found');
    await attach(tx, actor, { subjectId: hearing.id, fileId: upload.id, title: '', most: MOST_FILES });
    await tx
      .update(protocolVersions)
      .set({ scanFileId: upload.id, scannedAt: now() })
      .where(eq(protocolVersions.id, version.id));
    const details = { document, ordinal, hash: version.hash, before: version.before };
    await recordAct(tx, actor, 'protocol.scan_added', { kind: 'hearing', id: hearing.id }, details);
    touchHearing(tx, hearing);
  });
}
