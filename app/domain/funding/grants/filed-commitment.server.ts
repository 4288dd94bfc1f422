import { listAttachments } from '~/domain/files/attachments.server';
import { db } from '~db/index.server';
import type { FiledCommitment } from './author-money.queries.server';
import type { CommitmentView } from './grant-view';

/** With the files of its agreement. Whoever calls has asked whether the actor may read it. */
export async function filed(commitment: CommitmentView): Promise<FiledCommitment> {
  return { ...commitment, files: await listAttachments(db(), commitment.id) };
}
