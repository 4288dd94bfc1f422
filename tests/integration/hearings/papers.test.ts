import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { findReadableFile } from '~/domain/files/read-file.server';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { announceHearing } from '~/domain/hearings/notice/announce.server';
import { registerHearingFiles } from '~/domain/hearings/notice/hearing-files.server';
import { hearingMaterials } from '~/domain/hearings/notice/materials.queries.server';
import { addMaterial, removeMaterial } from '~/domain/hearings/notice/materials.server';
import { frozenText } from '~/domain/hearings/notice/overview.queries.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { clerk, draftedHearing, officer } from '../../support/hearings';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';

useTestStore();
useTestUploads();

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n';
const paper = (name: string) => ({ kind: 'other', title: name, lang: 'ky', file: fileOf(PDF, `${name}.pdf`) }) as const;

let bakyt: SignedIn;
beforeAll(async () => {
  await loadReferenceData();
  registerHearingFiles();
  bakyt = await officer('osh');
});

const fileIdOf = async (materialId: string) => {
  const { hearingMaterials: materials } = tables;
  const [row] = await db().select({ id: materials.fileId }).from(materials).where(eq(materials.id, materialId));
  return row?.id ?? '';
};

describe('the file of a paper', () => {
  it('is for officers until the hearing is announced, and then for everybody, also when it was replaced', async () => {
    const number = await draftedHearing(bakyt);
    const first = await addMaterial(bakyt, number, paper('Биринчи'));
    const fileId = await fileIdOf(first);
    const colleague = await officer('osh', 'Жылдыз');
    expect((await findReadableFile(colleague, fileId)).isPublic).toBe(false);
    for (const other of [VISITOR, await clerk('osh'), await officer('toktogul')]) {
      expect(await outcomeOf(findReadableFile(other, fileId))).toBe('not_found');
    }
    await announceHearing(bakyt, number, (await findHearing(db(), number)).version);
    expect((await findReadableFile(VISITOR, fileId)).isPublic).toBe(true);
    await addMaterial(bakyt, number, { ...paper('Экинчи'), replaces: first });
    expect((await findReadableFile(VISITOR, fileId)).isPublic).toBe(true);
  });

  it('goes with a paper that is taken out of a draft', async () => {
    const number = await draftedHearing(bakyt);
    const added = await addMaterial(bakyt, number, paper('Ашыкча'));
    const fileId = await fileIdOf(added);
    await removeMaterial(bakyt, number, added);
    expect(await outcomeOf(findReadableFile(await officer('osh', 'Жылдыз'), fileId))).toBe('not_found');
  });

  it('stands in the frozen record by its SHA-256, which a replacement does not change', async () => {
    const number = await draftedHearing(bakyt);
    const added = await addMaterial(bakyt, number, paper('Долбоор'));
    await announceHearing(bakyt, number, (await findHearing(db(), number)).version);
    const before = await frozenText(VISITOR, number);
    const { id } = await findHearing(db(), number);
    const [file] = (await hearingMaterials(db(), id)).flatMap((material) => material.file ?? []);
    expect(before).toContain(`"sha256":"${file?.sha256}"`);
    await addMaterial(bakyt, number, { ...paper('Оңдолгон'), replaces: added });
    expect(await frozenText(VISITOR, number)).toBe(before);
  });

  it('is frozen nowhere while the hearing is a draft', async () => {
    const number = await draftedHearing(bakyt);
    expect(await outcomeOf(frozenText(bakyt, number))).toBe('not_found');
    expect(await outcomeOf(frozenText(VISITOR, number))).toBe('not_found');
  });
});
