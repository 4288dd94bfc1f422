import { eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import type { Hearing } from '~/domain/hearings/hearing';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables, transaction } from '~db/index.server';

/** What is put into a remark's row where a test does not care. */
type RemarkRow = typeof tables.remarks.$inferInsert;

/** Adds a remark past the use-case, with the number given. Returns its id. */
export async function addRemarkRow(
  tx: Tx,
  hearing: Hearing,
  number: number,
  change: Partial<RemarkRow> = {},
): Promise<string> {
  const id = newId();
  await tx.insert(tables.subjects).values({ id, kind: 'remark' });
  await tx.insert(tables.remarks).values({
    id,
    hearingId: hearing.id,
    number,
    kind: 'proposal',
    channel: 'web',
    level: 0,
    lang: 'ky',
    body: `Көчөгө жарык керек: ${number}`,
    receivedAt: new Date('2026-10-01T04:00:00Z'),
    createdAt: now(),
    ...change,
  });
  return id;
}

async function addVote(tx: Tx, hearing: Hearing, kind: 'advisory' | 'hands', hall: number[]): Promise<string> {
  const id = newId();
  await tx.insert(tables.subjects).values({ id, kind: 'hearing_question' });
  await tx.insert(tables.hearingQuestions).values({
    id,
    hearingId: hearing.id,
    kind,
    position: 21,
    texts: { ky: kind === 'hands' ? 'Кол көтөрүү: жарык' : 'Суроо: жарык', ru: 'Голосование: свет' },
    openedAt: kind === 'hands' ? new Date('2026-11-01T05:10:00Z') : null,
    closedAt: kind === 'hands' ? new Date('2026-11-01T05:12:00Z') : null,
    hallFor: hall[0] ?? 0,
    hallAgainst: hall[1] ?? 0,
    hallAbstain: hall[2] ?? 0,
  });
  return id;
}

async function addStances(tx: Tx, subjectId: string, people: SignedIn[], choices: ('for' | 'against' | 'abstain')[]) {
  for (const [index, choice] of choices.entries()) {
    await tx.insert(tables.stances).values({
      subjectId,
      personId: people[index]?.person.id ?? '',
      choice,
      level: 0,
      receipt: newId(),
      createdAt: now(),
      changedAt: now(),
    });
  }
}

async function addAnswer(tx: Tx, hearing: Hearing, remarkIds: string[], amount: number | null): Promise<void> {
  const id = newId();
  await tx.insert(tables.answers).values({
    id,
    hearingId: hearing.id,
    outcome: amount === null ? 'declined' : 'accepted_in_part',
    reason: amount === null ? 'Бул иш республикалык бюджетке кирет.' : 'Эки көчөгө акча каралды.',
    lang: 'ky',
    officialName: 'Маматова Айсулуу',
    officialPost: 'Финансы бөлүмүнүн башчысы',
    amount,
    at: new Date(`2026-11-0${amount === null ? 2 : 3}T06:00:00Z`),
  });
  for (const remarkId of remarkIds) {
    await tx.insert(tables.remarkAnswers).values({ remarkId, answerId: id });
    await tx.update(tables.remarks).set({ answerId: id }).where(eq(tables.remarks.id, remarkId));
  }
}

/** Figures that stand nowhere else in the story: each must be found in every form of the protocol. */
export const STORY = {
  total: 137,
  women: 71,
  youth: 29,
  online: 48,
  villages: [
    { name: 'Керме-Тоо', total: 83 },
    { name: 'Озгур', total: 54 },
  ],
  hands: [61, 17, 9],
  /** Tyiyn. */
  asked: 125_000_050,
  given: 60_000_000,
} as const;

/**
 * What happens at a held hearing: 137 people, three items, two votes, a proposal on which three people take a stance, a
 * question by phone, a hidden remark, two answers. `people` are three residents.
 */
export async function tellMeeting(hearing: Hearing, people: SignedIn[]): Promise<void> {
  await transaction(async (tx) => {
    const hearingId = hearing.id;
    const { total, women, youth, online, villages } = STORY;
    await tx
      .insert(tables.attendances)
      .values({ hearingId, total, women, youth, online, villages: [...villages], countedAt: now() });
    for (const position of [1, 2, 3]) {
      await tx.insert(tables.agendaItems).values({
        id: newId(),
        hearingId,
        position,
        startMinute: (position - 1) * 35,
        minutes: 35,
        titles: { ky: `Күн тартибинин пункту ${position}` },
        speaker: 'Асанов Бакыт',
        begunAt: new Date(`2026-11-01T0${position + 3}:00:00Z`),
        endedAt: new Date(`2026-11-01T0${position + 3}:33:00Z`),
        record: `${position}-маселе талкууланды.\n\nЭкинчи абзац.`,
      });
    }
    const hands = await addVote(tx, hearing, 'hands', [...STORY.hands]);
    const question = await addVote(tx, hearing, 'advisory', []);
    await addStances(tx, hands, people, ['for', 'for', 'against']);
    await addStances(tx, question, people, ['abstain', 'for']);
    const proposal = await addRemarkRow(tx, hearing, 1, {
      authorId: people[0]?.person.id ?? null,
      amount: STORY.asked,
      moneyFrom: 'Мэриянын резерви',
    });
    await addStances(tx, proposal, people, ['for', 'for', 'against']);
    const asked = await addRemarkRow(tx, hearing, 2, {
      kind: 'question',
      channel: 'phone',
      lang: 'ru',
      body: 'Когда?',
    });
    const hidden = await addRemarkRow(tx, hearing, 3, { body: 'Жашырылган сөз', hidden: true });
    await tx
      .insert(tables.hidings)
      .values({ id: newId(), subjectId: hidden, reason: 'personal_data', hiddenAt: now() });
    await addAnswer(tx, hearing, [asked], null);
    await addAnswer(tx, hearing, [proposal], STORY.given);
    await tx.update(tables.hearings).set({ remarkCount: 3 }).where(eq(tables.hearings.id, hearingId));
  });
}
