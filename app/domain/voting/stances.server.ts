import { randomBytes } from 'node:crypto';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { placeholder, prepared, type Reader, type Tx, tables } from '~db/index.server';
import { type LevelCounts, type OwnStance, RECEIPT_DIGITS, RECEIPT_LENGTH, type StanceChoice } from './stance';

export interface TakenStance extends OwnStance {
  /** What the person had chosen before; null for a first stance. */
  before: StanceChoice | null;
}

const own = prepared((reader: Reader) =>
  reader
    .select({ choice: tables.stances.choice, receipt: tables.stances.receipt, changedAt: tables.stances.changedAt })
    .from(tables.stances)
    .where(
      and(eq(tables.stances.subjectId, placeholder('subjectId')), eq(tables.stances.personId, placeholder('personId'))),
    ),
);

const insertion = prepared((tx: Tx) =>
  tx.insert(tables.stances).values({
    subjectId: placeholder('subjectId'),
    personId: placeholder('personId'),
    choice: placeholder('choice'),
    level: placeholder('level'),
    receipt: placeholder('receipt'),
    createdAt: placeholder('at'),
    changedAt: placeholder('at'),
  }),
);

/** Fifty random bits: nobody finds another's by trying. */
function newReceipt(): string {
  let receipt = '';
  for (const byte of randomBytes(RECEIPT_LENGTH)) receipt += RECEIPT_DIGITS[byte % RECEIPT_DIGITS.length];
  return receipt;
}

/**
 * Stores where a person stands on a subject at the instant `at`, or changes it; the receipt stays the same. The caller
 * holds the key `stance:SUBJECTID` and has decided that stances are taken at `at`. Taking the same stance again changes
 * nothing.
 */
export async function takeStance(
  tx: Tx,
  subjectId: string,
  person: { id: string; verification: number },
  choice: StanceChoice,
  at: Date,
): Promise<TakenStance> {
  const stored = await stanceOf(tx, subjectId, person.id);
  if (stored?.choice === choice) return { ...stored, before: choice };
  if (stored) {
    const { stances } = tables;
    await tx
      .update(stances)
      .set({ choice, level: person.verification, changedAt: at })
      .where(and(eq(stances.subjectId, subjectId), eq(stances.personId, person.id)));
    return { choice, receipt: stored.receipt, changedAt: at, before: stored.choice };
  }
  const receipt = newReceipt();
  await insertion(tx, { subjectId, personId: person.id, choice, level: person.verification, receipt, at });
  return { choice, receipt, changedAt: at, before: null };
}

/** Where the person stands on the subject; null where they have not said so. */
export async function stanceOf(reader: Reader, subjectId: string, personId: string): Promise<OwnStance | null> {
  return (await own(reader, { subjectId, personId }))[0] ?? null;
}

/** The stances on each subject by verification level, the lowest first; a subject without any has an empty list. */
export async function countStances(reader: Reader, subjectIds: readonly string[]): Promise<Map<string, LevelCounts[]>> {
  const bySubject = new Map<string, LevelCounts[]>(subjectIds.map((id) => [id, []]));
  if (subjectIds.length === 0) return bySubject;
  const { stances } = tables;
  const rows = await reader
    .select({ subjectId: stances.subjectId, choice: stances.choice, level: stances.level, n: count() })
    .from(stances)
    .where(inArray(stances.subjectId, [...subjectIds]))
    .groupBy(stances.subjectId, stances.choice, stances.level)
    .orderBy(asc(stances.level));
  for (const { subjectId, choice, level, n } of rows) {
    const levels = bySubject.get(subjectId) ?? [];
    let counts = levels.find((one) => one.level === level);
    if (!counts) {
      counts = { level, for: 0, against: 0, abstain: 0 };
      levels.push(counts);
    }
    counts[choice] = n;
  }
  return bySubject;
}

/** What is stored under a receipt; null for an unknown one. It does not tell whose it is. */
export async function findReceipt(reader: Reader, receipt: string) {
  const { stances } = tables;
  const [row] = await reader
    .select({
      subjectId: stances.subjectId,
      choice: stances.choice,
      createdAt: stances.createdAt,
      changedAt: stances.changedAt,
    })
    .from(stances)
    .where(eq(stances.receipt, receipt));
  return row ?? null;
}

/** Takes a person's stance back. Returns what it was; null where there was none. */
export async function removeStance(tx: Tx, subjectId: string, personId: string): Promise<StanceChoice | null> {
  const { stances } = tables;
  const [row] = await tx
    .delete(stances)
    .where(and(eq(stances.subjectId, subjectId), eq(stances.personId, personId)))
    .returning({ choice: stances.choice });
  return row?.choice ?? null;
}
