import { inArray } from 'drizzle-orm';
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
import { type ListPage, listPage } from '~/platform/list-page';
import { db, tables } from '~db/index.server';
import { budgetUse, receiptOf } from './application';
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
import type { CallCard } from './call-view';
import { type StandingApplication, standingApplications } from './find-application.server';
import { findCall } from './find-call.server';

const PAGE_SIZE = 50;

/** The calls of the funder that the actor acts for. Throws sign_in, forbidden. */
export async function deskCalls(actor: Actor, lang: Lang): Promise<{ calls: CallCard[]; mayDraft: boolean }> {
  const { funder } = funderOf(actor);
  return { calls: await callsOf(funder.organisationId, lang), mayDraft: draftCallPolicy(actor).allowed };
}

/** An application in the funder's list. */
export interface DeskApplication {
  /** The cursor of the list. */
  slug: string;
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
  const call = await findCall(db(), number);
  assertMay(runCallPolicy(actor, call));
  const at = now();
  const all = await standingApplications(db(), call.id);
  const isOpened = readApplicationsPolicy(actor, call, at).allowed;
  const page = listPage(
    all.map((application) => ({ ...application, slug: String(application.number) })),
    wanted,
    PAGE_SIZE,
  );
  return {
    call: await callCard(call, lang),
    version: call.version,
    missing: stateAt(call, at) === 'draft' ? missingForAnnouncing(call, at) : [],
    count: all.length,
    applications: isOpened ? { ...page, rows: await rowsOf(call, page.rows, lang) } : null,
    undecided: isOpened ? all.filter(({ outcome }) => outcome === null).length : 0,
    use: budgetUse(call, isOpened ? all.filter(({ outcome }) => outcome === 'selected') : []),
    may: {
      edit: editCallPolicy(actor, call).allowed,
      extend: extendCallPolicy(actor, call, at).allowed,
      cancel: cancelCallPolicy(actor, call).allowed,
    },
  };
}

type Standing = StandingApplication & { slug: string };

async function rowsOf(call: Call, rows: Standing[], lang: Lang): Promise<DeskApplication[]> {
  if (rows.length === 0) return [];
  const [ideas, titles, papers, appeals, places] = await Promise.all([
    ideasOf(rows),
    readTitles(db(), rows, lang),
    papersOf(rows),
    appealsOf(rows),
    placeRegister(),
  ]);
  return rows.map((row) => {
    const idea = ideas.get(row.ideaId);
    const isOpen = idea !== undefined && isPublic(idea.publication) && !idea.hidden;
    const there = papers.get(row.id) ?? new Set();
    return {
      slug: row.slug,
      number: row.number,
      receipt: receiptOf(call.number, row.number),
      idea: {
        number: idea?.number ?? 0,
        title: isOpen ? (titles.get(row.revisionId) ?? null) : null,
        place: (idea?.placeId && places.byId(idea.placeId)?.names[lang]) || '',
      },
      requested: row.requested,
      currency: row.currency,
      missing: call.documents.filter(({ id }) => !there.has(id)).length,
      outcome: row.outcome,
      appeal: appeals.get(row.id) ?? null,
    };
  });
}

async function ideasOf(rows: Standing[]) {
  const { ideas } = tables;
  const found = await db()
    .select({
      id: ideas.id,
      number: ideas.number,
      publication: ideas.publication,
      hidden: ideas.hidden,
      placeId: ideas.responsiblePlaceId,
    })
    .from(ideas)
    .where(
      inArray(
        ideas.id,
        rows.map(({ ideaId }) => ideaId),
      ),
    );
  return new Map(found.map((idea) => [idea.id, idea]));
}

/** The ids of the papers that are there, by application. */
async function papersOf(rows: Standing[]): Promise<Map<string, Set<string>>> {
  const { attachments } = tables;
  const found = await db()
    .select({ subjectId: attachments.subjectId, title: attachments.title })
    .from(attachments)
    .where(
      inArray(
        attachments.subjectId,
        rows.map(({ id }) => id),
      ),
    );
  const papers = new Map<string, Set<string>>();
  for (const { subjectId, title } of found) papers.set(subjectId, (papers.get(subjectId) ?? new Set()).add(title));
  return papers;
}

async function appealsOf(rows: Standing[]): Promise<Map<string, 'open' | 'decided'>> {
  const { callAppeals: appeals } = tables;
  const found = await db()
    .select({ id: appeals.applicationId, outcome: appeals.outcome })
    .from(appeals)
    .where(
      inArray(
        appeals.applicationId,
        rows.map(({ id }) => id),
      ),
    );
  return new Map(found.map(({ id, outcome }) => [id, outcome ? 'decided' : 'open']));
}
