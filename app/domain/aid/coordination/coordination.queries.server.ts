import { setImmediate as nextTurn } from 'node:timers/promises';
import { freshMarket } from '~/domain/ideas/market-index.server';
import { readRegisters } from '~/domain/places/registers.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import { today } from '~/platform/today.server';
import { funderMoney } from '../funder-money.server';
import { funderRegister } from '../funders.queries.server';
import { type AxisEntry, addUp, type CoordinationTable } from './coordination';
import { type Axis, coordinationAxes } from './coordination-axes.server';
import type { CoordinationFilter } from './coordination-filter';
import { sumCells } from './coordination-scan.server';

/** Everything that a walk over the ideas needs, as it is at this moment: nothing is awaited after it. */
export async function coordinationScope(filter: CoordinationFilter, lang: Lang) {
  const registers = await readRegisters();
  const funders = await funderRegister();
  const money = await funderMoney();
  const columns = await freshMarket();
  await nextTurn();
  // Every place of the register has a code, so that the axes know them all.
  for (const place of registers.places.all) columns.places.of(place.id);
  const axes = coordinationAxes(columns, registers, filter, { lang, day: today() });
  const bySlug = [...funders.values()].find(({ slug }) => slug === filter.funder);
  return { registers, funders, columns, axes, money, filter, funderId: filter.funder === null ? null : bySlug?.id };
}

/** Indexes of the groups that are shown: those that always stand there, and whatever something falls to. */
function shownOf({ groups, always }: Axis, count: (at: number) => number): number[] {
  return groups.flatMap((id, at) => (always.has(id) || count(at) > 0 ? [at] : []));
}

interface Named {
  slug: string;
  names: Record<Lang, string>;
}

function entryOf(id: string | null, root: string | null, find: (id: string) => Named | undefined, lang: Lang) {
  const found = id === null ? undefined : find(id);
  const kind: AxisEntry['kind'] = id === null ? 'none' : id === root ? 'self' : 'part';
  return { slug: found?.slug ?? null, name: found?.names[lang] ?? '', kind };
}

/** Sectors × places with all sums of what is public. */
export async function coordinationTable(filter: CoordinationFilter, lang: Lang): Promise<CoordinationTable> {
  const scope = await coordinationScope(filter, lang);
  const { places, sectors } = scope.registers;
  const { axes } = scope;
  const all = sumCells(scope);
  const rows = shownOf(axes.places, (at) => addUp(all[at] ?? []).ideas);
  const columns = shownOf(axes.sectors, (at) => all.reduce((sum, row) => sum + (row[at]?.ideas ?? 0), 0));
  const cells = rows.map((row) => columns.map((column) => all[row]?.[column] ?? addUp([])));
  const placeRoot = filter.place === null ? null : (places.bySlug(filter.place)?.id ?? null);
  const sectorRoot = filter.sector === null ? null : (sectors.bySlug(filter.sector)?.id ?? null);
  const placeTotals = cells.map(addUp);
  return {
    places: rows.map((at) => {
      const id = axes.places.groups[at] ?? null;
      const entry = entryOf(id, placeRoot, places.byId, lang);
      return { ...entry, opens: entry.kind === 'part' && places.childrenOf(id).length > 0 };
    }),
    sectors: columns.map((at) => {
      const id = axes.sectors.groups[at] ?? null;
      const entry = entryOf(id, sectorRoot, sectors.byId, lang);
      return { ...entry, opens: entry.kind === 'part' && sectors.partsOf(id).length > 0 };
    }),
    cells,
    placeTotals,
    sectorTotals: columns.map((_, at) => addUp(cells.map((row) => row[at] ?? addUp([])))),
    total: addUp(placeTotals),
  };
}

export interface CoordinationChoices {
  funders: { value: string; label: string }[];
  years: number[];
}

/** What the filters of the view offer: funders that have promised money to a listed idea or told of projects. */
export async function coordinationChoices(alsoFunders: Iterable<string>, lang: Lang): Promise<CoordinationChoices> {
  const [funders, money, columns] = [await funderRegister(), await funderMoney(), await freshMarket()];
  const { compare } = i18nFor(lang);
  const ids = new Set(alsoFunders);
  const years = new Set<number>();
  for (const rows of money.values()) {
    for (const { number, organisationId, year } of rows) {
      // Most say nothing new: whether an idea is listed is asked only for those that would.
      if ((ids.has(organisationId) && years.has(year)) || columns.rowOf(number) === undefined) continue;
      ids.add(organisationId);
      years.add(year);
    }
  }
  const { publishedAt } = columns.arrays;
  let earliest = Number.POSITIVE_INFINITY;
  for (let row = 0; row < columns.size; row += 1) earliest = Math.min(earliest, publishedAt[row] as number);
  const thisYear = Number(today().slice(0, 4));
  const first = Number.isFinite(earliest) ? Number(kyrgyzDay(new Date(earliest)).slice(0, 4)) : thisYear;
  for (let year = Math.max(first, 2000); year <= thisYear; year += 1) years.add(year);
  return {
    funders: [...funders.values()]
      .filter(({ id }) => ids.has(id))
      .map(({ slug, names }) => ({ value: slug, label: pickText(names, lang).text }))
      .sort((a, b) => compare(a.label, b.label)),
    years: [...years].sort((a, b) => b - a),
  };
}
