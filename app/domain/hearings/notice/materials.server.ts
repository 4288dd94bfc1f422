import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { attach, removeAttachment } from '~/domain/files/attachments.server';
import { storeUpload } from '~/domain/files/uploads.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { db, type Tx, tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import { HEARING_LIMITS, type Hearing } from '../hearing';
import { addMaterialPolicy, editHearingPolicy } from '../hearing.policy';
import { touchHearing } from '../steps.server';
import type { MaterialKind } from './hearing-details';
import { currentOf, hearingMaterials, type Material } from './materials.queries.server';

export interface NewMaterial {
  kind: MaterialKind;
  /** What it is, in the officer's words; empty where its kind says enough. */
  title: string;
  /** The language that it is written in. */
  lang: Lang;
  /** Either a file, or an address where it lies. */
  file?: File | null;
  url?: string | null;
  /** The paper whose place it takes. */
  replaces?: string | null;
}

/** Every paper that was ever there keeps its file, and signed scans lie beside them. */
const MOST_FILES = 500;

/**
 * Adds a paper, or puts it in the place of another: after announcing papers are replaced and never removed. Returns its
 * id. Throws not_found, sign_in, forbidden, closed, too_many, and invalid for `file`, `url` and `kind`.
 */
export async function addMaterial(actor: Actor, number: number, wanted: NewMaterial): Promise<string> {
  assertMay(addMaterialPolicy(actor, await findHearing(db(), number)));
  const file = wanted.file && wanted.file.size > 0 ? wanted.file : null;
  if (!file === !wanted.url) throw new AppError('invalid', { fields: { file: 'hearings.error_file_or_link' } });
  const upload = file && (await storeUpload(actor, file, 'document'));
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(addMaterialPolicy(actor, hearing));
    const replaced = await roomFor(tx, hearing, wanted);
    if (upload) {
      await attach(tx, actor, { subjectId: hearing.id, fileId: upload.id, title: wanted.title, most: MOST_FILES });
    }
    const id = await insertMaterial(tx, actor, hearing, { ...wanted, fileId: upload?.id ?? null });
    if (replaced) await markReplaced(tx, replaced, id);
    const act = replaced ? 'hearing.material_replaced' : 'hearing.material_added';
    await recordAct(tx, actor, act, { kind: 'hearing', id: hearing.id }, { material: wanted.kind });
    touchHearing(tx, hearing);
    return id;
  });
}

/** The paper that goes, where one is named. Throws not_found, and invalid where there are enough already. */
async function roomFor(tx: Tx, hearing: Hearing, { replaces }: NewMaterial): Promise<Material | null> {
  const current = currentOf(await hearingMaterials(tx, hearing.id));
  if (replaces) {
    const replaced = current.find(({ id }) => id === replaces);
    if (!replaced) throw new AppError('not_found');
    return replaced;
  }
  if (current.length < HEARING_LIMITS.materials) return null;
  throw new AppError('invalid', {
    fields: { kind: 'hearings.error_materials_many' },
    params: { n: HEARING_LIMITS.materials },
  });
}

async function insertMaterial(
  tx: Tx,
  actor: Actor,
  hearing: Hearing,
  { kind, title, lang, url, fileId }: NewMaterial & { fileId: string | null },
): Promise<string> {
  const id = newId();
  await tx.insert(tables.hearingMaterials).values({
    id,
    hearingId: hearing.id,
    kind,
    title,
    lang,
    fileId,
    url: fileId ? null : (url ?? null),
    addedAt: now(),
    addedBy: assertSignedIn(actor).person.id,
  });
  return id;
}

async function markReplaced(tx: Tx, { id }: Material, replacedById: string): Promise<void> {
  const { hearingMaterials: materials } = tables;
  await tx.update(materials).set({ replacedById, replacedAt: now() }).where(eq(materials.id, id));
}

/** Takes a paper out of a draft. Throws not_found, sign_in, forbidden, and closed once it is announced. */
export async function removeMaterial(actor: Actor, number: number, materialId: string): Promise<void> {
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(editHearingPolicy(actor, hearing));
    const { hearingMaterials: materials } = tables;
    const [removed] = await tx
      .delete(materials)
      .where(and(eq(materials.id, materialId), eq(materials.hearingId, hearing.id)))
      .returning({ fileId: materials.fileId });
    if (!removed) throw new AppError('not_found');
    if (removed.fileId) await removeAttachment(tx, hearing.id, removed.fileId);
    await recordAct(tx, actor, 'hearing.material_removed', { kind: 'hearing', id: hearing.id });
    touchHearing(tx, hearing);
  });
}
