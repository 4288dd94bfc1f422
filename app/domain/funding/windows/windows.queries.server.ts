import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { MarketCursor } from '~/domain/ideas/market-order.server';
import { readRegisters } from '~/domain/places/registers.queries.server';
import type { Lang } from '~/i18n/languages';
import type { PageWanted } from '~/platform/keyset.server';
import { type ListPage, listPage } from '~/platform/list-page';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { criteriaChoices } from './criteria-choices.queries.server';
import { criteriaNames } from './facts.queries.server';
import { findWindow, windowOf } from './find-window.server';
import {
  type Effect,
  effectOfCriteria,
  effectsOf,
  type MatchesPage,
  matchesPage,
  matchingNumbers,
} from './matches.queries.server';
import type { ToldCriteria } from './told-criteria';
import { type FundingWindow, type WindowState, windowState } from './window';

// Every query here begins with the funder that the actor acts for: see find-window.server.ts.

const WINDOWS_PER_PAGE = 20;

/** A window as its funder sees it in the list. */
export interface ListedWindow {
  /** The cursor of the list. */
  slug: string;
  window: FundingWindow;
  state: WindowState;
  told: ToldCriteria;
  effect: Effect;
  /** New ideas that nobody of the funder has seen yet. */
  fresh: number;
}

/** Numbers of the ideas that windows were told of and nobody has seen, by window; those that match no more are left out. */
async function freshNumbers(windows: readonly FundingWindow[]): Promise<Map<string, number[]>> {
  const { ideas, windowAlerts } = tables;
  const ids = windows.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({ windowId: windowAlerts.windowId, number: ideas.number })
    .from(windowAlerts)
    .innerJoin(ideas, eq(ideas.id, windowAlerts.ideaId))
    .where(and(inArray(windowAlerts.windowId, ids), isNull(windowAlerts.seenAt)))
    .orderBy(desc(windowAlerts.at));
  const fresh = new Map<string, number[]>();
  for (const { id, criteria } of windows) {
    const numbers = rows.filter(({ windowId }) => windowId === id).map(({ number }) => number);
    fresh.set(id, numbers.length > 0 ? await matchingNumbers(criteria, numbers) : []);
  }
  return fresh;
}

const RANK: Record<WindowState, number> = { open: 0, coming: 1, over: 2, closed: 3 };

/** What the funder looks for: those that are open first, then by name; only those of the page are compared with ideas. */
export async function windowsOfFunder(actor: Actor, lang: Lang, wanted: PageWanted): Promise<ListPage<ListedWindow>> {
  const { funder } = funderOf(actor);
  const { fundingWindows } = tables;
  const rows = await db()
    .select()
    .from(fundingWindows)
    .where(eq(fundingWindows.organisationId, funder.organisationId))
    .orderBy(asc(fundingWindows.name), asc(fundingWindows.id));
  const day = today();
  const all = rows.map(windowOf).map((window) => ({ slug: window.id, window, state: windowState(window, day) }));
  all.sort((a, b) => RANK[a.state] - RANK[b.state]);
  const page = listPage(all, wanted, WINDOWS_PER_PAGE);
  const windows = page.rows.map(({ window }) => window);
  const [effects, fresh, registers] = await Promise.all([
    effectsOf(windows.map(({ criteria }) => criteria)),
    freshNumbers(windows),
    readRegisters(),
  ]);
  const listed = page.rows.map(({ slug, window, state }, index) => ({
    ...{ slug, window, state },
    told: { criteria: window.criteria, names: criteriaNames(window.criteria, registers, lang) },
    effect: effects[index] as Effect,
    fresh: fresh.get(window.id)?.length ?? 0,
  }));
  return { ...page, rows: listed };
}

/** What is new on a funder's windows. */
export interface FreshMatches {
  /** How many windows there are, closed ones left out. */
  windows: number;
  /** Windows that found ideas which nobody of the funder has seen. */
  fresh: { id: string; name: string; count: number }[];
}

/** The windows of the actor's own funder that found something new. Throws sign_in, forbidden. */
export async function freshMatches(actor: Actor): Promise<FreshMatches> {
  const { funder } = funderOf(actor);
  const { fundingWindows } = tables;
  const rows = await db()
    .select()
    .from(fundingWindows)
    .where(and(eq(fundingWindows.organisationId, funder.organisationId), isNull(fundingWindows.closedAt)))
    .orderBy(asc(fundingWindows.name), asc(fundingWindows.id));
  const windows = rows.map(windowOf);
  const numbers = await freshNumbers(windows);
  const fresh = windows.map(({ id, name }) => ({ id, name, count: numbers.get(id)?.length ?? 0 }));
  return { windows: windows.length, fresh: fresh.filter(({ count }) => count > 0) };
}

/** A window as its form needs it, with what it finds now. Throws sign_in, forbidden, not_found. */
export async function windowForEditing(actor: Actor, id: string, lang: Lang) {
  const window = await findWindow(db(), actor, id);
  const [registers, choices, effect] = await Promise.all([
    readRegisters(),
    criteriaChoices(lang, window.criteria),
    effectOfCriteria(window.criteria),
  ]);
  const names = criteriaNames(window.criteria, registers, lang);
  return { window, state: windowState(window, today()), told: { criteria: window.criteria, names }, choices, effect };
}

/** A window with one page of what it finds. */
export interface WindowPage {
  window: FundingWindow;
  state: WindowState;
  told: ToldCriteria;
  /** Numbers of new ideas that nobody of the funder has seen yet. */
  fresh: number[];
  /** Numbers of the ideas on this page that are on the funder's shortlist already, or were taken off it. */
  shortlisted: number[];
  takenOff: number[];
  page: MatchesPage;
}

/** A window of the funder's own and a page of its matches or near misses. Throws sign_in, forbidden, not_found. */
export async function windowPage(
  actor: Actor,
  id: string,
  lang: Lang,
  show: 'matches' | 'near',
  cursor: MarketCursor,
): Promise<WindowPage> {
  const window = await findWindow(db(), actor, id);
  const registers = await readRegisters();
  const [page, fresh] = await Promise.all([matchesPage(window.criteria, show, cursor, lang), freshNumbers([window])]);
  return {
    window,
    state: windowState(window, today()),
    told: { criteria: window.criteria, names: criteriaNames(window.criteria, registers, lang) },
    fresh: fresh.get(id) ?? [],
    ...(await cardsOf(
      window.organisationId,
      page.ideas.map(({ card }) => card.number),
    )),
    page,
  };
}

async function cardsOf(organisationId: string, numbers: readonly number[]) {
  const { ideas, shortlistings } = tables;
  const rows = await db()
    .select({ number: ideas.number, takenOffAt: shortlistings.takenOffAt })
    .from(shortlistings)
    .innerJoin(ideas, eq(ideas.id, shortlistings.ideaId))
    .where(and(eq(shortlistings.organisationId, organisationId), inArray(ideas.number, [...numbers])));
  const [on, off] = [rows.filter(({ takenOffAt }) => !takenOffAt), rows.filter(({ takenOffAt }) => takenOffAt)];
  return { shortlisted: on.map(({ number }) => number), takenOff: off.map(({ number }) => number) };
}
