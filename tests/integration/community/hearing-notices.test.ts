import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { giveRole } from '~/domain/accounts/roles.server';
import { objectToAnswer } from '~/domain/hearings/answers/answer-objection.server';
import { giveAnswer } from '~/domain/hearings/answers/answers.server';
import type { Coming } from '~/domain/hearings/meeting/registration';
import { registerForMeeting } from '~/domain/hearings/meeting/registrations.server';
import { moveDate } from '~/domain/hearings/notice/date.server';
import { stopHearing } from '~/domain/hearings/notice/stop.server';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import { myFollows } from '~/domain/notifications/follows.queries.server';
import { followHearing, followPlace } from '~/domain/notifications/follows.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { subscribeAll } from '~/subscriptions.server';
import { transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { hearing, officer } from '../../support/hearings';
import { useTestStore } from '../../support/store';
import { mailsOf, toldTo, villager } from './village';

useTestStore();
afterEach(() => setClockForTests());

const DAY_MS = 86_400_000;
const REASON = 'Зал оңдолуп жатат.';
let by: SignedIn;

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  by = await officer();
  const role = { personId: by.person.id, role: 'hearing_officer' as const, placeId: referenceId('place', 'osh') };
  await transaction((tx) => giveRole(tx, { kind: 'system' }, role));
});

const coming: Coming = {
  name: 'Айзада',
  phone: null,
  seats: 1,
  lang: 'ky',
  needs: { marked: [], words: '' },
  village: '',
};
const said = { kind: 'question', lang: 'ky', body: 'Жарыкка канча акча кетет?' } as const;
const answer = (remarks: number[]) => ({
  ...{ remarks, outcome: 'accepted' as const, reason: 'Эки миллион сом.', lang: 'ky' as const },
  officialName: 'Асанов Бакыт',
  officialPost: 'Вице-мэр',
});

describe('people who care for a hearing', () => {
  it('hear of it when it is announced, if they follow its place', async () => {
    const neighbour = await villager({ lang: 'ru' });
    const stranger = await villager();
    await followPlace(neighbour, 'osh', true);
    await followPlace(stranger, 'naryn', true);
    const { number } = await hearing(by);
    expect(await toldTo(neighbour)).toEqual(['hearing_announced']);
    expect(await toldTo(stranger)).toEqual([]);
    const [mail] = await mailsOf(neighbour);
    expect(mail?.lang).toBe('ru');
    expect(mail?.body).toContain(`http://localhost:3000/ru/hearings/${number}`);
    await followPlace(neighbour, 'osh', false);
  });

  it('hear of a moved date with the old one and the reason, and that it is called off, whoever takes part', async () => {
    const { number, version, startsAt } = await hearing(by);
    const follower = await villager({ lang: 'en' });
    const speaker = await villager();
    const guest = await villager();
    await followHearing(follower, number, true);
    await makeRemark(speaker, number, said);
    await registerForMeeting(guest, number, coming);
    const moved = new Date((startsAt ?? now()).getTime() + DAY_MS);
    await moveDate(by, number, version, { startsAt: moved, minutes: 120, remarksCloseAt: null, reason: REASON });
    for (const person of [follower, speaker, guest]) expect(await toldTo(person)).toEqual(['hearing_date_moved']);
    const [mail] = await mailsOf(follower);
    expect(mail?.body).toContain('Earlier time: ');
    expect(mail?.body).toContain(REASON);
    await stopHearing(by, number, version + 1, { to: 'cancelled', reason: REASON });
    for (const person of [follower, speaker, guest]) expect(await toldTo(person)).toContain('hearing_cancelled');
  });

  it('find the hearings that they follow on their page, and may stop', async () => {
    const { number } = await hearing(by);
    const follower = await villager();
    await followHearing(follower, number, true);
    await followHearing(follower, number, true);
    expect((await myFollows(follower, 'ky')).map((follow) => follow.hearing?.number)).toEqual([number]);
    await followHearing(follower, number, false);
    expect(await myFollows(follower, 'ky')).toEqual([]);
  });
});

describe('an answer', () => {
  it('is told to the author of each of the remarks that it answers, once', async () => {
    const { number } = await hearing(by);
    const [first, second] = [await villager(), await villager()];
    const numbers = [
      await makeRemark(first, number, said),
      await makeRemark(first, number, { ...said, body: 'Дагы бир суроо.' }),
      await makeRemark(second, number, { ...said, body: 'Ошол эле суроо.' }),
    ];
    await giveAnswer(by, number, answer(numbers));
    expect(await toldTo(first)).toEqual(['remark_answered']);
    expect(await toldTo(second)).toEqual(['remark_answered']);
    const [mail] = await mailsOf(second);
    expect(mail?.body).toContain(`http://localhost:3000/ky/hearings/${number}/remarks/${numbers[2]}`);
  });

  it('that does not answer is told to the officers', async () => {
    const { number } = await hearing(by);
    const author = await villager();
    const remark = await makeRemark(author, number, said);
    const answerId = await giveAnswer(by, number, answer([remark]));
    await objectToAnswer(author, number, remark, { answerId, body: 'Качан экени айтылган жок.' });
    expect(await toldTo(by)).toContain('desk_answer_objected');
  });
});

describe('the officers', () => {
  it('see every new remark, and are mailed of the first of an hour only', async () => {
    const { number } = await hearing(by);
    const before = (await mailsOf(by)).length;
    for (const body of ['Биринчи суроо.', 'Экинчи суроо.', 'Үчүнчү суроо.']) {
      await makeRemark(await villager(), number, { ...said, body });
    }
    expect((await toldTo(by)).slice(-3)).toEqual(['desk_remark', 'desk_remark', 'desk_remark']);
    expect((await mailsOf(by)).length).toBe(before + 1);
  });
});
