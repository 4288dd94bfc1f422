import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { commentHistory, openComment } from '~/domain/ideas/comment-pages.queries.server';
import {
  addIdeaComment,
  deleteIdeaComment,
  editIdeaComment,
  reportIdea,
  reportIdeaComment,
} from '~/domain/ideas/idea-comments.server';
import { objectToOwnHiding, openObjection } from '~/domain/ideas/objections.server';
import { archiveIdea } from '~/domain/ideas/publication.server';
import { hideReported } from '~/domain/moderation/reports.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { newKey } from '~/platform/idempotency.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { draftedIdea, ideaRow, openIdea, villager } from './village';

useTestStore();
afterEach(() => setClockForTests());

let author: SignedIn;
let resident: SignedIn;
let neighbour: SignedIn;
let moderator: SignedIn;
let number: number;

beforeAll(loadReferenceData);
beforeAll(async () => {
  author = await villager({ name: 'Бакыт' });
  moderator = await villager({ name: 'Гүлнара', moderates: 'everything' });
});
/** A new idea among new people: five comments a minute are the limit of each. */
async function begin(): Promise<void> {
  resident = await villager({ name: 'Айгүл' });
  neighbour = await villager({ name: 'Рустам' });
  number = await openIdea(author);
}

const say = (actor: SignedIn, body: string, parentId: string | null = null, key?: string) =>
  addIdeaComment(actor, number, { parentId, lang: 'ky', body, key });

const REPORT = { reason: 'insult' as const, note: null };

async function hiddenComment(): Promise<{ id: string; hidingId: string }> {
  const id = await say(resident, 'Сен акмаксың');
  await reportIdeaComment(neighbour, id, REPORT);
  await hideReported(moderator, id, { reason: 'insult', note: 'Кемсинтүү', seen: '1' });
  const [hiding] = await db().select().from(tables.hidings).where(eq(tables.hidings.subjectId, id));
  return { id, hidingId: hiding?.id ?? '' };
}

describe('a comment', () => {
  it('is counted while it stands', async () => {
    await begin();
    const first = await say(resident, 'Жакшы идея');
    await say(neighbour, 'Колдойм', first);
    expect((await ideaRow(number)).commentCount).toBe(2);
    await deleteIdeaComment(resident, first);
    expect((await ideaRow(number)).commentCount).toBe(1);
    await hiddenComment();
    expect((await ideaRow(number)).commentCount).toBe(1);
  });

  it('sent twice by one form is one comment', async () => {
    await begin();
    const key = newKey();
    const ids = await Promise.all([1, 2, 3].map(() => say(resident, 'Жакшы идея', null, key)));
    expect(new Set(ids).size).toBe(1);
    expect((await ideaRow(number)).commentCount).toBe(1);
    expect(await outcomeOf(say(resident, 'Башка сөз', null, key))).toBe('conflict');
  });

  it('is refused after five in a minute, and taken again after it', async () => {
    await begin();
    const five = await Promise.all(['а', 'б', 'в', 'г', 'д'].map((body) => outcomeOf(say(resident, body))));
    expect(five).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(await outcomeOf(say(resident, 'е'))).toBe('too_many');
    const later = new Date(now().getTime() + 61_000);
    setClockForTests(() => later);
    expect(await outcomeOf(say(resident, 'е'))).toBe('ok');
  });

  it('that answers an answer joins the same thread', async () => {
    await begin();
    const first = await say(resident, 'Качан?');
    const second = await say(neighbour, 'Жайында', first);
    const third = await say(author, 'Июлда', second);
    const [row] = await db().select().from(tables.comments).where(eq(tables.comments.id, third));
    expect(row?.parentId).toBe(first);
  });

  it('cannot be answered across ideas, nor once it is gone', async () => {
    await begin();
    const id = await say(resident, 'Биринчи');
    const other = await openIdea(author);
    const answer = () => addIdeaComment(neighbour, other, { parentId: id, lang: 'ky', body: 'Жооп' });
    expect(await outcomeOf(answer())).toBe('closed');
    await deleteIdeaComment(resident, id);
    expect(await outcomeOf(say(neighbour, 'Жооп', id))).toBe('closed');
    expect(await outcomeOf(say(neighbour, 'Жооп', 'nothing'))).toBe('not_found');
  });

  it('needs a confirmed person and a published idea', async () => {
    await begin();
    const wanted = { parentId: null, lang: 'ky' as const, body: 'Сөз' };
    const unconfirmed = { ...resident, person: { ...resident.person, confirmed: false } };
    expect(await outcomeOf(addIdeaComment(VISITOR, number, wanted))).toBe('sign_in');
    expect(await outcomeOf(addIdeaComment(unconfirmed, number, wanted))).toBe('forbidden');
    expect(await outcomeOf(addIdeaComment(neighbour, await draftedIdea(author), wanted))).toBe('not_found');
    await archiveIdea(moderator, number, 'Бүттү');
    expect(await outcomeOf(addIdeaComment(neighbour, number, wanted))).toBe('closed');
  });
});

describe('changing a comment', () => {
  it('is for its author, for half an hour, and keeps each wording', async () => {
    await begin();
    const id = await say(resident, 'биринчи сөз');
    await editIdeaComment(resident, id, 1, 'экинчи сөз');
    await editIdeaComment(resident, id, 2, 'үчүнчү сөз');
    const { comment, earlier } = await commentHistory(VISITOR, id, 'ky');
    expect(comment).toMatchObject({ body: 'үчүнчү сөз', isEdited: true });
    expect(earlier.map(({ version, body }) => [version, body])).toEqual([
      [2, 'экинчи сөз'],
      [1, 'биринчи сөз'],
    ]);
    const late = new Date(now().getTime() + 31 * 60_000);
    setClockForTests(() => late);
    expect(await outcomeOf(editIdeaComment(resident, id, 3, 'кеч'))).toBe('closed');
    expect(await outcomeOf(openComment(resident, id, 'edit', 'ky'))).toBe('closed');
  });

  it('from two windows at once keeps one and tells the other', async () => {
    await begin();
    const id = await say(resident, 'биринчи сөз');
    const edits = ['а', 'б', 'в'].map((body) => outcomeOf(editIdeaComment(resident, id, 1, body)));
    expect((await Promise.all(edits)).sort()).toEqual(['conflict', 'conflict', 'ok']);
  });

  it('or deleting it is refused to everybody else', async () => {
    await begin();
    const id = await say(resident, 'менин сөзүм');
    for (const other of [neighbour, author, moderator]) {
      expect(await outcomeOf(editIdeaComment(other, id, 1, 'башка'))).toBe('forbidden');
      expect(await outcomeOf(deleteIdeaComment(other, id))).toBe('forbidden');
    }
    expect(await outcomeOf(editIdeaComment(VISITOR, id, 1, 'башка'))).toBe('sign_in');
    expect(await outcomeOf(deleteIdeaComment(VISITOR, id))).toBe('sign_in');
    expect(await outcomeOf(editIdeaComment(resident, 'nothing', 1, 'башка'))).toBe('not_found');
  });

  it('takes its words away for good when it is deleted', async () => {
    await begin();
    const id = await say(resident, 'CANARY биринчи');
    await editIdeaComment(resident, id, 1, 'CANARY экинчи');
    await deleteIdeaComment(resident, id);
    const stored = [await db().select().from(tables.comments), await db().select().from(tables.commentVersions)];
    expect(JSON.stringify(stored)).not.toContain('CANARY');
    expect(await outcomeOf(commentHistory(VISITOR, id, 'ky'))).toBe('not_found');
    expect(await outcomeOf(deleteIdeaComment(resident, id))).toBe('closed');
    expect(await outcomeOf(editIdeaComment(resident, id, 2, 'кайра'))).toBe('closed');
  });
});

describe('a report', () => {
  it('counts once for a person, however often it is sent', async () => {
    await begin();
    const id = await say(resident, 'Сен акмаксың');
    await Promise.all([1, 2, 3].map(() => reportIdeaComment(neighbour, id, REPORT)));
    expect(await db().$count(tables.flags, eq(tables.flags.subjectId, id))).toBe(1);
    await Promise.all([1, 2, 3].map(() => reportIdea(neighbour, number, REPORT)));
    expect(await db().$count(tables.flags, eq(tables.flags.subjectId, (await ideaRow(number)).id))).toBe(1);
  });

  it('is not for visitors, nor of one’s own words, nor of what is gone', async () => {
    await begin();
    const id = await say(resident, 'Сөз');
    expect(await outcomeOf(reportIdeaComment(VISITOR, id, REPORT))).toBe('sign_in');
    expect(await outcomeOf(reportIdeaComment(resident, id, REPORT))).toBe('forbidden');
    expect(await outcomeOf(reportIdea(author, number, REPORT))).toBe('forbidden');
    expect(await outcomeOf(reportIdea(neighbour, await draftedIdea(author), REPORT))).toBe('not_found');
    await deleteIdeaComment(resident, id);
    expect(await outcomeOf(reportIdeaComment(neighbour, id, REPORT))).toBe('closed');
  });
});

describe('an objection to a hiding', () => {
  it('is made by the author of the words, once', async () => {
    await begin();
    const { hidingId } = await hiddenComment();
    expect((await openObjection(resident, hidingId)).words).toBe('Сен акмаксың');
    await objectToOwnHiding(resident, hidingId, 'Мен андай айткан эмесмин');
    expect(await outcomeOf(objectToOwnHiding(resident, hidingId, 'Дагы бир жолу'))).toBe('closed');
  });

  it('does not exist for others', async () => {
    await begin();
    const { hidingId } = await hiddenComment();
    for (const other of [neighbour, author, moderator]) {
      expect(await outcomeOf(openObjection(other, hidingId))).toBe('not_found');
      expect(await outcomeOf(objectToOwnHiding(other, hidingId, 'Мен'))).toBe('not_found');
    }
    expect(await outcomeOf(objectToOwnHiding(VISITOR, hidingId, 'Мен'))).toBe('sign_in');
  });
});
