import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { interestPage } from '~/domain/funding/contact.queries.server';
import { declareInterest, withdrawInterest } from '~/domain/funding/contact.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { on } from '~/platform/events.server';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { memberOf, outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

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
    expect(await interestPage(unverified, number, 'ky')).toMatchObject({ mayDeclare: false, isUnverified: true });
    const own = { ...funder, person: author.person };
    expect(await outcomeOf(declareInterest(own, number, 'Өзүм', false))).toBe('forbidden');
  });
});
