import { and, asc, count, eq, gt, inArray, lte, not, or, type SQL } from 'drizzle-orm';
import { placeRegister } from '~/domain/places/places.queries.server';
import { placesWithin } from '~/domain/places/scope.server';
import { type Lang, pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { keysetPage, type PageWanted } from '~/platform/keyset.server';
import { db, tables } from '~db/index.server';
import { HEARING_STAGES, type HearingStage, stateAt } from '../hearing';
import type { HearingCard, HearingFilter, HearingGroup } from './hearing-card';

const NOT_BEHIND: readonly HearingStage[] = ['draft', 'announced', 'postponed'];
const BEHIND = HEARING_STAGES.filter((stage) => !NOT_BEHIND.includes(stage));
/** More than are ever open at once in one place; beyond them one chooses a place. */
const MOST_AHEAD = 50;
const PAGE_SIZE = 20;

const columns = () => {
  const { hearings } = tables;
  return {
    id: hearings.id,
    number: hearings.number,
    slug: hearings.slug,
    titles: hearings.titles,
    kind: hearings.kind,
    stage: hearings.stage,
    mode: hearings.mode,
    placeId: hearings.placeId,
    startsAt: hearings.startsAt,
    remarksOpenAt: hearings.remarksOpenAt,
    remarksCloseAt: hearings.remarksCloseAt,
    remarkCount: hearings.remarkCount,
    isDemo: hearings.isDemo,
  };
};

const load = (where: SQL | undefined) => db().select(columns()).from(tables.hearings).where(where);
type Row = Awaited<ReturnType<typeof load>>[number];

async function cardsOf(rows: readonly Row[], lang: Lang): Promise<HearingCard[]> {
  const register = await placeRegister();
  const at = now();
  return rows.map(({ id: _, titles, stage, placeId, ...row }) => {
    const title = pickText(titles, lang);
    const place = register.byId(placeId);
    return {
      ...row,
      title: title.text,
      lang: title.lang,
      state: stateAt({ ...row, stage }, at),
      place: { slug: place?.slug ?? '', name: place?.names[lang] ?? '' },
    };
  });
}

/** Rows of a group as the clock has it now: `open` is not stored, nor is that the day of a meeting has passed. */
function inGroup(group: HearingGroup): SQL | undefined {
  const { stage, remarksOpenAt, remarksCloseAt, startsAt } = tables.hearings;
  const at = now();
  const isAnnounced = eq(stage, 'announced');
  const takesRemarks = and(lte(remarksOpenAt, at), gt(remarksCloseAt, at)) as SQL;
  if (group === 'open') return and(isAnnounced, takesRemarks);
  const waits = and(isAnnounced, not(takesRemarks));
  if (group === 'coming') return or(eq(stage, 'postponed'), and(waits, gt(startsAt, at)));
  return or(inArray(stage, BEHIND), and(waits, lte(startsAt, at)));
}

/** Rows of a kind and of a place with all within it. */
async function chosen({ kind, place }: HearingFilter): Promise<SQL | undefined> {
  const { hearings } = tables;
  const placeId = place && (await placeRegister()).bySlug(place)?.id;
  const within = placeId ? await placesWithin(db(), [placeId]) : null;
  return and(kind ? eq(hearings.kind, kind) : undefined, within ? inArray(hearings.placeId, within) : undefined);
}

export interface CardGroup {
  cards: HearingCard[];
  total: number;
}

/** What takes remarks, the first to close first; or what is ahead, the first meeting first. */
async function cardsAhead(group: 'open' | 'coming', where: SQL | undefined, lang: Lang, limit: number) {
  const { hearings } = tables;
  const first = group === 'open' ? hearings.remarksCloseAt : hearings.startsAt;
  const condition = and(inGroup(group), where);
  const rows = await load(condition).orderBy(asc(first), asc(hearings.id)).limit(limit);
  const [counted] = rows.length < limit ? [{ total: rows.length }] : await countWhere(condition);
  return { cards: await cardsOf(rows, lang), total: counted?.total ?? 0 };
}

const countWhere = (where: SQL | undefined) => db().select({ total: count() }).from(tables.hearings).where(where);

async function cardsBehind(where: SQL | undefined, wanted: PageWanted, lang: Lang) {
  const { hearings } = tables;
  const page = await keysetPage(
    { at: hearings.startsAt, id: hearings.id },
    wanted,
    PAGE_SIZE,
    async ({ where: beyond, order, limit }) => {
      const rows = await load(and(inGroup('over'), where, beyond))
        .orderBy(...order)
        .limit(limit);
      return rows.map((row) => ({ ...row, at: row.startsAt ?? new Date(0) }));
    },
  );
  return { cards: await cardsOf(page.rows, lang), newer: page.newer, older: page.older };
}

/** The list of hearings: each group that the filter shows; null for one that it leaves out. */
export interface HearingList {
  open: CardGroup | null;
  coming: CardGroup | null;
  over: { cards: HearingCard[]; newer: string | null; older: string | null } | null;
}

/** The page of the list that the filter and the cursor ask for. What is ahead stands on the first page only. */
export async function hearingList(filter: HearingFilter, wanted: PageWanted, lang: Lang): Promise<HearingList> {
  const where = await chosen(filter);
  const isFirst = !wanted.after && !wanted.before;
  const shows = (group: HearingGroup) => filter.group === null || filter.group === group;
  return {
    open: isFirst && shows('open') ? await cardsAhead('open', where, lang, MOST_AHEAD) : null,
    coming: isFirst && shows('coming') ? await cardsAhead('coming', where, lang, MOST_AHEAD) : null,
    over: shows('over') ? await cardsBehind(where, wanted, lang) : null,
  };
}

/** Hearings by any condition and order, for those who may see them. */
export async function cardsWhere(
  where: SQL | undefined,
  order: SQL,
  lang: Lang,
  limit: number,
): Promise<HearingCard[]> {
  return cardsOf(await load(where).orderBy(order).limit(limit), lang);
}

/** What takes remarks now in a place (slug) and all within it, or anywhere; the first to close first. */
export async function openHearings(lang: Lang, place: string | null, limit: number): Promise<HearingCard[]> {
  const where = await chosen({ kind: null, place, group: null });
  return (await cardsAhead('open', where, lang, limit)).cards;
}
