import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { beginIdea } from '~/domain/ideas/begin-idea.server';
import { DraftConflict, openDraft } from '~/domain/ideas/drafts.server';
import { editorPage } from '~/domain/ideas/editor.queries.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import type { WritingStep } from '~/domain/ideas/idea-step.schema.server';
import { completeStep, stepToKeep, typedBeforeSignIn } from '~/domain/ideas/kept-step.server';
import { ideaPreview } from '~/domain/ideas/preview.queries.server';
import { publishIdea, returnIdea, submitIdea } from '~/domain/ideas/publication.server';
import { saveStep } from '~/domain/ideas/save-step.server';
import { newKey } from '~/platform/idempotency.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

const osh = () => referenceId('place', 'osh');
let author: SignedIn;
let somebody: SignedIn;
let moderator: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
  somebody = await person(undefined, 'Рустам');
  moderator = { ...(await person(undefined, 'Гүлнара')), roles: [{ role: 'moderator', placeId: null }] };
});

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const begin = () => beginIdea(author, { lang: 'ky', placeId: osh() }, newKey());

async function send(number: number, step: WritingStep, fields: Record<string, string>, actor: SignedIn = author) {
  const { version } = await openDraft(author, number);
  return saveStep(actor, { number, step, text: null, version, form: formOf(fields) });
}

const STEPS: [WritingStep, Record<string, string>][] = [
  [
    'problem',
    {
      title: 'Төрт көчөгө жарык',
      summary: '62 шам',
      sector: '',
      place: '',
      problem: 'Караңгы',
      evidence: 'Саналды',
    },
  ],
  ['goal', { goal: 'Жарык жол', 'objectives.0.text': '62 шам орнотуу' }],
  ['activities', { 'activities.0.title': 'Казуу', 'activities.0.from': '1', 'activities.0.to': '2' }],
  [
    'budget',
    {
      'budget.0.title': 'Шам',
      'budget.0.quantity': '62',
      'budget.0.unitPrice': '5 800,50',
      'budget.0.source': 'requested',
      'budget.1.title': 'Казуу',
      'budget.1.quantity': '12,5',
      'budget.1.unitPrice': '1200',
      'budget.1.source': 'own_in_kind',
    },
  ],
  ['people', { 'beneficiaries.total': '1180', sustainability: 'Шаар карайт', risks: 'Баа өсөт' }],
];

/** A draft with every step written. */
async function written(): Promise<number> {
  const number = await begin();
  for (const [step, fields] of STEPS) {
    const choices: Record<string, string> = step === 'problem' ? { sector: 'street-lighting', place: 'osh' } : {};
    await send(number, step, { ...fields, ...choices });
  }
  return number;
}

async function published(): Promise<number> {
  const number = await written();
  await submitIdea(author, number);
  await publishIdea(moderator, number);
  return number;
}

describe('beginning an idea', () => {
  it('makes one draft however often its form is sent', async () => {
    const key = newKey();
    const wanted = { lang: 'ky' as const, placeId: osh() };
    const numbers = await Promise.all([1, 2, 3].map(() => beginIdea(author, wanted, key)));
    expect(new Set(numbers).size).toBe(1);
  });

  it('stops after twenty in a day', async () => {
    const busy = await person();
    for (let n = 0; n < 20; n += 1) await beginIdea(busy, { lang: 'ky', placeId: null }, null);
    await expect(beginIdea(busy, { lang: 'ky', placeId: null }, null)).rejects.toMatchObject({ code: 'too_many' });
  });

  it('for somebody at the desk is for clerks and councils', async () => {
    const forHer = { lang: 'ky' as const, placeId: osh(), enteredFor: 'Анара эже' };
    await expect(beginIdea(author, forHer, null)).rejects.toMatchObject({ code: 'forbidden' });
    const clerk: SignedIn = { ...(await person()), roles: [{ role: 'clerk', placeId: osh() }] };
    const number = await beginIdea(clerk, forHer, null);
    const idea = await findIdea(db(), number);
    expect(idea).toMatchObject({ authorId: null, enteredBy: clerk.person.id });
    expect(await openDraft(clerk, number)).toMatchObject({ version: 1 });
  });

  it('refuses visitors, unconfirmed people, and places that do not exist', async () => {
    const wanted = { lang: 'ky' as const, placeId: null };
    await expect(beginIdea(VISITOR, wanted, null)).rejects.toMatchObject({ code: 'sign_in' });
    const unconfirmed = { ...author, person: { ...author.person, confirmed: false } };
    await expect(beginIdea(unconfirmed, wanted, null)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(beginIdea(author, { ...wanted, placeId: 'nowhere' }, null)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the editor', () => {
  it('keeps the draft at every step and tells what is missing', async () => {
    const number = await written();
    const page = await editorPage(author, { number, step: 'check', text: null, blank: 0 }, 'ky');
    expect(page.version).toBe(STEPS.length + 1);
    expect(page.completeness.filter((row) => !row.done).map(({ item }) => item)).toEqual(['contact', 'picture']);
    expect(page.budget).toMatchObject({ total: 35_963_100 + 1_500_000, own: 1_500_000, requestedShare: 96 });
  });

  it('saves what is right beside what is wrong', async () => {
    const number = await begin();
    const { errors } = await send(number, 'problem', { title: 'Жарык', sector: 'nothing', place: osh() });
    expect(errors.map(({ field }) => field)).toEqual(['sector', 'place']);
    const { content } = await openDraft(author, number);
    expect(content).toMatchObject({ sectorId: null, placeId: osh(), texts: { ky: { title: 'Жарык' } } });
  });

  it('shows both texts where two people saved the same draft', async () => {
    const number = await begin();
    const { version } = await openDraft(author, number);
    const save = (title: string) =>
      saveStep(author, { number, step: 'problem', text: null, version, form: formOf({ title }) });
    await save('Биринчи');
    const conflict = await save('Экинчи').catch((error) => error);
    expect(conflict).toBeInstanceOf(DraftConflict);
    expect(conflict).toMatchObject({ status: 409, theirs: { content: { texts: { ky: { title: 'Биринчи' } } } } });
    expect((await openDraft(author, number)).content.texts.ky?.title).toBe('Биринчи');
  });

  it('of two saves at the same moment keeps one and tells the other', async () => {
    const number = await begin();
    const { version } = await openDraft(author, number);
    const saves = ['а', 'б', 'в'].map((title) =>
      saveStep(author, { number, step: 'problem', text: null, version, form: formOf({ title }) }),
    );
    const results = await Promise.allSettled(saves);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is for the author alone: a draft does not exist for others', async () => {
    const number = await begin();
    for (const other of [somebody, moderator]) {
      await expect(openDraft(other, number)).rejects.toMatchObject({ code: 'not_found' });
      await expect(send(number, 'problem', { title: 'Меники' }, other)).rejects.toMatchObject({ code: 'not_found' });
      await expect(ideaPreview(other, number, 'ky')).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(openDraft(VISITOR, number)).rejects.toMatchObject({ code: 'sign_in' });
    const open = await published();
    await expect(send(open, 'problem', { title: 'Меники' }, somebody)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('takes nothing that its forms do not have', async () => {
    const number = await begin();
    const before = await findIdea(db(), number);
    await send(number, 'problem', {
      title: 'Жарык',
      publication: 'published',
      authorId: somebody.person.id,
      stage: 'funded',
      supportCount: '1000',
      pictureId: 'theirs',
    });
    expect(await findIdea(db(), number)).toEqual(before);
    expect((await openDraft(author, number)).content.pictureId).toBeNull();
  });
});

describe('submitting', () => {
  it('names what is missing and submits nothing', async () => {
    const number = await begin();
    await send(number, 'problem', { title: 'Жарык' });
    const refused = await submitIdea(author, number).catch((error) => error);
    expect(refused).toMatchObject({ code: 'invalid', fields: { summary: 'editor.missing_summary' } });
    expect((await findIdea(db(), number)).publication).toBe('draft');
  });

  it('closes the editor until the moderator answers, and shows the remarks on every step', async () => {
    const number = await written();
    expect(await submitIdea(author, number)).toBe('waits');
    await expect(openDraft(author, number)).rejects.toMatchObject({ code: 'closed' });
    await returnIdea(moderator, number, 'Баасын тактаңыз.');
    for (const step of ['problem', 'budget', 'check'] as const) {
      const page = await editorPage(author, { number, step, text: null, blank: 0 }, 'ky');
      expect(page.remarks?.note).toBe('Баасын тактаңыз.');
    }
    await send(number, 'goal', { goal: 'Тактадым' });
    expect(await submitIdea(author, number, 'Тактадым')).toBe('waits');
    const steps = await db()
      .select()
      .from(tables.publications)
      .where(eq(tables.publications.ideaId, (await findIdea(db(), number)).id));
    expect(steps.map(({ toState, note }) => [toState, note])).toEqual([
      ['submitted', null],
      ['returned', 'Баасын тактаңыз.'],
      ['submitted', 'Тактадым'],
    ]);
  });
});

describe('editing a published idea', () => {
  it('publishes a small change at once', async () => {
    const number = await published();
    await send(number, 'people', { risks: 'Баа кымбаттайт' });
    expect(await submitIdea(author, number)).toBe('published');
    expect(await findIdea(db(), number)).toMatchObject({ publication: 'published', pendingRevisionId: null });
  });

  it('lets a large one wait, and readers see the old one meanwhile', async () => {
    const number = await published();
    const before = await findIdea(db(), number);
    await send(number, 'problem', { title: 'Таптакыр башка идея' });
    expect(await submitIdea(author, number)).toBe('waits');
    const waiting = await findIdea(db(), number);
    expect(waiting).toMatchObject({ publication: 'published', publishedRevisionId: before.publishedRevisionId });
    expect(waiting.pendingRevisionId).not.toBeNull();
  });
});

describe('a step that was sent after the session had ended', () => {
  const keep = (number: number, version: number, fields: Record<string, string>) =>
    stepToKeep({ number, step: 'problem', text: null, version, lang: 'ky' }, formOf(fields));

  it('is saved after signing in', async () => {
    const number = await begin();
    const path = await completeStep(author, keep(number, 1, { title: 'Жазып жүргөн элем', intent: 'next' }));
    expect(path).toBe(`/ky/ideas/${number}/edit/problem`);
    expect((await openDraft(author, number)).content.texts.ky?.title).toBe('Жазып жүргөн элем');
  });

  it('waits on the page where it can no longer simply be saved, for this person alone', async () => {
    const number = await begin();
    await send(number, 'problem', { title: 'Башкасы' });
    const path = await completeStep(author, keep(number, 1, { title: 'Меники' }));
    const token = new URL(path, 'http://localhost').searchParams.get('kept') ?? '';
    const address = { number, step: 'problem' };
    expect((await typedBeforeSignIn(author, token, address))?.get('title')).toBe('Меники');
    expect(await typedBeforeSignIn(somebody, token, address)).toBeNull();
    expect(await typedBeforeSignIn(author, token, { ...address, number: number + 1 })).toBeNull();
    expect((await openDraft(author, number)).content.texts.ky?.title).toBe('Башкасы');
  });

  it('does not reach the idea of somebody else', async () => {
    const number = await begin();
    await expect(completeStep(somebody, keep(number, 1, { title: 'Меники' }))).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is not kept where it is larger than any step', () => {
    expect(() => keep(1, 1, { problem: 'ж'.repeat(64_000) })).toThrow(expect.objectContaining({ code: 'too_large' }));
  });
});
