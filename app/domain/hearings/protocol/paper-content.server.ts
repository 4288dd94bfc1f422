import { eq } from 'drizzle-orm';
import { placeRegister } from '~/domain/places/places.queries.server';
import { type Reader, tables } from '~db/index.server';
import type { Hearing } from '../hearing';
import { namedTariff } from '../tariff/heard-tariff.queries.server';
import type { HearingPaper, PaperContent, SecretaryWords } from './hearing-paper';
import { paperRecord } from './paper-record.server';
import { paperRemarks } from './paper-remarks.server';

const NO_WORDS: SecretaryWords = { lang: 'ky', opening: '', conclusions: '', decisions: '' };

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** What the secretary has written for the protocol so far. */
export async function secretaryWords(reader: Reader, hearingId: string): Promise<SecretaryWords> {
  const { protocolDrafts } = tables;
  const [row] = await reader
    .select({ content: protocolDrafts.content })
    .from(protocolDrafts)
    .where(eq(protocolDrafts.hearingId, hearingId));
  return (row?.content as SecretaryWords | undefined) ?? NO_WORDS;
}

async function budgetOf(reader: Reader, budgetId: string | null): Promise<PaperContent['hearing']['budget']> {
  if (!budgetId) return null;
  const { budgets } = tables;
  const [row] = await reader
    .select({ number: budgets.number, year: budgets.year, stage: budgets.stage, contentHash: budgets.contentHash })
    .from(budgets)
    .where(eq(budgets.id, budgetId));
  return row ?? null;
}

async function factsOf(reader: Reader, hearing: Hearing): Promise<PaperContent['hearing']> {
  const { hearings } = tables;
  const [row] = await reader
    .select({
      decides: hearings.decides,
      venues: hearings.venues,
      onlineUrl: hearings.onlineUrl,
      chair: hearings.chair,
      secretary: hearings.secretary,
    })
    .from(hearings)
    .where(eq(hearings.id, hearing.id));
  const register = await placeRegister();
  const tariff = await namedTariff(reader, hearing.tariffVersionId);
  return {
    number: hearing.number,
    kind: hearing.kind,
    titles: hearing.titles,
    decides: row?.decides ?? {},
    place: register.byId(hearing.placeId)?.names ?? {},
    mode: hearing.mode,
    venues: row?.venues ?? {},
    onlineUrl: row?.onlineUrl ?? null,
    startsAt: iso(hearing.startsAt),
    minutes: hearing.minutes,
    remarksOpenAt: iso(hearing.remarksOpenAt),
    remarksCloseAt: iso(hearing.remarksCloseAt),
    announcedAt: iso(hearing.announcedAt),
    heldAt: iso(hearing.heldAt),
    chair: row?.chair ?? '',
    secretary: row?.secretary ?? '',
    rules: hearing.rules,
    frozenHash: hearing.frozenHash,
    budget: await budgetOf(reader, hearing.budgetId),
    ...(tariff ? { tariff } : {}),
    isDemo: hearing.isDemo,
  };
}

/** A paper of the hearing as it would be published now: not yet numbered, without an instant of its own. */
export async function paperContent(reader: Reader, hearing: Hearing, document: HearingPaper): Promise<PaperContent> {
  const words = await secretaryWords(reader, hearing.id);
  return {
    format: 'ashar.hearing-paper.1',
    document,
    ordinal: null,
    publishedAt: null,
    reason: null,
    protocolHash: null,
    hearing: await factsOf(reader, hearing),
    record: document === 'protocol' ? await paperRecord(reader, hearing.id, words) : null,
    ...(await paperRemarks(reader, hearing)),
  };
}
