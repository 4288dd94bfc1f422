import { and, eq, isNotNull } from 'drizzle-orm';
import { VISITOR } from '~/domain/accounts/actor';
import { isPublic } from '~/domain/ideas/idea';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { ViewText } from '~/domain/ideas/idea-view';
import { placeRegister } from '~/domain/places/places.queries.server';
import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import type { PageWanted } from '~/platform/keyset.server';
import type { ListPage } from '~/platform/list-page';
import { db, tables } from '~db/index.server';
import { receiptOf } from './application';
import { type ApplicationQuery, applicationsPage, isStanding } from './application-list.queries.server';
import type { ApplicationOutcome } from './call';
import { callCard } from './call-page.queries.server';
import type { CallCard } from './call-view';
import { findVisibleCall } from './find-call.server';

const PAGE_SIZE = 50;

/** An application in the public list. Nothing of an idea is told that is no longer public. */
export interface ResultRow {
  receipt: string;
  outcome: ApplicationOutcome;
  reason: string | null;
  /** Tyiyn, as it was when it was handed in. */
  requested: number;
  currency: string;
  idea: { number: number; slug: string; title: ViewText; place: string } | null;
  appeal: { outcome: 'upheld' | 'rejected' | null; against: ApplicationOutcome; reply: string | null } | null;
}

export interface CallResults {
  call: CallCard;
  page: ListPage<ResultRow>;
}

function load({ where, order, limit }: ApplicationQuery) {
  const { callAppeals, callApplications: applications, ideas } = tables;
  return db()
    .select({
      number: applications.number,
      outcome: applications.outcome,
      reason: applications.reason,
      requested: applications.requested,
      revisionId: applications.revisionId,
      ideaNumber: ideas.number,
      ideaSlug: ideas.slug,
      publication: ideas.publication,
      hidden: ideas.hidden,
      original: ideas.lang,
      placeId: ideas.responsiblePlaceId,
      currency: ideas.currency,
      appealOutcome: callAppeals.outcome,
      against: callAppeals.against,
      reply: callAppeals.reply,
    })
    .from(applications)
    .innerJoin(ideas, eq(ideas.id, applications.ideaId))
    .leftJoin(callAppeals, eq(callAppeals.applicationId, applications.id))
    .where(where)
    .orderBy(...order)
    .limit(limit);
}
type Row = Awaited<ReturnType<typeof load>>[number];

async function resultsOf(callNumber: number, rows: Row[], lang: Lang): Promise<ResultRow[]> {
  const places = await placeRegister();
  const open = rows.filter(({ publication, hidden }) => isPublic(publication) && !hidden);
  const titles = await readTitles(db(), open, lang);
  return rows.flatMap((row) => {
    if (!row.outcome) return [];
    const title = open.includes(row) ? titles.get(row.revisionId) : undefined;
    const place = row.placeId ? (places.byId(row.placeId)?.names[lang] ?? '') : '';
    return {
      receipt: receiptOf(callNumber, row.number),
      outcome: row.outcome,
      reason: title ? row.reason : null,
      requested: row.requested,
      currency: row.currency,
      idea: title ? { number: row.ideaNumber, slug: row.ideaSlug, title, place } : null,
      appeal: row.against && { outcome: row.appealOutcome, against: row.against, reply: title ? row.reply : null },
    };
  });
}

/** The published decisions of a call: selected first, then reserve, then declined. Throws not_found before. */
export async function callResults(number: number, wanted: PageWanted, lang: Lang): Promise<CallResults> {
  const call = await findVisibleCall(db(), VISITOR, number);
  if (call.stage !== 'decided') throw new AppError('not_found');
  const decided = and(isStanding(call.id), isNotNull(tables.callApplications.outcome));
  const page = await applicationsPage('outcome', decided, wanted, PAGE_SIZE, load);
  return { call: await callCard(call, lang), page: { ...page, rows: await resultsOf(number, page.rows, lang) } };
}
