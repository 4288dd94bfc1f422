import { and, count, eq, inArray, isNotNull, like, lt, notInArray, type SQL } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { placeName } from '~/domain/places/places.queries.server';
import { placesWithin } from '~/domain/places/scope.server';
import type { Lang } from '~/i18n/languages';
import { assertMay } from '~/platform/errors';
import type { PageWanted } from '~/platform/keyset.server';
import { queryTokens } from '~/platform/search/stem.server';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { findHearingById, findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { runHearingPolicy } from '../hearing.policy';
import { hearingFrame } from '../hearing-frame.queries.server';
import { hearingLinks } from '../hearing-links.queries.server';
import { remarkCut } from '../remarks/remark-order.server';
import { remarkRows, remarkViews } from '../remarks/remark-rows.server';
import { meetingOf, overdueBefore } from './answer';
import { answerPolicy, openAnswerQueuePolicy } from './answer.policy';
import type { AnswerQueue, AnswerQueueHearing, QueueFilter, QueueShow } from './answer-queue';
import { hasUnanswered, unansweredOf, waitsForAnswer } from './unanswered.server';

const PAGE = 30;

/** Remarks whose newest answer is the one that their author objected to. */
function objectedIn(hearingIds: readonly string[]) {
  const { answerObjections, remarks } = tables;
  return db()
    .select({ hearingId: remarks.hearingId, id: remarks.id })
    .from(answerObjections)
    .innerJoin(remarks, and(eq(remarks.id, answerObjections.remarkId), eq(remarks.answerId, answerObjections.answerId)))
    .where(and(inArray(remarks.hearingId, [...hearingIds]), eq(remarks.hidden, false)));
}

/**
 * The hearings of this officer's places whose remarks wait, the first to be due first. Throws sign_in, forbidden.
 */
export async function answerQueue(actor: Actor, lang: Lang): Promise<AnswerQueueHearing[]> {
  assertMay(openAnswerQueuePolicy(actor));
  const ids = await hearingsOf(actor);
  const objected = new Map<string, number>();
  for (const { hearingId } of await objectedIn(ids)) objected.set(hearingId, (objected.get(hearingId) ?? 0) + 1);
  const links = await hearingLinks(db(), ids, lang);
  const rows: AnswerQueueHearing[] = [];
  for (const id of ids) {
    const hearing = await findHearingById(db(), id);
    const unanswered = await unansweredOf(db(), hearing);
    const link = links.get(id);
    const again = objected.get(id) ?? 0;
    if (!link || unanswered.waiting + again === 0) continue;
    rows.push({ hearing: link, place: await placeName(hearing.placeId, lang), objected: again, ...unanswered });
  }
  const orderOf = ({ dueOn }: AnswerQueueHearing) => Date.parse(dueOn ?? '9999-12-31');
  return rows.sort((a, b) => orderOf(a) - orderOf(b) || a.hearing.number - b.hearing.number);
}

/** Ids of the hearings in the places of this officer's roles where something may wait. */
async function hearingsOf(actor: Actor): Promise<string[]> {
  const held = assertSignedIn(actor)
    .roles.filter(({ role }) => role === 'hearing_officer')
    .map(({ placeId }) => placeId);
  const { answerObjections, hearings, remarks } = tables;
  const within = held.includes(null)
    ? undefined
    : inArray(
        hearings.placeId,
        await placesWithin(
          db(),
          held.filter((id) => id !== null),
        ),
      );
  const waiting = await db().select({ id: hearings.id }).from(hearings).where(and(hasUnanswered(), within));
  const objected = await db()
    .selectDistinct({ id: hearings.id })
    .from(answerObjections)
    .innerJoin(remarks, and(eq(remarks.id, answerObjections.remarkId), eq(remarks.answerId, answerObjections.answerId)))
    .innerJoin(hearings, eq(hearings.id, remarks.hearingId))
    .where(and(notInArray(hearings.stage, ['cancelled', 'closed']), within));
  return [...new Set([...waiting, ...objected].map(({ id }) => id))];
}

async function conditionOf(hearing: Hearing, show: QueueShow): Promise<SQL | undefined> {
  const { remarks } = tables;
  if (show === 'answered') {
    return and(eq(remarks.hearingId, hearing.id), isNotNull(remarks.answerId), eq(remarks.hidden, false));
  }
  if (show === 'objected') {
    const ids = (await objectedIn([hearing.id])).map(({ id }) => id);
    return and(eq(remarks.hearingId, hearing.id), inArray(remarks.id, ids));
  }
  if (show === 'waiting') return waitsForAnswer(hearing.id);
  const [meeting, before] = [meetingOf(hearing), overdueBefore(hearing.rules.answerDays, today())];
  const isAnyLate = meeting !== null && meeting < before;
  return and(waitsForAnswer(hearing.id), isAnyLate ? lt(remarks.receivedAt, before) : inArray(remarks.id, []));
}

async function countOf(where: SQL | undefined): Promise<number> {
  const [row] = await db().select({ n: count() }).from(tables.remarks).where(where);
  return row?.n ?? 0;
}

/** One page of the remarks of a hearing for whoever answers them. Throws not_found, sign_in, forbidden. */
export async function hearingAnswerQueue(
  actor: Actor,
  number: number,
  { filter, page }: { filter: QueueFilter; page: PageWanted },
  lang: Lang,
): Promise<AnswerQueue> {
  const hearing = await findVisibleHearing(db(), actor, number);
  assertMay(runHearingPolicy(actor, hearing));
  const { remarks } = tables;
  const where = and(
    await conditionOf(hearing, filter.show),
    filter.kind ? eq(remarks.kind, filter.kind) : undefined,
    ...queryTokens(filter.q).map((token) => like(remarks.words, `% ${token}%`)),
  );
  const cut = remarkCut('received', page);
  const read = await remarkRows(and(where, cut.where), cut.order, PAGE + 1);
  const rows = read.slice(0, PAGE);
  if (cut.back) rows.reverse();
  const hasMore = read.length > PAGE;
  const [first, last] = [rows[0], rows.at(-1)];
  const { waiting, overdue, dueOn } = await unansweredOf(db(), hearing);
  const [objected, answered] = [await conditionOf(hearing, 'objected'), await conditionOf(hearing, 'answered')];
  return {
    hearing: await hearingFrame(actor, hearing, lang),
    filter,
    totals: { waiting, overdue, objected: await countOf(objected), answered: await countOf(answered) },
    dueOn,
    found: await countOf(where),
    remarks: await remarkViews(hearing, rows, lang),
    newer: first && !cut.fromStart && (!cut.back || hasMore) ? String(first.number) : null,
    older: last && (cut.back || hasMore) ? String(last.number) : null,
    open: answerPolicy(actor, hearing).allowed,
  };
}
