import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { askedQuestions, interestPage, questionPage } from '~/domain/funding/contact.queries.server';
import { answerQuestion, askAuthor, declareInterest, withdrawInterest } from '~/domain/funding/contact.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { on } from '~/platform/events.server';
import { newKey } from '~/platform/idempotency.server';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { memberOf, moderator, outcomeOf, published, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { outcomes, person } from '../accounts/people';

useTestStore();

let author: SignedIn;
let funder: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
  funder = await memberOf({ name: 'Шамдагай фонд' });
  other = await memberOf({ name: 'Башка фонд' });
});

const stageOf = async (number: number) => (await findIdea(db(), number)).stage;

describe('an interest', () => {
  it('moves the stage on, and back when the last one is withdrawn', async () => {
    const number = await published(author);
    await declareInterest(funder, number, 'Кызык', false);
    await declareInterest(other, number, 'Бизге да', false);
    expect(await stageOf(number)).toBe('under_consideration');
    await withdrawInterest(funder, number);
    expect(await stageOf(number)).toBe('under_consideration');
    await withdrawInterest(other, number);
    await withdrawInterest(other, number);
    expect(await stageOf(number)).toBe('seeking');
  });

  it('is told to the author with the funder’s name and message; a funder sees only its own', async () => {
    const number = await published(author);
    await declareInterest(funder, number, 'Жарык бизге жакын', true);
    await declareInterest(other, number, 'Купуя кат', false);
    const told = await interestPage(author, number, 'ky');
    expect(told.reader === 'author' && told.interests.map(({ funder: { name }, message }) => [name, message])).toEqual([
      ['Башка фонд', 'Купуя кат'],
      ['Шамдагай фонд', 'Жарык бизге жакын'],
    ]);
    const own = await interestPage(funder, number, 'ky');
    expect(own).toMatchObject({ reader: 'funder', own: { message: 'Жарык бизге жакын', namePublic: true } });
    expect(JSON.stringify(own)).not.toContain('Купуя кат');
  });

  it('is told once when the form is sent twice, and again when the words change', async () => {
    const number = await published(author);
    const told: string[] = [];
    on('interest.declared', async ({ idea, message }) => {
      if (idea.number === number) told.push(message);
    });
    await declareInterest(funder, number, 'Кызык', false);
    await declareInterest(funder, number, 'Кызык', false);
    await declareInterest(funder, number, 'Апрелде келебиз', false);
    expect(told).toEqual(['Кызык', 'Апрелде келебиз']);
  });

  it('is refused to a funder that nobody has verified, and to the author', async () => {
    const number = await published(author);
    const unverified = await memberOf({ name: 'Жаңы фонд', verified: false });
    expect(await outcomeOf(declareInterest(unverified, number, 'Кызык', false))).toBe('forbidden');
    expect(await outcomeOf(askAuthor(unverified, number, 'Качан?'))).toBe('forbidden');
    expect(await interestPage(unverified, number, 'ky')).toMatchObject({ mayDeclare: false, isUnverified: true });
    const own = { ...funder, person: author.person };
    expect(await outcomeOf(declareInterest(own, number, 'Өзүм', false))).toBe('forbidden');
  });
});

describe('a question to the author', () => {
  it('is answered once, by the author alone', async () => {
    const number = await published(author);
    await askAuthor(funder, number, 'Качан бүтөт?');
    const [question] = (await questionPage(author, number, 'ky')).questions;
    const id = question?.id ?? '';
    const somebody = await person();
    for (const actor of [somebody, funder, other]) {
      expect(await outcomeOf(answerQuestion(actor, number, id, 'Мен'))).toBe('not_found');
    }
    expect(
      await outcomes([answerQuestion(author, number, id, 'Жазда'), answerQuestion(author, number, id, 'Күзүндө')]),
    ).toEqual({ ok: 1, closed: 1 });
  });

  it('is read by the funder that asked and by the author, and by nobody else', async () => {
    const number = await published(author);
    await askAuthor(funder, number, 'Смета канча?');
    const read = async (actor: Actor) => (await questionPage(actor, number, 'ky')).questions.map(({ body }) => body);
    expect(await read(author)).toEqual(['Смета канча?']);
    expect(await read(funder)).toEqual(['Смета канча?']);
    expect(await read(other)).toEqual([]);
    const administrator = await withRoles('Админ', { role: 'administrator', placeId: null });
    for (const actor of [await person(), administrator, await moderator('Ош', 'osh')]) {
      expect(await outcomeOf(read(actor))).toBe('forbidden');
      expect(await outcomeOf(askedQuestions(actor, 'ky'))).toBe('forbidden');
    }
    expect(await outcomeOf(read(VISITOR))).toBe('sign_in');
  });

  it('is asked once when the form is sent twice', async () => {
    const number = await published(author);
    const key = newKey();
    await askAuthor(funder, number, 'Бир суроо', key);
    await askAuthor(funder, number, 'Бир суроо', key);
    expect(await outcomeOf(askAuthor(funder, number, 'Башка суроо', key))).toBe('conflict');
    expect((await questionPage(funder, number, 'ky')).questions).toHaveLength(1);
  });

  it('stands with its answer on the page of what the funder has asked', async () => {
    const asker = await memberOf({ name: 'Суроочу фонд' });
    const number = await published(author, { title: 'Ичүүчү суу' });
    await askAuthor(asker, number, 'Суу кайдан?');
    const [question] = (await questionPage(author, number, 'ky')).questions;
    await answerQuestion(author, number, question?.id ?? '', 'Булактан');
    const [about] = await askedQuestions(asker, 'ky');
    expect(about).toMatchObject({ idea: { number, title: { text: 'Ичүүчү суу' } } });
    expect(about?.questions[0]).toMatchObject({ body: 'Суу кайдан?', answer: 'Булактан' });
  });
});
