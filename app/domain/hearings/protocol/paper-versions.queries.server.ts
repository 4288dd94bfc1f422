import { and, asc, desc, eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { FlagReason } from '~/domain/discussion/comment';
import { canonicalJson } from '~/platform/canonical.server';
import { AppError } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';
import type { HearingPaper, PaperContent } from './hearing-paper';

/** A published version as lists name it. */
export interface PaperVersion {
  id: string;
  ordinal: number;
  hash: string;
  publishedAt: Date;
  scan: { id: string; name: string; bytes: number } | null;
}

/** A version with its content as it may be shown now. */
export interface ReadableVersion extends PaperVersion {
  content: PaperContent;
  /** Numbers of remarks that were hidden after it was published: their text is no longer given out. */
  redacted: number[];
}

/** What a version never changes is read and parsed once. */
const contents = new LRUCache<string, PaperContent>({
  maxSize: 24_000_000,
  sizeCalculation: ({ remarks, answers }) => 20_000 + 2_000 * (remarks.length + answers.length),
});

/** The published versions of a paper, the newest first. */
export async function paperVersions(
  reader: Reader,
  hearingId: string,
  document: HearingPaper,
): Promise<PaperVersion[]> {
  const { protocolVersions, files } = tables;
  const rows = await reader
    .select({
      id: protocolVersions.id,
      ordinal: protocolVersions.ordinal,
      hash: protocolVersions.hash,
      publishedAt: protocolVersions.publishedAt,
      fileId: files.id,
      fileName: files.name,
      bytes: files.bytes,
    })
    .from(protocolVersions)
    .leftJoin(files, eq(files.id, protocolVersions.scanFileId))
    .where(and(eq(protocolVersions.hearingId, hearingId), eq(protocolVersions.document, document)))
    .orderBy(desc(protocolVersions.ordinal));
  return rows.map(({ fileId, fileName, bytes, ...version }) => ({
    ...version,
    scan: fileId ? { id: fileId, name: fileName ?? '', bytes: bytes ?? 0 } : null,
  }));
}

async function storedContent(reader: Reader, id: string): Promise<PaperContent> {
  const known = contents.get(id);
  if (known) return known;
  const { protocolVersions } = tables;
  const [row] = await reader
    .select({ content: protocolVersions.content })
    .from(protocolVersions)
    .where(eq(protocolVersions.id, id));
  if (!row) throw new AppError('not_found');
  const content = row.content as PaperContent;
  contents.set(id, content);
  return content;
}

/** Numbers and reasons of the remarks of a hearing that are hidden now. */
async function hiddenNow(reader: Reader, hearingId: string): Promise<Map<number, FlagReason>> {
  const { remarks, hidings } = tables;
  const rows = await reader
    .select({ number: remarks.number, reason: hidings.reason })
    .from(remarks)
    .leftJoin(hidings, eq(hidings.subjectId, remarks.id))
    .where(and(eq(remarks.hearingId, hearingId), eq(remarks.hidden, true)))
    .orderBy(asc(hidings.hiddenAt));
  return new Map(rows.map(({ number, reason }) => [number, reason ?? 'other']));
}

/** The content of a version, without the text of remarks that a moderator has hidden since. */
export async function readVersion(reader: Reader, hearingId: string, version: PaperVersion): Promise<ReadableVersion> {
  const stored = await storedContent(reader, version.id);
  const hidden = await hiddenNow(reader, hearingId);
  const redacted = stored.remarks.filter((remark) => remark.hidden === null && hidden.has(remark.number));
  if (redacted.length === 0) return { ...version, content: stored, redacted: [] };
  const remarks = stored.remarks.map((remark) => {
    const reason = remark.hidden ?? hidden.get(remark.number);
    return reason ? { number: remark.number, hidden: reason } : remark;
  });
  return { ...version, content: { ...stored, remarks }, redacted: redacted.map(({ number }) => number) };
}

/** The bytes that the hash is of: whoever downloads them can work it out anew. */
export function exactCopy({ content }: ReadableVersion): string {
  return canonicalJson(content);
}
