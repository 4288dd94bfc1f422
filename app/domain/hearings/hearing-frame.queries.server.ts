import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { placeRegister } from '~/domain/places/places.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { db, type Reader, tables } from '~db/index.server';
import { type Hearing, stateAt } from './hearing';
import { keepDeskPolicy, runHearingPolicy } from './hearing.policy';
import type { HearingFrame } from './hearing-frame';
import { heardTariffLink } from './tariff/heard-tariff.queries.server';

async function papersOf(reader: Reader, { id, stage }: Hearing): Promise<HearingFrame['has']> {
  if (stage === 'draft' || stage === 'announced') return { protocol: false, answers: false, decision: false };
  const { protocolVersions, keneshDecisions, protocolDrafts } = tables;
  const versions = await reader
    .selectDistinct({ document: protocolVersions.document })
    .from(protocolVersions)
    .where(eq(protocolVersions.hearingId, id));
  const [draft] = await reader
    .select({ openedAt: protocolDrafts.openedAt })
    .from(protocolDrafts)
    .where(eq(protocolDrafts.hearingId, id));
  const [decision] = await reader
    .select({ number: keneshDecisions.number })
    .from(keneshDecisions)
    .where(eq(keneshDecisions.hearingId, id));
  const documents = versions.map(({ document }) => document);
  return {
    protocol: documents.includes('protocol') || Boolean(draft?.openedAt),
    answers: documents.includes('answers'),
    decision: decision !== undefined,
  };
}

async function budgetNumberOf(reader: Reader, budgetId: string | null): Promise<number | null> {
  if (!budgetId) return null;
  const { budgets } = tables;
  const [row] = await reader.select({ number: budgets.number }).from(budgets).where(eq(budgets.id, budgetId));
  return row?.number ?? null;
}

/** The head of a hearing's pages, for a hearing that was found through this actor. */
export async function hearingFrame(actor: Actor, hearing: Hearing, lang: Lang): Promise<HearingFrame> {
  const register = await placeRegister();
  const place = register.byId(hearing.placeId);
  const title = pickText(hearing.titles, lang);
  return {
    number: hearing.number,
    slug: hearing.slug,
    title: title.text,
    titleLang: title.lang,
    kind: hearing.kind,
    state: stateAt(hearing, now()),
    place: { slug: place?.slug ?? '', name: place?.names[lang] ?? '' },
    startsAt: hearing.startsAt,
    remarksCloseAt: hearing.remarksCloseAt,
    isDemo: hearing.isDemo,
    remarkCount: hearing.remarkCount,
    budgetNumber: await budgetNumberOf(db(), hearing.budgetId),
    tariff: await heardTariffLink(db(), hearing),
    has: await papersOf(db(), hearing),
    may: {
      run: runHearingPolicy(actor, hearing).allowed,
      keepDesk: keepDeskPolicy(actor, hearing).allowed,
    },
  };
}
