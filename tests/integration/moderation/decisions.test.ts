import { desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { openDraft, saveDraft } from '~/domain/ideas/drafts.server';
import { editorPage } from '~/domain/ideas/editor.queries.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import type { IdeaContent } from '~/domain/ideas/idea-content';
import { submitIdea } from '~/domain/ideas/publication.server';
import { decideOnIdea, type IdeaDecision } from '~/domain/moderation/decisions.server';
import { deskIdea } from '~/domain/moderation/desk-idea.queries.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { moderator, outcomeOf, published, submitted } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';

useTestStore();

let author: SignedIn;
let first: SignedIn;
let second: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
  first = await moderator('Гүлнара', 'osh');
  second = await moderator('Чолпон', 'osh');
});

const seenOf = async (number: number) => (await findIdea(db(), number)).pendingRevisionId ?? '';

async function change(number: number, edit: (content: IdeaContent) => IdeaContent): Promise<void> {
  const { version } = await openDraft(author, number);
  await saveDraft(author, number, version, edit);
  await submitIdea(author, number);
}

async function lastNote(number: number) {
  const { publications } = tables;
  const { id } = await findIdea(db(), number);
  const [row] = await db()
    .select()
    .from(publications)
    .where(eq(publications.ideaId, id))
    .orderBy(desc(publications.at), desc(publications.id))
    .limit(1);
  return row;
}

describe('a decision on an idea', () => {
  it('is taken once: of two moderators at once one wins, and the other hears that it is decided', async () => {
    const number = await submitted(author);
    const seen = await seenOf(number);
    const decline: IdeaDecision = { intent: 'decline', reason: 'incomplete', note: 'Толук эмес' };
    expect(
      await outcomes([
        decideOnIdea(first, number, seen, { intent: 'publish' }),
        decideOnIdea(second, number, seen, decline),
      ]),
    ).toEqual({ ok: 1, closed: 1 });
  });

  it('is a conflict where another wording waits than the one that was read', async () => {
    const number = await submitted(author);
    const seen = await seenOf(number);
    await decideOnIdea(first, number, seen, { intent: 'return', remarks: [], note: 'Бюджетти тактаңыз' });
    await submitIdea(author, number, 'Такталды');
    expect(await outcomeOf(decideOnIdea(second, number, seen, { intent: 'publish' }))).toBe('conflict');
    expect((await findIdea(db(), number)).publication).toBe('submitted');
    expect(await outcomeOf(decideOnIdea(second, number, await seenOf(number), { intent: 'publish' }))).toBe('ok');
  });

  it('sends ready-made remarks in the author’s language, before the moderator’s own words', async () => {
    const number = await submitted({ ...author, person: { ...author.person, lang: 'ru' } });
    await decideOnIdea(first, number, await seenOf(number), {
      intent: 'return',
      remarks: ['budget', 'personal_data'],
      note: 'Рахмат',
    });
    const note = (await lastNote(number))?.note ?? '';
    expect(note.split('\n\n')).toHaveLength(3);
    expect(note).toContain('Бюджетти саптарга бөлүңүз');
    expect(note.endsWith('Рахмат')).toBe(true);
  });

  it('leaves its reason and words for the next moderator to read', async () => {
    const number = await submitted(author);
    const note = 'Бул жеке үй';
    await decideOnIdea(first, number, await seenOf(number), { intent: 'decline', reason: 'not_public_benefit', note });
    const page = await deskIdea(second, number, 'ky');
    expect(page.steps[0]).toMatchObject({ to: 'declined', by: 'Гүлнара', reason: 'not_public_benefit', note });
    expect(page.may).toEqual({ decide: false, retire: false });
  });
});

describe('a large change of a published idea', () => {
  it('is shown part by part beside what is published, and only where it differs', async () => {
    const number = await published(author, { requested: 1_000_00 });
    await change(number, (content) => ({
      ...content,
      sectorId: referenceId('sector', 'parks'),
      texts: { ky: { ...content.texts.ky, title: 'Көчөгө жарык жана жол' } as never },
      budget: content.budget.map((line) => ({ ...line, unitPrice: 9_000_00 })),
    }));
    const page = await deskIdea(first, number, 'ky');
    expect(page.waits).toBe('change');
    expect(page.difference.map(({ part }) => part)).toEqual(['title', 'sector', 'budget']);
    expect(page.difference[0]).toMatchObject({ before: ['Көчөгө жарык'], after: ['Көчөгө жарык жана жол'] });
    expect(page.difference[2]?.after.join()).toMatch(/9\s000/);
    expect(page.view.title).toBe('Көчөгө жарык жана жол');
  });

  it('never shows contacts that are not to be published', async () => {
    const number = await published(author);
    await change(number, (content) => ({
      ...content,
      contact: { name: 'Бакыт', phone: '+996 555 000 111', email: '', publish: false },
      budget: content.budget.map((line) => ({ ...line, unitPrice: 9_000_00 })),
    }));
    const page = await deskIdea(first, number, 'ky');
    expect(page.difference.map(({ part }) => part)).toContain('contact');
    expect(JSON.stringify(page)).not.toContain('555');
  });

  it('keeps its remarks for the author and the next moderator when it is returned', async () => {
    const number = await published(author);
    const raise = (content: IdeaContent) => ({
      ...content,
      budget: content.budget.map((line) => ({ ...line, unitPrice: line.unitPrice * 3 })),
    });
    await change(number, raise);
    const note = 'Баасын далилдеңиз';
    await decideOnIdea(first, number, await seenOf(number), { intent: 'return', remarks: [], note });
    expect((await findIdea(db(), number)).publication).toBe('published');
    expect((await deskIdea(second, number, 'ky')).steps[0]).toMatchObject({ to: 'returned', note });
    const editor = () => editorPage(author, { number, step: 'check', text: null, blank: 0 }, 'ky');
    expect((await editor()).remarks?.note).toBe(note);
    await change(number, (content) => ({ ...content, seekingUntil: '2027-03-01' }));
    await decideOnIdea(second, number, await seenOf(number), { intent: 'publish' });
    expect((await editor()).remarks).toBeNull();
  });
});
