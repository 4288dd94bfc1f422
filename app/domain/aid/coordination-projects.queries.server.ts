import type { PlaceRegister } from '~/domain/places/place';
import { placeRegister } from '~/domain/places/places.queries.server';
import type { SectorRegister } from '~/domain/places/sector';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import type { PageWanted } from '~/platform/keyset.server';
import { type ListPage, listPage } from '~/platform/list-page';
import type { CoordinationFilter } from './coordination-filter';
import { funderRegister } from './funders.queries.server';
import { titleFor } from './portfolio';
import { type PortfolioRow, portfolioRows, sectorOfDac } from './portfolio-rows.queries.server';

/** What one funder tells of its own projects in one currency. Amounts in hundredths of it. */
export interface FunderPortfolio {
  slug: string;
  name: string;
  isDemo: boolean;
  currency: string;
  projects: number;
  budget: number;
  committed: number;
  disbursed: number;
}

interface Registers {
  places: PlaceRegister;
  sectors: SectorRegister;
}

/** Whether a project falls into the view: its place and one of its sectors there, at work in the year. */
function isWithin(row: PortfolioRow, filter: CoordinationFilter, { places, sectors }: Registers): boolean {
  const { place, sector, exact, year } = filter;
  if (place !== null || exact.includes('place')) {
    const wanted = place === null ? null : places.bySlug(place)?.id;
    const above = row.placeId && !exact.includes('place') ? places.above(row.placeId).map(({ id }) => id) : [];
    if (row.placeId !== wanted && !above.some((id) => id === wanted)) return false;
  }
  if (sector !== null || exact.includes('sector')) {
    const wanted = sector === null ? undefined : sectors.bySlug(sector)?.id;
    const isThere = (id: string) =>
      id === wanted || (!exact.includes('sector') && sectors.byId(id)?.parentId === wanted);
    if (sector === null ? row.sectorIds.length > 0 : wanted === undefined || !row.sectorIds.some(isThere)) return false;
  }
  if (year === null) return true;
  return (row.startsOn ?? '') <= `${year}-12-31` && (row.endsOn ?? '9999') >= `${year}-01-01`;
}

async function projectsWithin(filter: CoordinationFilter): Promise<{ rows: PortfolioRow[]; registers: Registers }> {
  const registers = { places: await placeRegister(), sectors: await sectorRegister() };
  const funders = await funderRegister();
  const rows = (await portfolioRows()).filter((row) => {
    const funder = funders.get(row.organisationId);
    if (!funder || (filter.funder !== null && funder.slug !== filter.funder)) return false;
    return isWithin(row, filter, registers);
  });
  return { rows, registers };
}

/** Ids of funders that tell of projects of their own. */
export async function funderIdsWithProjects(): Promise<Set<string>> {
  return new Set((await portfolioRows()).map(({ organisationId }) => organisationId));
}

/** The projects of a view, added up by funder and currency: sums of two currencies are never one. */
export async function funderPortfolios(filter: CoordinationFilter, lang: Lang): Promise<FunderPortfolio[]> {
  const { rows } = await projectsWithin(filter);
  const funders = await funderRegister();
  const sums = new Map<string, FunderPortfolio>();
  for (const { organisationId, currency, budget, committed, disbursed } of rows) {
    const funder = funders.get(organisationId);
    if (!funder) continue;
    const key = `${organisationId} ${currency}`;
    const { slug, names, isDemo } = funder;
    const known = sums.get(key) ?? {
      ...{ slug, name: pickText(names, lang).text, isDemo, currency },
      ...{ projects: 0, budget: 0, committed: 0, disbursed: 0 },
    };
    sums.set(key, {
      ...known,
      projects: known.projects + 1,
      budget: known.budget + budget,
      committed: known.committed + committed,
      disbursed: known.disbursed + disbursed,
    });
  }
  const { compare } = i18nFor(lang);
  return [...sums.values()].sort((a, b) => compare(a.name, b.name) || compare(a.currency, b.currency));
}

/** A project in the public list. */
export interface ListedProject {
  slug: string;
  identifier: string;
  title: { text: string; lang: string };
  funder: string;
  isDemo: boolean;
  sectors: string[];
  place: string;
  status: number;
  startsOn: string | null;
  endsOn: string | null;
  currency: string;
  budget: number;
  committed: number;
  disbursed: number;
}

const AT_ONCE = 50;

/** One page of the projects of a view, by funder and title. `slug` is the cursor. */
export async function coordinationProjects(
  filter: CoordinationFilter,
  wanted: PageWanted,
  lang: Lang,
): Promise<ListPage<ListedProject>> {
  const { rows, registers } = await projectsWithin(filter);
  const funders = await funderRegister();
  const { compare } = i18nFor(lang);
  const sectorName = ({ code }: { code: string }, register: SectorRegister) => {
    const found = register.byId(sectorOfDac(register, code) ?? '');
    return found?.dacCode === code ? found.names[lang] : [found?.names[lang], `DAC ${code}`].filter(Boolean).join(': ');
  };
  const all = rows.map(({ id, organisationId, titles, sectors, sectorIds: _ids, placeId, ...row }) => ({
    ...row,
    slug: id,
    title: titleFor(titles, lang),
    funder: pickText(funders.get(organisationId)?.names ?? {}, lang).text,
    isDemo: funders.get(organisationId)?.isDemo ?? false,
    sectors: sectors.map((sector) => sectorName(sector, registers.sectors)),
    place: (placeId && registers.places.byId(placeId)?.names[lang]) || '',
  }));
  all.sort((a, b) => compare(a.funder, b.funder) || compare(a.title.text, b.title.text) || compare(a.slug, b.slug));
  return listPage(all, wanted, AT_ONCE);
}
