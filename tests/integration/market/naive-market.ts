import type { AmountRange, MarketFilter } from '~/domain/ideas/market-filter';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';

/** The market worked out idea by idea from the tables, as slowly and plainly as can be: what the fast one must equal. */
export async function readNaiveMarket() {
  const [ideas, ideaPlaces, places, sectors] = await Promise.all([
    db().select().from(tables.ideas),
    db().select().from(tables.ideaPlaces),
    db().select().from(tables.places),
    db().select().from(tables.sectors),
  ]);
  const listed = ideas.filter(({ publication, hidden }) => publication === 'published' && !hidden);
  const parentOf = new Map(places.map(({ id, parentId }) => [id, parentId]));
  const placeIds = new Map(places.map(({ slug, id }) => [slug, id]));
  const sectorOf = new Map(sectors.map((sector) => [sector.id, sector]));
  type Idea = (typeof ideas)[number];

  function liesIn(placeId: string | null | undefined, wanted: string | undefined): boolean {
    if (!placeId) return false;
    return placeId === wanted || liesIn(parentOf.get(placeId), wanted);
  }
  const namesPlace = (idea: Idea, slug: string) =>
    [
      idea.responsiblePlaceId,
      ...ideaPlaces.filter(({ ideaId }) => ideaId === idea.id).map(({ placeId }) => placeId),
    ].some((placeId) => liesIn(placeId, placeIds.get(slug)));
  const isOfSector = (idea: Idea, slug: string, chosen: readonly string[]) => {
    const own = sectorOf.get(idea.sectorId ?? '');
    const parent = sectorOf.get(own?.parentId ?? '');
    const partIsChosen = sectors.some(
      (part) => chosen.includes(part.slug) && sectorOf.get(part.parentId ?? '')?.slug === slug,
    );
    return own?.slug === slug ? !partIsChosen : parent?.slug === slug && !partIsChosen;
  };
  const isSought = ({ stage }: Idea) => ['seeking', 'under_consideration', 'selected'].includes(stage);
  const inRange = (ranges: AmountRange[], amount: number) =>
    ranges.some(({ min, max }) => (min === null || amount >= min) && (max === null || amount < max));
  const any = <T>(chosen: readonly T[], test: (value: T) => boolean) => chosen.length === 0 || chosen.some(test);

  function matches(filter: MarketFilter, idea: Idea): boolean {
    const som = (tyiyn: number) => (idea.currency === 'KGS' ? tyiyn / 100 : Number.NaN);
    return (
      any(filter.sectors, (slug) => isOfSector(idea, slug, filter.sectors)) &&
      (filter.place === null || namesPlace(idea, filter.place)) &&
      any(filter.stages, (stage) => idea.stage === stage) &&
      any(filter.kinds, (kind) => idea.authorKind === kind) &&
      any(filter.langs, (lang) => idea.langs.includes(`,${lang},`)) &&
      (filter.requested.length === 0 || inRange(filter.requested, som(idea.requested))) &&
      (filter.gap.length === 0 || inRange(filter.gap, isSought(idea) ? som(idea.gap) : Number.NaN)) &&
      (filter.people.length === 0 || inRange(filter.people, idea.beneficiaries))
    );
  }
  const last = Number.POSITIVE_INFINITY;
  const keys: Record<'newest' | 'supported' | 'gap' | 'closing', (idea: Idea) => number> = {
    newest: (idea) => -(idea.publishedAt?.getTime() ?? 0),
    supported: (idea) => -idea.supportCount,
    gap: (idea) => (idea.currency === 'KGS' && idea.gap > 0 && isSought(idea) ? idea.gap : last),
    closing: (idea) => (idea.seekingUntil && idea.seekingUntil >= today() ? Date.parse(idea.seekingUntil) : last),
  };

  return {
    listed,
    places: places.map(({ slug }) => slug),
    sectors: sectors.map(({ slug }) => slug),
    /** Numbers of all ideas that the filter finds, in its order. */
    find(filter: MarketFilter): number[] {
      const key = keys[filter.sort ?? 'newest'];
      return listed
        .filter((idea) => matches(filter, idea))
        .sort((a, b) => (key(a) === key(b) ? b.number - a.number : key(a) - key(b)))
        .map(({ number }) => number);
    },
  };
}

export type NaiveMarket = Awaited<ReturnType<typeof readNaiveMarket>>;
