import { type Registers, readRegisters } from '~/domain/places/registers.queries.server';
import type { SectorRegister } from '~/domain/places/sector';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import type { PageWanted } from '~/platform/keyset.server';
import { type ListPage, listPage } from '~/platform/list-page';
import { type Funder, funderRegister } from '../funders.queries.server';
import { type OwnProject, type ProjectAmounts, titleFor } from '../portfolio/portfolio';
import { projectsByTitle } from '../portfolio/portfolio-order.server';
import { type PortfolioRow, portfolioRows, sectorOfDac } from '../portfolio/portfolio-rows.queries.server';
import type { CoordinationFilter } from './coordination-filter';

/** What one funder tells of its own projects in one currency. */
export interface FunderPortfolio extends ProjectAmounts {
  slug: string;
  name: string;
  isDemo: boolean;
  /** How many have money in it: a project with two currencies counts with each. */
  projects: number;
  /** When the newest of their files was brought in. */
  broughtAt: Date;
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

const isOf = ({ slug }: Funder, filter: CoordinationFilter) => filter.funder === null || slug === filter.funder;

/** Ids of funders that tell of projects of their own. */
export async function funderIdsWithProjects(): Promise<Set<string>> {
  return new Set((await portfolioRows()).map(({ organisationId }) => organisationId));
}

const noProjects = ({ slug, names, isDemo }: Funder, currency: string, lang: Lang) => ({
  ...{ slug, name: pickText(names, lang).text, isDemo, currency },
  ...{ projects: 0, budget: 0, committed: 0, disbursed: 0, broughtAt: new Date(0) },
});

/** The projects of a view, added up by funder and currency: sums of two currencies are never one. */
export async function funderPortfolios(filter: CoordinationFilter, lang: Lang): Promise<FunderPortfolio[]> {
  const registers = await readRegisters();
  const funders = await funderRegister();
  const sums = new Map<string, FunderPortfolio>();
  for (const row of await portfolioRows()) {
    const funder = funders.get(row.organisationId);
    if (!funder || !isOf(funder, filter) || !isWithin(row, filter, registers)) continue;
    for (const { currency, budget, committed, disbursed } of row.amounts) {
      const key = `${row.organisationId} ${currency}`;
      const sum = sums.get(key) ?? noProjects(funder, currency, lang);
      sum.projects += 1;
      sum.budget += budget;
      sum.committed += committed;
      sum.disbursed += disbursed;
      if (row.broughtAt > sum.broughtAt) sum.broughtAt = row.broughtAt;
      sums.set(key, sum);
    }
  }
  const { compare } = i18nFor(lang);
  return [...sums.values()].sort((a, b) => compare(a.name, b.name) || compare(a.currency, b.currency));
}

/** A project in the public list. */
export interface ListedProject extends OwnProject {
  funder: string;
  isDemo: boolean;
  sectors: string[];
}

const AT_ONCE = 50;

/** One page of the projects of a view, by funder and title. `slug` is the cursor. */
export async function coordinationProjects(
  filter: CoordinationFilter,
  wanted: PageWanted,
  lang: Lang,
): Promise<ListPage<ListedProject>> {
  const registers = await readRegisters();
  const byTitle = await projectsByTitle(lang);
  const { compare } = i18nFor(lang);
  const named = [...(await funderRegister()).values()]
    .filter((funder) => byTitle.has(funder.id) && isOf(funder, filter))
    .map((funder) => ({ funder, name: pickText(funder.names, lang).text }))
    .sort((a, b) => compare(a.name, b.name));
  const found = named.flatMap(({ funder, name }) =>
    (byTitle.get(funder.id) ?? []).flatMap((row) =>
      isWithin(row, filter, registers) ? [{ slug: row.id, row, funder: name, isDemo: funder.isDemo }] : [],
    ),
  );
  const page = listPage(found, wanted, AT_ONCE);
  return { ...page, rows: page.rows.map((one) => listed(one, registers, lang)) };
}

function sectorName(code: string, register: SectorRegister, lang: Lang): string {
  const found = register.byId(sectorOfDac(register, code) ?? '');
  if (found?.dacCode === code) return found.names[lang];
  return [found?.names[lang], `DAC ${code}`].filter(Boolean).join(': ');
}

type Found = Pick<ListedProject, 'slug' | 'funder' | 'isDemo'> & { row: PortfolioRow };

function listed({ slug, row, funder, isDemo }: Found, { places, sectors }: Registers, lang: Lang): ListedProject {
  const { identifier, titles, placeId, status, startsOn, endsOn, amounts } = row;
  return {
    ...{ slug, identifier, funder, isDemo, status, startsOn, endsOn, amounts },
    title: titleFor(titles, lang),
    sectors: row.sectors.map(({ code }) => sectorName(code, sectors, lang)),
    place: (placeId && places.byId(placeId)?.names[lang]) || '',
  };
}
