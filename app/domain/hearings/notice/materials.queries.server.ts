import { asc, eq } from 'drizzle-orm';
import type { Lang } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';
import type { MaterialKind } from './hearing-details';

/** A paper of a hearing: a file that lies here, or an address elsewhere. */
export interface Material {
  id: string;
  kind: MaterialKind;
  /** Empty where its kind says enough. */
  title: string;
  lang: Lang;
  file: { id: string; name: string; mediaType: string; bytes: number; sha256: string } | null;
  url: string | null;
  addedAt: Date;
  /** When a newer one took its place; null of what counts now. */
  replacedAt: Date | null;
}

/** All papers that a hearing ever had, in the order in which they came. */
export async function hearingMaterials(reader: Reader, hearingId: string): Promise<Material[]> {
  const { hearingMaterials: materials, files } = tables;
  const rows = await reader
    .select({
      id: materials.id,
      kind: materials.kind,
      title: materials.title,
      lang: materials.lang,
      url: materials.url,
      addedAt: materials.addedAt,
      replacedAt: materials.replacedAt,
      fileId: files.id,
      name: files.name,
      mediaType: files.mediaType,
      bytes: files.bytes,
      sha256: files.sha256,
    })
    .from(materials)
    .leftJoin(files, eq(files.id, materials.fileId))
    .where(eq(materials.hearingId, hearingId))
    .orderBy(asc(materials.addedAt), asc(materials.id));
  return rows.map(({ fileId, name, mediaType, bytes, sha256, lang, ...material }) => ({
    ...material,
    lang: lang as Lang,
    file: fileId
      ? { id: fileId, name: name ?? '', mediaType: mediaType ?? '', bytes: bytes ?? 0, sha256: sha256 ?? '' }
      : null,
  }));
}

/** The papers that count now. */
export function currentOf(materials: readonly Material[]): Material[] {
  return materials.filter(({ replacedAt }) => !replacedAt);
}
