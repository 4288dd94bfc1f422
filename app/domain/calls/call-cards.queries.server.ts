import { and, asc, desc, eq, gt, ne } from 'drizzle-orm';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import type { PageWanted } from '~/platform/keyset.server';
import { daysBetween, kyrgyzDay } from '~/platform/kyrgyz-day';
import { type ListPage, listPage } from '~/platform/list-page';
import { db, type Reader, tables } from '~db/index.server';
import { readCriteria } from '../funding/windows/criteria.schema.server';
import { type CallState, stateAt } from './call';
import type { CallCard, CallFilter, CallGroup } from './call-view';

const PAGE_SIZE = 24;

const GROUP_OF: Partial<Record<CallState, CallGroup>> = {
  open: 'open',
  coming: 'coming',
  deciding: 'deciding',
  decided: 'over',
  cancelled: 'over',
};

const load = (reader: Reader) => {
  const { calls, organisations } = tables;
  return reader
    .select({
      number: calls.number,
      slug: calls.slug,
      organisationId: calls.organisationId,
      titles: calls.titles,
      stage: calls.stage,
      criteria: calls.criteria,
      budget: calls.budget,
      currency: calls.currency,
      opensAt: calls.opensAt,
      closesAt: calls.closesAt,
      decidedAt: calls.decidedAt,
      isDemo: calls.isDemo,
      funderSlug: organisations.slug,
      funderNames: organisations.names,
    })
    .from(calls)
    .innerJoin(organisations, eq(organisations.id, calls.organisationId));
};
export type CallRow = Awaited<ReturnType<typeof load>>[number];

/** A call as a list shows it, with the ids of the sectors that it asks for. */
export async function cardOf(row: CallRow, lang: Lang, at: Date): Promise<CallCard & { sectorIds: string[] }> {
  const sectors = await sectorRegister();
  const { sectorIds } = readCriteria(row.criteria);
  const state = stateAt(row, at);
  const { number, slug, budget, currency, opensAt, closesAt, decidedAt, isDemo } = row;
  return {
    ...{ number, slug, budget, currency, opensAt, closesAt, decidedAt, isDemo, state, sectorIds },
    title: pickText(row.titles, lang),
    funder: { slug: row.funderSlug, name: pickText(row.funderNames, lang).text },
    daysLeft: state === 'open' && closesAt ? daysBetween(kyrgyzDay(at), kyrgyzDay(closesAt)) : null,
    sectors: sectorIds.flatMap((id) => sectors.byId(id)?.names[lang] ?? []),
  };
}

/** The row of one call, whoever asks. */
export async function callRow(reader: Reader, id: string): Promise<CallRow | undefined> {
  const [row] = await load(reader).where(eq(tables.calls.id, id));
  return row;
}

const time = (at: Date | null) => at?.getTime() ?? 0;

/** What one can act on comes first: closing soonest, then opening soonest, then the newest of the others. */
function inOrder(a: CallCard, b: CallCard): number {
  const order: CallState[] = ['open', 'coming', 'deciding', 'decided', 'cancelled', 'draft'];
  const byState = order.indexOf(a.state) - order.indexOf(b.state);
  if (byState !== 0) return byState;
  if (a.state === 'open') return time(a.closesAt) - time(b.closesAt) || b.number - a.number;
  if (a.state === 'coming') return time(a.opensAt) - time(b.opensAt) || b.number - a.number;
  return b.number - a.number;
}

export interface CallList {
  page: ListPage<Omit<CallCard, 'slug'> & { slug: string; path: string }>;
  counts: Record<CallGroup, number>;
  /** Whose calls they are, where one was asked for that announced any. */
  funder: CallCard['funder'] | null;
}

/** The announced calls, of one funder where its slug is given. */
async function publicCards(funder: string | null, lang: Lang) {
  const ofFunder = funder === null ? undefined : eq(tables.organisations.slug, funder);
  const rows = await load(db()).where(and(ne(tables.calls.stage, 'draft'), ofFunder));
  const at = now();
  return (await Promise.all(rows.map((row) => cardOf(row, lang, at)))).sort(inOrder);
}

/**
 * The announced calls by state, sector and funder, with how many there are of each state. A first-level sector finds the calls
 * that ask for it or for a part of it, and those that ask for no sector at all.
 */
export async function callList(filter: CallFilter, wanted: PageWanted, lang: Lang): Promise<CallList> {
  const sectors = await sectorRegister();
  const sector = filter.sector ? sectors.bySlug(filter.sector) : undefined;
  const isOf = (id: string) => id === sector?.id || sectors.byId(id)?.parentId === sector?.id;
  const all = await publicCards(filter.funder, lang);
  const cards = all.filter(({ sectorIds }) => !sector || sectorIds.length === 0 || sectorIds.some(isOf));
  const inGroup = (group: CallGroup) => cards.filter(({ state }) => GROUP_OF[state] === group);
  const shown = filter.group ? inGroup(filter.group) : cards;
  return {
    // The cursor is the number: titles may be alike.
    page: listPage(
      shown.map(({ sectorIds: _, slug, ...card }) => ({ ...card, slug: String(card.number), path: slug })),
      wanted,
      PAGE_SIZE,
    ),
    counts: {
      open: inGroup('open').length,
      coming: inGroup('coming').length,
      deciding: inGroup('deciding').length,
      over: inGroup('over').length,
    },
    funder: filter.funder === null ? null : (all[0]?.funder ?? null),
  };
}

/** The calls that take applications now, closing soonest first, at most `most`. */
export async function openCalls(lang: Lang, most: number): Promise<CallCard[]> {
  const at = now();
  const { calls } = tables;
  // What closed long ago is not read: this stands on the home page.
  const rows = await load(db())
    .where(and(eq(calls.stage, 'announced'), gt(calls.closesAt, at)))
    .orderBy(asc(calls.closesAt), desc(calls.number));
  const open = rows.filter((row) => stateAt(row, at) === 'open').slice(0, most);
  return Promise.all(open.map((row) => cardOf(row, lang, at)));
}

/** The announced calls of a funder, those first with which one can still do something: at most `most`, and how many there are. */
export async function publicCallsOf(
  funder: string,
  most: number,
  lang: Lang,
): Promise<{ calls: CallCard[]; total: number }> {
  const cards = await publicCards(funder, lang);
  return { calls: cards.slice(0, most).map(({ sectorIds: _, ...card }) => card), total: cards.length };
}

/** A funder's own calls, drafts too; those that are still to be worked on first. */
export async function callsOf(organisationId: string, lang: Lang): Promise<CallCard[]> {
  const at = now();
  const rows = await load(db()).where(eq(tables.calls.organisationId, organisationId));
  const cards = await Promise.all(rows.map((row) => cardOf(row, lang, at)));
  const isOver = ({ state }: CallCard) => Number(state === 'decided' || state === 'cancelled');
  return cards.sort((a, b) => isOver(a) - isOver(b) || b.number - a.number);
}
