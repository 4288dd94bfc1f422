import type { Lang } from '~/i18n/languages';
import { type IdeaCardData, SEEKING_STAGES } from './idea-card';
import { firstIdeas } from './market.queries.server';
import { NO_FILTER } from './market-filter';

const OPEN_CARDS = 6;
const OTHER_CARDS = 6;

/** What the market has for a place, with all places within it and ideas that name it. */
export interface PlaceMarket {
  /** Ideas that look for money now, the newest first. */
  open: IdeaCardData[];
  openTotal: number;
  /** Further ideas, the newest first. */
  others: IdeaCardData[];
  total: number;
  /** Tyiyn that are missing, over all its ideas. */
  gap: number;
}

/** The market of one place, or of the whole country for null. */
export async function placeMarket(slug: string | null, lang: Lang): Promise<PlaceMarket> {
  const filter = { ...NO_FILTER, place: slug };
  const open = await firstIdeas({ ...filter, stages: [...SEEKING_STAGES] }, OPEN_CARDS, lang);
  const all = await firstIdeas(filter, OPEN_CARDS + OTHER_CARDS, lang);
  const shown = new Set(open.cards.map(({ number }) => number));
  return {
    open: open.cards,
    openTotal: open.total,
    others: all.cards.filter(({ number }) => !shown.has(number)).slice(0, OTHER_CARDS),
    total: all.total,
    gap: all.gap,
  };
}
