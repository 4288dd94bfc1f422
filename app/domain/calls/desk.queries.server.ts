import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { funderOf } from '~/domain/funding/shortlist.server';
import { isPublic } from '~/domain/ideas/idea';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { ViewText } from '~/domain/ideas/idea-view';
import { placeRegister } from '~/domain/places/places.queries.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import type { PageWanted } from '~/platform/keyset.server';
import type { ListPage } from '~/platform/list-page';
import { db, tables } from '~db/index.server';
import { budgetUse, receiptOf } from './application';
import { type ApplicationQuery, applicationsPage, isStanding } from './application-list.queries.server';
import { type ApplicationOutcome, type Call, stateAt } from './call';
import {
  cancelCallPolicy,
  draftCallPolicy,
  editCallPolicy,
  extendCallPolicy,
  readApplicationsPolicy,
  runCallPolicy,
} from './call.policy';
import { callsOf } from './call-cards.queries.server';
import { type MissingItem, missingForAnnouncing } from './call-draft';
import { callCard } from './call-page.queries.server';
import { callTally } from './call-tally.queries.server';
import type { CallCard } from './call-view';
import { findVisibleCall } from './find-call.server';
import { missingPapers } from './missing-papers.server';

const PAGE_SIZE = 50;

/** The calls of the funder that the actor acts for. Throws sign_in, forbidden. */
export async function deskCalls(actor: Actor, lang: Lang): Promise<{ calls: CallCard[]; mayDraft: boolean }> {
  const { funder } = funderOf(actor);
  return { calls: await callsOf(funder.organisationId, lang), mayDraft: draftCallPolicy(actor).allowed };
}

/** An application in the funder's list. */
export interface DeskApplication {
  number: number;
  receipt: string;
  idea: { number: number; title: ViewText | null; place: string };
  requested: number;
  currency: string;
  missing: number;
  outcome: ApplicationOutcome | null;
  appeal: 'open' | 'decided' | null;
}

export interface CallDesk {
  call: CallCard;
  version: number;
  missing: MissingItem[];
  /** How many were handed in and not taken back; none before the call opens. */
  count: number;
  /** Null until the call has closed: then all are opened at once. */
  applications: ListPage<DeskApplication> | null;
  undecided: number;
  use: ReturnType<typeof budgetUse>;
  may: { edit: boolean; extend: boolean; cancel: boolean };
}

/** A call on its funder's desk. Throws not_found, sign_in, forbidden. */
export async function callDesk(actor: Actor, number: number, wanted: PageWanted, lang: Lang): Promise<CallDesk> {
  const call = await findVisibleCall(db(), actor, number);
  assertMay(runCallPolicy(actor, call));
  const at = now();
  const tally = await callTally(db(), call.id);
  const isOpened = readApplicationsPolicy(actor, call, at).allowed;
  return {
    call: await callCard(call, lang),
    version: call.version,
    missing: stateAt(call, at) === 'draft' ? missingForAnnouncing(call, at) : [],
    count: tally.count,
    applications: isOpened ? await applicationsOf(call, wanted, lang) : null,
    undecided: isOpened ? tally.undecided : 0,
    use: budgetUse(call, isOpened ? tally.selected : []),
    may: {
      edit: editCallPolicy(actor, call).allowed,
      extend: extendCallPolicy(actor, call, at).allowed,
      cancel: cancelCallPolicy(actor, call).allowed,
    },
  };
}

const load = ({ where, order, limit }: ApplicationQuery) => {
  const { callAppeals: appeals, callApplications: applications, ideas } = tables;
  return db()
    .select({
      id: applications.id,
      number: applications.number,
      revisionId: applications.revisionId,
      requested: applications.requested,
      outcome: applications.outcome,
      ideaNumber: ideas.number,
      publication: ideas.publication,
      hidden: ideas.hidden,
      placeId: ideas.responsiblePlaceId,
      currency: ideas.currency,
      original: ideas.lang,
      appealedAt: appeals.at,
      appealOutcome: appeals.outcome,
    })
    .from(applications)
    .innerJoin(ideas, eq(ideas.id, applications.ideaId))
    .leftJoin(appeals, eq(appeals.applicationId, applications.id))
    .where(where)
    .orderBy(...order)
    .limit(limit);
};

async function applicationsOf(call: Call, wanted: PageWanted, lang: Lang): Promise<ListPage<DeskApplication>> {
  const page = await applicationsPage('number', isStanding(call.id), wanted, PAGE_SIZE, load);
  const [titles, missing, places] = await Promise.all([
    readTitles(db(), page.rows, lang),
    missingPapers(
      db(),
      page.rows.map(({ id }) => ({ id, documents: call.documents })),
    ),
    placeRegister(),
  ]);
  const rows = page.rows.map((row): DeskApplication => {
    const isOpen = isPublic(row.publication) && !row.hidden;
    return {
      number: row.number,
      receipt: receiptOf(call.number, row.number),
      idea: {
        number: row.ideaNumber,
        title: isOpen ? (titles.get(row.revisionId) ?? null) : null,
        place: (row.placeId && places.byId(row.placeId)?.names[lang]) || '',
      },
      requested: row.requested,
      currency: row.currency,
      missing: missing.get(row.id) ?? 0,
      outcome: row.outcome,
      appeal: row.appealedAt && (row.appealOutcome ? 'decided' : 'open'),
    };
  });
  return { ...page, rows };
}
