import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { findReadableFile } from '~/domain/files/read-file.server';
import { addAttachment, dropAttachment } from '~/domain/ideas/editor-files.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { IDEA_LIMITS } from '~/domain/ideas/idea';
import { publishIdea, submitIdea } from '~/domain/ideas/publication.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { contentWith, draftedIdea } from '../../support/ideas';
import { moderator } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';
import { person } from '../accounts/people';

useTestStore();
useTestUploads();

const pdf = (name: string) => fileOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n', name);
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: { code?: string; fields?: Record<string, string> }) => error.fields?.attachment ?? error.code,
  );
let author: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  author = await person(undefined, 'Айгүл');
});

async function documentsOf(number: number): Promise<string[]> {
  const { id } = await findIdea(db(), number);
  const { attachments } = tables;
  const rows = await db().select().from(attachments).where(eq(attachments.subjectId, id));
  return rows.map(({ fileId }) => fileId);
}

async function actsOn(number: number): Promise<string[]> {
  const { id } = await findIdea(db(), number);
  const { auditEntries } = tables;
  const rows = await db()
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.subjectId, id))
    .orderBy(asc(auditEntries.id));
  return rows.map(({ act }) => act).filter((act) => act.startsWith('idea.file'));
}

describe('a document of an idea', () => {
  it('is added and taken away by its author alone, and the audit says so', async () => {
    const number = await draftedIdea(author, contentWith('документ'));
    await addAttachment(author, number, pdf('смета.pdf'), 'Смета');
    const [fileId = ''] = await documentsOf(number);
    const somebody = await person(undefined, 'Рустам');
    expect(await codeOf(addAttachment(somebody, number, pdf('a.pdf'), ''))).toBe('not_found');
    expect(await codeOf(dropAttachment(somebody, number, fileId))).toBe('not_found');
    await dropAttachment(author, number, fileId);
    expect(await codeOf(dropAttachment(author, number, fileId))).toBe('not_found');
    expect(await documentsOf(number)).toEqual([]);
    expect(await actsOn(number)).toEqual(['idea.file_added', 'idea.file_removed']);
  });

  it('is read by nobody else before the idea is published, and by everybody after', async () => {
    const number = await draftedIdea(author, contentWith('ачык'));
    await addAttachment(author, number, pdf('план.pdf'), '');
    const [fileId = ''] = await documentsOf(number);
    expect(await codeOf(findReadableFile(VISITOR, fileId))).toBe('not_found');
    await submitIdea(author, number);
    await publishIdea(await moderator('Гүлнара', null), number);
    expect((await findReadableFile(VISITOR, fileId)).isPublic).toBe(true);
  });

  it('is one of a few: who adds more, or nothing, hears why', async () => {
    const number = await draftedIdea(author, contentWith('көп'));
    expect(await codeOf(addAttachment(author, number, null, ''))).toBe('editor.error_no_file');
    for (let n = 0; n < IDEA_LIMITS.attachments; n += 1) await addAttachment(author, number, pdf(`${n}.pdf`), '');
    expect(await codeOf(addAttachment(author, number, pdf('more.pdf'), ''))).toBe('ideas.error_file_many');
    expect(await documentsOf(number)).toHaveLength(IDEA_LIMITS.attachments);
  });
});
