import { and, asc, eq } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { recordAct } from '~/domain/audit/acts.server';
import { removeStance } from '~/domain/voting/stances.server';
import { now } from '~/platform/clock.server';
import { type Reader, type Tx, tables, touch, transaction } from '~db/index.server';
import { findHearingById } from '../find-hearing.server';
import { type Hearing, takesRemarks } from '../hearing';
import { countStance } from './remark-stances.server';

/** What a person said at hearings. */
export const exportedRemarks: ExportPart = (reader, personId) => {
  const { hearings, remarks } = tables;
  return reader
    .select({
      hearing: hearings.number,
      number: remarks.number,
      kind: remarks.kind,
      channel: remarks.channel,
      lang: remarks.lang,
      body: remarks.body,
      amount: remarks.amount,
      moneyFrom: remarks.moneyFrom,
      copy: remarks.copy,
      receivedAt: remarks.receivedAt,
    })
    .from(remarks)
    .innerJoin(hearings, eq(hearings.id, remarks.hearingId))
    .where(eq(remarks.authorId, personId))
    .orderBy(asc(remarks.createdAt));
};

/** Where a person stands on proposals and questions, with the receipts. */
export const exportedStances: ExportPart = async (reader, personId) => {
  const [onRemarks, onQuestions] = await Promise.all([
    remarkStances(reader, personId),
    questionStances(reader, personId),
  ]);
  return [
    ...onRemarks.map(({ hearingId: _, ...stance }) => stance),
    ...onQuestions.map(({ hearingId: _, ...stance }) => stance),
  ];
};

const stanceColumns = () => {
  const { hearings, stances } = tables;
  return {
    subjectId: stances.subjectId,
    hearingId: hearings.id,
    hearing: hearings.number,
    choice: stances.choice,
    receipt: stances.receipt,
    createdAt: stances.createdAt,
    changedAt: stances.changedAt,
  };
};

function remarkStances(reader: Reader, personId: string) {
  const { hearings, remarks, stances } = tables;
  return reader
    .select({ ...stanceColumns(), remark: remarks.number })
    .from(stances)
    .innerJoin(remarks, eq(remarks.id, stances.subjectId))
    .innerJoin(hearings, eq(hearings.id, remarks.hearingId))
    .where(eq(stances.personId, personId))
    .orderBy(asc(stances.subjectId));
}

function questionStances(reader: Reader, personId: string) {
  const { hearings, hearingQuestions: questions, stances } = tables;
  return reader
    .select({ ...stanceColumns(), question: questions.position })
    .from(stances)
    .innerJoin(questions, eq(questions.id, stances.subjectId))
    .innerJoin(hearings, eq(hearings.id, questions.hearingId))
    .where(and(eq(stances.personId, personId), eq(questions.kind, 'advisory')))
    .orderBy(asc(stances.subjectId));
}

/**
 * Withdraws the stances of a person who leaves for good wherever they may still be changed. Once a hearing has closed
 * they stay counted, as the protocol counts them, and lead to nobody. Remarks stay, without a name. Part of the
 * transaction of the erasure (docs/decisions/016).
 */
export async function withdrawStancesOf({ personId }: { personId: string }): Promise<void> {
  await transaction(async (tx) => {
    const onRemarks = await remarkStances(tx, personId);
    const onQuestions = await questionStances(tx, personId);
    const remarkIds = new Set(onRemarks.map(({ subjectId }) => subjectId));
    // In one order, so that two erasures at once do not wait for each other.
    const all = [...onRemarks, ...onQuestions].sort((a, b) => (a.subjectId < b.subjectId ? -1 : 1));
    for (const { subjectId, hearingId } of all) {
      await transaction({ key: `stance:${subjectId}` }, async (keyed) => {
        const hearing = await findHearingById(keyed, hearingId);
        if (takesRemarks(hearing, now())) await withdraw(keyed, hearing, subjectId, personId, remarkIds.has(subjectId));
      });
    }
  });
}

async function withdraw(
  tx: Tx,
  { number }: Hearing,
  subjectId: string,
  personId: string,
  isRemark: boolean,
): Promise<void> {
  const choice = await removeStance(tx, subjectId, personId);
  if (isRemark) await countStance(tx, subjectId, choice, null);
  const kind = isRemark ? 'remark' : 'hearing_question';
  await recordAct(tx, { kind: 'system' }, 'stance.withdrawn', { kind, id: subjectId });
  touch(tx, `hearing:${number}`);
}
