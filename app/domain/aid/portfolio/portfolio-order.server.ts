import { setImmediate as nextTurn } from 'node:timers/promises';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { grouped } from '~/platform/grouped';
import { titleFor } from './portfolio';
import { type PortfolioRow, portfolioRows } from './portfolio-rows.queries.server';

type ByFunder = ReadonlyMap<string, readonly PortfolioRow[]>;

/** The orders of one reading of all projects: they go with it. */
const orders = new WeakMap<readonly PortfolioRow[], Map<Lang, Promise<ByFunder>>>();

/** Comparing words takes long: of ten thousands of titles more than everything else on their page. */
async function sortTitles(rows: readonly PortfolioRow[], lang: Lang): Promise<ByFunder> {
  const { compare } = i18nFor(lang);
  const sorted = new Map<string, readonly PortfolioRow[]>();
  for (const [organisationId, own] of grouped(rows, (row) => row.organisationId)) {
    const titled = own.map((row) => ({ row, title: titleFor(row.titles, lang).text }));
    titled.sort((a, b) => compare(a.title, b.title) || (a.row.id < b.row.id ? -1 : 1));
    sorted.set(
      organisationId,
      titled.map(({ row }) => row),
    );
    await nextTurn();
  }
  return sorted;
}

/** The projects of each funder by title in a language: sorted once for all readers, a funder at a time. */
export async function projectsByTitle(lang: Lang): Promise<ByFunder> {
  const rows = await portfolioRows();
  const known = orders.get(rows) ?? new Map<Lang, Promise<ByFunder>>();
  orders.set(rows, known);
  const order = known.get(lang) ?? sortTitles(rows, lang);
  known.set(lang, order);
  return order;
}
