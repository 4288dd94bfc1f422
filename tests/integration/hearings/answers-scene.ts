import { and, eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import type { HearingStage } from '~/domain/hearings/hearing';
import type { RemarkKind } from '~/domain/hearings/remarks/remark';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { db, increased, tables, transaction } from '~db/index.server';
import { announced, redate } from './announced';

export interface WantedHearing {
  stage?: HearingStage;
  place?: string;
  startsAt?: Date;
  heldAt?: Date | null;
  budgetId?: string;
}

/** A hearing as if it had come to that stage, without its papers. Returns its number. */
export async function hearingIn({
  stage = 'held',
  startsAt = now(),
  heldAt = startsAt,
  ...wanted
}: WantedHearing = {}): Promise<number> {
  const hearing = await announced({ stage, ...wanted });
  await redate(hearing, { startsAt, heldAt });
  return hearing.number;
}

export interface WantedRemark {
  kind?: RemarkKind;
  author?: SignedIn;
  body?: string;
  receivedAt?: Date;
  hidden?: boolean;
}

const idOf = async (number: number): Promise<string> => {
  const { hearings } = tables;
  const [row] = await db().select({ id: hearings.id }).from(hearings).where(eq(hearings.number, number));
  return row?.id ?? '';
};

/** A remark at that hearing. Returns its number. */
export async function remarkAt(hearing: number, { kind = 'proposal', ...wanted }: WantedRemark = {}): Promise<number> {
  const { hearings, remarks, subjects } = tables;
  const [id, at, hearingId] = [newId(), now(), await idOf(hearing)];
  return transaction({ key: `hearing:${hearing}` }, async (tx) => {
    const [counted] = await tx
      .update(hearings)
      .set({ remarkCount: increased(hearings.remarkCount, 1) })
      .where(eq(hearings.id, hearingId))
      .returning({ number: hearings.remarkCount });
    const number = counted?.number ?? 0;
    await tx.insert(subjects).values({ id, kind: 'remark' });
    await tx.insert(remarks).values({
      id,
      hearingId,
      number,
      kind,
      channel: 'web',
      authorId: wanted.author?.person.id ?? null,
      level: 0,
      lang: 'ky',
      body: wanted.body ?? 'Көчөгө жарык керек',
      receivedAt: wanted.receivedAt ?? at,
      createdAt: at,
      hidden: wanted.hidden ?? false,
    });
    return number;
  });
}

/** Several remarks at once. Returns their numbers. */
export async function remarksAt(hearing: number, count: number, wanted: WantedRemark = {}): Promise<number[]> {
  const numbers: number[] = [];
  for (let n = 0; n < count; n += 1) numbers.push(await remarkAt(hearing, wanted));
  return numbers;
}

/** The row of a remark as the database has it. */
export async function remarkRow(hearing: number, number: number) {
  const { remarks } = tables;
  const [row] = await db()
    .select()
    .from(remarks)
    .where(and(eq(remarks.hearingId, await idOf(hearing)), eq(remarks.number, number)));
  if (!row) throw new Error(`There is no remark ${number}.`);
  return row;
}

/** The id of that hearing. */
export const hearingId = idOf;

/** What every answer of the tests says. */
export const ANSWER = {
  outcome: 'accepted',
  reason: 'Бюджетке киргизебиз.',
  lang: 'ky',
  officialName: 'А. Токтосунова',
  officialPost: 'Вице-мэр',
} as const;
