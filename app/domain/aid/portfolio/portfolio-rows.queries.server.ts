import { setImmediate as nextTurn } from 'node:timers/promises';
import { asc, eq, gt } from 'drizzle-orm';
import type { SectorRegister } from '~/domain/places/sector';
import { sectorRegister } from '~/domain/places/sectors.queries.server';
import { kept } from '~/platform/kept.server';
import { db, tables } from '~db/index.server';
import { amountsOfRow, type ProjectAmounts } from './portfolio';

/** A funder's own project, as the public views count it. */
export interface PortfolioRow {
  id: string;
  organisationId: string;
  identifier: string;
  titles: Record<string, string>;
  status: number;
  startsOn: string | null;
  endsOn: string | null;
  sectors: { code: string; percent: string }[];
  /** Ids of our sectors that the codes stand for. */
  sectorIds: string[];
  placeId: string | null;
  amounts: ProjectAmounts[];
  /** When its file was brought in. */
  broughtAt: Date;
}

/** Topic of what keeps the projects of all funders in memory. */
export const PORTFOLIO_TOPIC = 'portfolio';

const FRESH_MS = 60_000;
const ROWS_AT_ONCE = 500;

/**
 * Our sector for a DAC code: the one of that very code, else the first-level sector that alone has codes of the same
 * group (their first three digits); undefined where none or several would do.
 */
export function sectorOfDac(register: SectorRegister, code: string): string | undefined {
  const same = register.all.find(({ dacCode }) => dacCode === code);
  if (same) return same.id;
  const group = register.all.filter(({ dacCode }) => dacCode?.slice(0, 3) === code.slice(0, 3));
  const firsts = new Set(group.map(({ id, parentId }) => parentId ?? id));
  return firsts.size === 1 ? [...firsts][0] : undefined;
}

/** All projects that verified funders tell of, kept in memory until a file comes or goes. */
export const portfolioRows: () => Promise<readonly PortfolioRow[]> = kept(PORTFOLIO_TOPIC, FRESH_MS, async () => {
  const { organisations, portfolioActivities: activities, portfolioImports: imports } = tables;
  const register = await sectorRegister();
  const found: PortfolioRow[] = [];
  for (let last = '', isFull = true; isFull; await nextTurn()) {
    const rows = await db()
      .select({ activity: activities, verification: organisations.verification, broughtAt: imports.importedAt })
      .from(activities)
      .innerJoin(organisations, eq(organisations.id, activities.organisationId))
      .innerJoin(imports, eq(imports.id, activities.importId))
      .where(gt(activities.id, last))
      .orderBy(asc(activities.id))
      .limit(ROWS_AT_ONCE);
    for (const { activity, verification, broughtAt } of rows) {
      if (verification !== 'verified') continue;
      const { id, organisationId, identifier, titles, status, startsOn, endsOn, sectors, placeId } = activity;
      const sectorIds = [...new Set(sectors.flatMap(({ code }) => sectorOfDac(register, code) ?? []))];
      found.push({
        ...{ id, organisationId, identifier, titles, status, startsOn, endsOn, sectors, sectorIds, placeId },
        amounts: amountsOfRow(activity),
        broughtAt,
      });
    }
    isFull = rows.length === ROWS_AT_ONCE;
    last = rows.at(-1)?.activity.id ?? last;
  }
  return found;
});
