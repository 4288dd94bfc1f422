import { and, count, eq, isNotNull, isNull, like, type SQL } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { lineLinks } from '~/domain/budgets/budgets.queries.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import type { PageWanted } from '~/platform/keyset.server';
import { queryTokens } from '~/platform/search/stem.server';
import { db, tables } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import { hearingFrame } from '../hearing-frame.queries.server';
import { costItemLink, heardVersion } from '../tariff/remark-subject.server';
import type { RemarkFilter } from './remark-filter';
import { remarkCursor, remarkCut, rowsBefore } from './remark-order.server';
import { remarkRows, remarkViews } from './remark-rows.server';
import type { RemarkList, RemarkTotals } from './remark-view';
import { takingAt } from './taking';

/** How many remarks a page of the list shows. */
export const REMARKS_PER_PAGE = 20;

function wanted(hearingId: string, { kind, answered, line, item, q }: RemarkFilter): SQL | undefined {
  const { remarks } = tables;
  const tokens = queryTokens(q);
  return and(
    eq(remarks.hearingId, hearingId),
    kind ? eq(remarks.kind, kind) : undefined,
    answered === 'yes' ? isNotNull(remarks.answerId) : undefined,
    answered === 'no' ? and(isNull(remarks.answerId), eq(remarks.hidden, false)) : undefined,
    line ? and(eq(remarks.aboutKind, 'budget_line'), eq(remarks.aboutId, line)) : undefined,
    item ? and(eq(remarks.aboutKind, 'cost_item'), eq(remarks.aboutId, item)) : undefined,
    // Hidden words are not found either.
    ...(tokens.length > 0 ? [eq(remarks.hidden, false)] : []),
    // A token has letters and digits alone, so that none of them means anything to LIKE.
    ...tokens.map((token) => like(remarks.words, `% ${token}%`)),
  );
}

async function counted(where: SQL | undefined): Promise<number> {
  const [row] = await db().select({ n: count() }).from(tables.remarks).where(where);
  return row?.n ?? 0;
}

/** How many remarks of each kind a hearing has, and how many of them are answered. */
export async function remarkTotals(hearingId: string): Promise<RemarkTotals> {
  const { remarks } = tables;
  const rows = await db()
    .select({ kind: remarks.kind, all: count(), answered: count(remarks.answerId) })
    .from(remarks)
    .where(eq(remarks.hearingId, hearingId))
    .groupBy(remarks.kind);
  const of = (kind: keyof RemarkTotals) => {
    const { all = 0, answered = 0 } = rows.find((row) => row.kind === kind) ?? {};
    return { all, answered };
  };
  return { question: of('question'), proposal: of('proposal'), objection: of('objection') };
}

/** One page of what was said at a hearing, by filter and order. Throws not_found. */
export async function remarkList(
  actor: Actor,
  number: number,
  { filter, page }: { filter: RemarkFilter; page: PageWanted },
  lang: Lang,
): Promise<RemarkList> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const where = wanted(hearing.id, filter);
  const { sort } = filter;
  const cut = remarkCut(sort, page);
  const read = await remarkRows(and(where, cut.where), cut.order, REMARKS_PER_PAGE + 1);
  const rows = read.slice(0, REMARKS_PER_PAGE);
  if (cut.back) rows.reverse();
  const [first, last] = [rows[0], rows.at(-1)];
  const [found, before, totals, lines, frame, remarks] = await Promise.all([
    // Looking through words twice is not needed where all that was found stands on the page.
    cut.fromStart && read.length <= REMARKS_PER_PAGE ? read.length : counted(where),
    first && !cut.fromStart ? counted(and(where, rowsBefore(sort, first))) : 0,
    remarkTotals(hearing.id),
    filter.line ? lineLinks([filter.line], lang) : null,
    hearingFrame(actor, hearing, lang),
    remarkViews(hearing, rows, lang),
  ]);
  return {
    hearing: frame,
    filter,
    totals,
    found,
    first: rows.length === 0 ? 0 : before + 1,
    remarks,
    newer: first && before > 0 ? remarkCursor(sort, first) : null,
    older: last && before + rows.length < found ? remarkCursor(sort, last) : null,
    line: lines?.get(filter.line ?? '') ?? null,
    item: filter.item ? costItemLink(await heardVersion(db(), hearing), filter.item, lang) : null,
    taking: takingAt(hearing, now()),
  };
}
