import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { placeRegister } from '~/domain/places/places.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { type ListPage, listPage } from '~/platform/list-page';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { decimalOf } from './exact';
import { headColumns } from './find-tariff.server';
import { type ChargeUnit, currentOf, GROUPS, type Group, type Service, type VersionHead } from './tariff';
import { computedOf, type TariffContent, unitPrice } from './tariff-content';

/** The tariff in force at a day, as it stands beside those of other places. Money in som, shares in per cent. */
export interface ComparedTariff {
  /** The number, as the cursor of pages. */
  slug: string;
  number: number;
  service: Service;
  place: string;
  provider: { text: string; lang: Lang };
  validFrom: string;
  prices: Record<Group, string | null>;
  /** What a person or a household pays, where that is how it is charged: the first such price of the population. */
  fixed: { amount: string; unit: ChargeUnit } | null;
  recovery: string | null;
  collection: string | null;
  coverage: string | null;
  source: string;
  isDemo: boolean;
}

interface InForce {
  number: number;
  service: Service;
  placeId: string;
  provider: { text: string; lang: Lang };
  isDemo: boolean;
  head: VersionHead;
}

/** The day at which tariffs of a year are compared: its last one, or today in this year. */
export function dayOfYear(year: number | null): string {
  const day = today();
  return year === null || day.startsWith(String(year)) ? day : `${year}-12-31`;
}

/** One row for each approved version, without its content. */
async function approvedHeads(service: Service | null) {
  const { organisations, tariffs, tariffVersions } = tables;
  return db()
    .select({
      tariff: { number: tariffs.number, service: tariffs.service, placeId: tariffs.placeId, isDemo: tariffs.isDemo },
      providers: tariffs.providers,
      names: organisations.names,
      ...headColumns(),
    })
    .from(tariffVersions)
    .innerJoin(tariffs, eq(tariffs.id, tariffVersions.tariffId))
    .leftJoin(organisations, eq(organisations.id, tariffs.providerId))
    .where(
      and(
        eq(tariffVersions.kind, 'approved'),
        isNotNull(tariffVersions.publishedAt),
        service ? eq(tariffs.service, service) : undefined,
      ),
    );
}

/** The version in force on that day of each tariff, by the name of its place in the reader's language. */
async function inForce(service: Service | null, day: string, lang: Lang): Promise<InForce[]> {
  const byTariff = new Map<number, Awaited<ReturnType<typeof approvedHeads>>>();
  for (const row of await approvedHeads(service)) {
    byTariff.set(row.tariff.number, [...(byTariff.get(row.tariff.number) ?? []), row]);
  }
  const register = await placeRegister();
  const { compare } = i18nFor(lang);
  const nameOf = (placeId: string) => register.byId(placeId)?.names[lang] ?? '';
  return [...byTariff.values()]
    .flatMap((rows) => {
      const current = currentOf(rows, day);
      if (!current) return [];
      const { tariff, providers, names, ...head } = current;
      return [{ ...tariff, head, provider: pickText(names ?? providers, lang) }];
    })
    .sort((a, b) => compare(nameOf(a.placeId), nameOf(b.placeId)) || a.number - b.number);
}

async function contentsOf(ids: string[]): Promise<Map<string, TariffContent>> {
  if (ids.length === 0) return new Map();
  const { tariffVersions } = tables;
  const rows = await db()
    .select({ id: tariffVersions.id, content: tariffVersions.content })
    .from(tariffVersions)
    .where(inArray(tariffVersions.id, ids));
  return new Map(rows.map(({ id, content }) => [id, content as TariffContent]));
}

function comparedTariff({ head, placeId, ...rest }: InForce, place: string, content: TariffContent): ComparedTariff {
  const fixed = content.charges.find(({ unit, group, benefit }) => {
    return /^(?:person|household)_/.test(unit) && group === 'population' && !benefit;
  });
  const computed = computedOf(content);
  return {
    ...rest,
    ...{ slug: String(rest.number), place, validFrom: head.validFrom, source: head.source },
    prices: Object.fromEntries(GROUPS.map((group) => [group, unitPrice(content, group)])) as ComparedTariff['prices'],
    fixed: fixed ? { amount: fixed.amount, unit: fixed.unit } : null,
    recovery: computed && decimalOf(computed.recovery, 1),
    collection: content.calculation?.collection ?? null,
    coverage: content.calculation?.coverage ?? null,
  };
}

async function complete(found: InForce[], lang: Lang): Promise<ComparedTariff[]> {
  const contents = await contentsOf(found.map(({ head }) => head.id));
  const register = await placeRegister();
  return found.flatMap((one) => {
    const content = contents.get(one.head.id);
    return content ? [comparedTariff(one, register.byId(one.placeId)?.names[lang] ?? '', content)] : [];
  });
}

const PAGE = 50;

/** Tariffs of one service in force at the end of a year (or today), place by place, fifty to a page. */
export async function compareTariffs(
  { service, year }: { service: Service; year: number | null },
  wanted: { after?: string; before?: string },
  lang: Lang,
): Promise<ListPage<ComparedTariff>> {
  const found = await inForce(service, dayOfYear(year), lang);
  const page = listPage(
    found.map((one) => ({ ...one, slug: String(one.number) })),
    wanted,
    PAGE,
  );
  return { ...page, rows: await complete(page.rows, lang) };
}

/** All tariffs in force at the end of a year, fifty at a time, so that other readers are answered in between. */
export async function* allTariffs(year: number | null, lang: Lang): AsyncGenerator<ComparedTariff[]> {
  const found = await inForce(null, dayOfYear(year), lang);
  for (let at = 0; at < found.length; at += PAGE) yield complete(found.slice(at, at + PAGE), lang);
}

/** The years in which an approved tariff of the service began, newest first. */
export async function tariffYears(service: Service): Promise<number[]> {
  const years = (await approvedHeads(service)).map(({ validFrom }) => Number(validFrom.slice(0, 4)));
  return [...new Set(years)].sort((a, b) => b - a);
}

/** The tariffs of a place, for its page: the number and the service of each. */
export async function tariffsOfPlace(placeId: string): Promise<{ number: number; service: Service }[]> {
  const { tariffs, tariffVersions } = tables;
  const rows = await db()
    .selectDistinct({ number: tariffs.number, service: tariffs.service })
    .from(tariffs)
    .innerJoin(tariffVersions, eq(tariffVersions.tariffId, tariffs.id))
    .where(and(eq(tariffs.placeId, placeId), isNotNull(tariffVersions.publishedAt)));
  return rows.sort((a, b) => a.number - b.number);
}
