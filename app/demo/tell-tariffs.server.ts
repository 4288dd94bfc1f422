import { eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { createTariff } from '~/domain/tariffs/tariffs.server';
import { publishTariffVersion, startVersion } from '~/domain/tariffs/versions.server';
import { setClockForTests } from '~/platform/clock.server';
import { db, tables } from '~db/index.server';
import { referenceId } from '~db/seed/load.server';
import type { Cast } from './cast.server';
import { inventedTariffs } from './content/tariffs-invented';
import { type DemoTariff, type DemoTariffVersion, realTariffs } from './content/tariffs-real';

const DAY = 86_400_000;
const TOLD_DAYS_AGO = 60;

/** Tells the tariffs of the demo: real prices with their sources, and one invented calculation. Numbers by key. */
export async function tellTariffs(cast: Cast, today: Date): Promise<Map<string, number>> {
  setClockForTests(() => new Date(today.getTime() - TOLD_DAYS_AGO * DAY));
  const admin = await cast.as('admin');
  // Places without an officer in the story: the administrator enters what their sources say.
  const keeper: SignedIn = { ...admin, roles: [...admin.roles, { role: 'hearing_officer', placeId: null }] };
  const told = new Map<string, number>();
  for (const tariff of [...inventedTariffs, ...realTariffs]) {
    const officer = tariff.officer ? await cast.as(tariff.officer) : keeper;
    told.set(tariff.key, await tellTariff(cast, officer, tariff, today));
  }
  return told;
}

async function tellTariff(cast: Cast, officer: SignedIn, demo: DemoTariff, today: Date): Promise<number> {
  const number = await createTariff(officer, {
    placeId: referenceId('place', demo.place),
    service: demo.service,
    provider: demo.provider ? await slugOf(cast.organisationId(demo.provider)) : '',
    providers: demo.providers,
    isDemo: demo.isDemo ?? false,
  });
  for (const version of demo.versions) {
    const ordinal = await startVersion(officer, number, factsOf(version, today), version.typed);
    await publishTariffVersion(officer, number, ordinal, 1);
  }
  return number;
}

async function slugOf(organisationId: string): Promise<string> {
  const { organisations } = tables;
  const [row] = await db()
    .select({ slug: organisations.slug })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return row?.slug ?? '';
}

function factsOf(version: DemoTariffVersion, today: Date) {
  const { kind, from, to, resolution, decided, source, sourceUrl, note } = version;
  return {
    ...{ kind, source },
    validFrom: typeof from === 'number' ? `${today.getUTCFullYear() + from}-01-01` : from,
    validTo: to ?? null,
    resolution: resolution ?? null,
    resolutionDate: decided ?? null,
    sourceUrl: sourceUrl ?? null,
    note: note ?? null,
  };
}
