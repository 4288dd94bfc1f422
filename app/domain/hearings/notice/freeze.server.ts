import { eq } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import type { Hearing } from '../hearing';
import { rulesFor } from '../rules.server';
import { namedTariff } from '../tariff/heard-tariff.queries.server';
import type { FrozenBudget, FrozenHearing, FrozenMaterial } from './frozen';
import type { HearingDetails } from './hearing-details';
import { currentOf, hearingMaterials } from './materials.queries.server';

async function budgetOf(reader: Reader, id: string | null): Promise<FrozenBudget | null> {
  if (!id) return null;
  const { budgets } = tables;
  const [row] = await reader
    .select({ number: budgets.number, contentHash: budgets.contentHash })
    .from(budgets)
    .where(eq(budgets.id, id));
  return row ?? null;
}

async function materialsOf(reader: Reader, hearingId: string): Promise<FrozenMaterial[]> {
  return currentOf(await hearingMaterials(reader, hearingId)).map(({ kind, title, lang, file, url }) => ({
    kind,
    title,
    lang,
    sha256: file?.sha256 ?? null,
    url,
  }));
}

interface Announced {
  startsAt: Date;
  at: Date;
  opens: Date;
  closes: Date;
}

/** What announcing a hearing now fixes. */
export async function freeze(
  reader: Reader,
  hearing: Hearing,
  details: HearingDetails,
  { startsAt, at, opens, closes }: Announced,
): Promise<FrozenHearing> {
  const { places } = tables;
  const [place] = await reader.select().from(places).where(eq(places.id, hearing.placeId));
  const { rules, source } = await rulesFor(reader, hearing.scope, hearing.kind);
  return {
    number: hearing.number,
    kind: hearing.kind,
    place: {
      slug: place?.slug ?? '',
      names: { ky: place?.nameKy ?? '', ru: place?.nameRu ?? '', en: place?.nameEn ?? '' },
    },
    titles: details.titles,
    decides: details.decides,
    mode: details.mode,
    venues: details.venues,
    announcedAt: at.toISOString(),
    startsAt: startsAt.toISOString(),
    minutes: details.minutes,
    remarksOpenAt: opens.toISOString(),
    remarksCloseAt: closes.toISOString(),
    rules,
    rulesSource: source,
    questions: details.questions,
    whoMayVote: { people: 'confirmed_address', votesEach: 1, countedBy: 'verification_level' },
    budget: await budgetOf(reader, details.budgetId),
    comparedBudget: await budgetOf(reader, details.comparedBudgetId),
    tariff: await namedTariff(reader, details.tariffVersionId),
    comparedTariff: await namedTariff(reader, details.comparedTariffVersionId),
    materials: await materialsOf(reader, hearing.id),
  };
}
