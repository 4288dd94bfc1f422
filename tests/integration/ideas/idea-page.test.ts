import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { setPicture } from '~/domain/files/attachments.server';
import { findReadableFile } from '~/domain/files/read-file.server';
import { storeUpload } from '~/domain/files/uploads.server';
import { ideaCardImage } from '~/domain/ideas/card-image.queries.server';
import { saveDraft, startIdea } from '~/domain/ideas/drafts.server';
import { PUBLICATION_STATES, type PublicationState } from '~/domain/ideas/idea';
import { registerIdeaFiles } from '~/domain/ideas/idea-files.server';
import { ideaHistory, revisionView } from '~/domain/ideas/idea-history.queries.server';
import type { IdeaPage } from '~/domain/ideas/idea-page';
import { ideaPage, withdrawnIdea } from '~/domain/ideas/idea-page.queries.server';
import { publishIdea, submitIdea } from '~/domain/ideas/publication.server';
import { setSupport } from '~/domain/ideas/support.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { bringTo, contentWith, draftedIdea, redraft } from '../../support/ideas';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';
import { person } from '../accounts/people';

useTestStore();
useTestUploads();

let author: SignedIn;
let stranger: SignedIn;
let moderator: SignedIn;
let elsewhere: SignedIn;
let target: number;

beforeAll(async () => {
  await loadReferenceData();
  registerIdeaFiles();
  author = await person();
  stranger = await person();
  moderator = { ...(await person()), roles: [{ role: 'moderator', placeId: referenceId('place', 'osh') }] };
  elsewhere = { ...(await person()), roles: [{ role: 'moderator', placeId: referenceId('place', 'toktogul-city') }] };
  target = await draftedIdea(author, contentWith('TARGET'));
  await bringTo('published', target, { author, moderator });
});

const read = async (actor: Actor, number: number) => ideaPage(actor, number, 'ky', 'ky');

async function page(actor: Actor, number: number): Promise<IdeaPage> {
  const idea = await read(actor, number);
  if ('mergedInto' in idea) throw new Error('merged');
  return idea;
}

/** "shown", "merged", or the code of the refusal. */
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    (found) => (typeof found === 'object' && found && 'mergedInto' in found ? 'merged' : 'shown'),
    (error: { code?: string }) => error.code ?? String(error),
  );

async function hide(number: number): Promise<void> {
  await transaction((tx) => tx.update(tables.ideas).set({ hidden: true }).where(eq(tables.ideas.number, number)));
}

const OTHERS: Record<PublicationState, string> = {
  draft: 'not_found',
  submitted: 'not_found',
  returned: 'not_found',
  published: 'shown',
  declined: 'not_found',
  withdrawn: 'gone',
  archived: 'shown',
  merged: 'merged',
};

describe('who sees the page of an idea', () => {
  for (const state of PUBLICATION_STATES) {
    it(`${state}: ${OTHERS[state]} to others; its author and its moderator see it`, async () => {
      const number = await draftedIdea(author, contentWith('CANARY'));
      await bringTo(state, number, { author, moderator, into: target });
      for (const actor of [VISITOR, stranger, elsewhere]) {
        expect(await outcome(read(actor, number))).toBe(OTHERS[state]);
        expect(await outcome(ideaHistory(actor, number, 'ky'))).toBe(state === 'merged' ? 'shown' : OTHERS[state]);
      }
      const inside = state === 'merged' ? 'merged' : 'shown';
      expect(await outcome(read(author, number))).toBe(inside);
      expect(await outcome(read(moderator, number))).toBe(state === 'draft' ? 'not_found' : inside);
    });

    it(`${state} and hidden: nothing to others, not even that it was`, async () => {
      const number = await draftedIdea(author, contentWith('CANARY'));
      await bringTo(state, number, { author, moderator, into: target });
      await hide(number);
      for (const actor of [VISITOR, stranger, elsewhere]) {
        expect(await outcome(read(actor, number))).toBe('not_found');
        expect(await outcome(ideaHistory(actor, number, 'ky'))).toBe('not_found');
        expect(await outcome(ideaCardImage(number, 'ky'))).toBe('not_found');
        expect(await outcome(withdrawnIdea(number))).toBe('not_found');
      }
      expect(await outcome(read(author, number))).not.toBe('not_found');
    });

    it(`${state}: its picture and its preview card are as public as the page`, async () => {
      const number = await startIdea(author, { lang: 'ky', placeId: null });
      const png = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#aaa' } })
        .png()
        .toBuffer();
      const picture = await storeUpload(author, fileOf(png, 'a.png'), 'image');
      const [row] = await db().select().from(tables.ideas).where(eq(tables.ideas.number, number));
      await transaction((tx) => setPicture(tx, author, row?.id ?? '', picture.id));
      await saveDraft(author, number, 1, () => contentWith('CANARY', { pictureId: picture.id }));
      await bringTo(state, number, { author, moderator, into: target });
      const open = state === 'published' || state === 'archived';
      for (const actor of [VISITOR, stranger, elsewhere]) {
        expect(await outcome(findReadableFile(actor, picture.id))).toBe(open ? 'shown' : 'not_found');
      }
      expect((await findReadableFile(author, picture.id)).isPublic).toBe(open);
      const card = { shown: 'shown', merged: 'shown', gone: 'gone', not_found: 'not_found' }[OTHERS[state]];
      expect(await outcome(ideaCardImage(number, 'ky'))).toBe(card);
    });
  }
});

describe('what is not published', () => {
  it('is nowhere on the public page or in the public history while a change waits', async () => {
    const number = await draftedIdea(author, contentWith('PUBLIC'));
    await bringTo('published', number, { author, moderator });
    await redraft(author, number, contentWith('CANARY'));
    expect(await submitIdea(author, number)).toBe('waits');
    for (const actor of [VISITOR, stranger]) {
      const told = JSON.stringify([await read(actor, number), await ideaHistory(actor, number, 'ky')]);
      expect(told).toContain('PUBLIC');
      expect(told).not.toContain('CANARY');
      expect((await page(actor, number)).changeWaits).toBe(false);
      expect(await outcome(revisionView(actor, number, 2, 'ky'))).toBe('not_found');
    }
    expect((await page(author, number)).changeWaits).toBe(true);
    expect(JSON.stringify(await revisionView(author, number, 2, 'ky'))).toContain('CANARY');
    expect((await ideaHistory(moderator, number, 'ky')).revisions).toHaveLength(2);
  });

  it('leaves the page once the change is published, and earlier wordings keep no contact', async () => {
    const contact = { name: 'Айгүл', phone: '+996 555 123 456', email: '', publish: true };
    const number = await draftedIdea(author, contentWith('FIRST', { contact }));
    await bringTo('published', number, { author, moderator });
    expect((await page(VISITOR, number)).view.contact).toEqual({ name: 'Айгүл', phone: '+996 555 123 456', email: '' });
    await redraft(author, number, contentWith('SECOND'));
    await submitIdea(author, number);
    await publishIdea(moderator, number);
    const shown = await page(VISITOR, number);
    expect(JSON.stringify(shown)).not.toContain('FIRST');
    expect(shown.view.contact).toBeNull();
    const first = await revisionView(VISITOR, number, 1, 'ky');
    expect(first.view.title).toBe('Жарык FIRST');
    expect(JSON.stringify(first)).not.toContain('555 123 456');
    const { revisions } = await ideaHistory(VISITOR, number, 'ky');
    expect(revisions.map(({ ordinal, isCurrent }) => [ordinal, isCurrent])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(revisions[1]?.changed).toEqual(expect.arrayContaining(['title', 'problem', 'budget', 'contact']));
    expect(revisions[1]?.changed).not.toContain('sector');
  });

  it('goes with the picture: one that was replaced is read by nobody else any more', async () => {
    const number = await draftedIdea(author, contentWith('PICTURE'));
    const [row] = await db().select().from(tables.ideas).where(eq(tables.ideas.number, number));
    const pictures: string[] = [];
    for (const background of ['#111', '#eee']) {
      const png = await sharp({ create: { width: 16, height: 16, channels: 3, background } })
        .png()
        .toBuffer();
      const { id } = await storeUpload(author, fileOf(png, 'a.png'), 'image');
      await transaction((tx) => setPicture(tx, author, row?.id ?? '', id));
      await redraft(author, number, contentWith('PICTURE', { pictureId: id }));
      if (pictures.length === 0) await bringTo('published', number, { author, moderator });
      pictures.push(id);
    }
    const [first = '', second = ''] = pictures;
    expect(await outcome(findReadableFile(VISITOR, first))).toBe('shown');
    expect(await outcome(findReadableFile(VISITOR, second))).toBe('not_found');
    await submitIdea(author, number);
    expect(await outcome(findReadableFile(VISITOR, first))).toBe('not_found');
    expect(await outcome(findReadableFile(VISITOR, second))).toBe('shown');
  });
});

describe('the history', () => {
  it('tells everybody the states by role, and the remarks only to the author and the moderator', async () => {
    const number = await draftedIdea(author, contentWith('A'));
    await bringTo('returned', number, { author, moderator });
    await submitIdea(author, number, 'Тактадым');
    await publishIdea(moderator, number);
    const open = await ideaHistory(VISITOR, number, 'ky');
    expect(open.steps.map(({ to, by }) => `${to} ${by}`)).toEqual([
      'submitted author',
      'returned moderator',
      'submitted author',
      'published moderator',
    ]);
    expect(open.steps.every(({ note }) => note === null)).toBe(true);
    expect((await ideaHistory(author, number, 'ky')).steps[1]?.note).toBe('Бюджетти тактаңыз');
    expect(JSON.stringify(open)).not.toContain(moderator.person.id);
  });
});

describe('the page', () => {
  it('says why a withdrawn idea is gone, and where a merged one is', async () => {
    const withdrawn = await draftedIdea(author, contentWith('CANARY'));
    await bringTo('withdrawn', withdrawn, { author, moderator });
    const gone = await withdrawnIdea(withdrawn);
    expect(gone).toMatchObject({ note: 'Көчө жаңыланып калды' });
    expect(JSON.stringify(gone)).not.toContain('CANARY');
    const merged = await draftedIdea(author, contentWith('CANARY'));
    await bringTo('merged', merged, { author, moderator, into: target });
    expect(await read(VISITOR, merged)).toEqual({ mergedInto: target });
  });

  it('offers each reader what the acts themselves allow', async () => {
    const acts = async (actor: Actor) => (await page(actor, target)).acts;
    expect(await acts(VISITOR)).toMatchObject({ support: 'asks', follow: 'asks', edit: false, shortlist: false });
    expect(await acts(stranger)).toMatchObject({ support: 'may', follow: 'may', report: true, withdraw: false });
    expect(await acts(author)).toMatchObject({ edit: true, withdraw: true, report: false, moderate: false });
    expect(await acts(moderator)).toMatchObject({ moderate: true, edit: false });
  });

  it('shows one’s own support to oneself', async () => {
    await setSupport(stranger, target, true);
    expect(await page(stranger, target)).toMatchObject({ supported: true, supportCount: 1 });
    expect(await page(VISITOR, target)).toMatchObject({ supported: false, supportCount: 1 });
  });

  it('is told in the language asked for, or in its own', async () => {
    const content = contentWith('A');
    const original = content.texts.ky;
    if (!original) throw new Error('no text');
    const russian = { ...original, title: 'Свет', summary: 'Лампа', origin: 'translator' as const, problem: null };
    const number = await draftedIdea(author, { ...content, texts: { ky: original, ru: russian } });
    await bringTo('published', number, { author, moderator });
    const told = async (text: 'ky' | 'ru' | 'en') => {
      const idea = await ideaPage(VISITOR, number, 'en', text);
      return 'mergedInto' in idea ? null : idea.view;
    };
    expect(await told('ru')).toMatchObject({ lang: 'ru', title: 'Свет', origin: 'translator', langs: ['ky', 'ru'] });
    expect((await told('ru'))?.sections.find(({ name }) => name === 'problem')?.lang).toBe('ky');
    expect(await told('en')).toMatchObject({ lang: 'ky', title: 'Жарык A', origin: 'author' });
  });
});
