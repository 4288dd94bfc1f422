import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Role, SignedIn } from '~/domain/accounts/actor';
import { openDraft, saveDraft, startIdea } from '~/domain/ideas/drafts.server';
import { daysLeftOf } from '~/domain/ideas/idea-card';
import { ideaCards } from '~/domain/ideas/idea-cards.queries.server';
import { firstIdeas, marketPage } from '~/domain/ideas/market.queries.server';
import { type MarketFilter, NO_FILTER } from '~/domain/ideas/market-filter';
import { marketNumbers } from '~/domain/ideas/market-numbers.queries.server';
import { archiveIdea, publishIdea, returnIdea, submitIdea, withdrawIdea } from '~/domain/ideas/publication.server';
import { setSupport } from '~/domain/ideas/support.server';
import { ideaFeed } from '~/domain/projects/news/idea-feed.server';
import { setClockForTests } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { tables, touch, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { useTestStore } from '../../support/store';

useTestStore();

let aida: SignedIn;
let bakyt: SignedIn;
let moderator: SignedIn;

async function addPerson(name: string, roles: Role[] = []): Promise<SignedIn> {
  const id = newId();
  await transaction((tx) =>
    tx
      .insert(tables.people)
      .values({ id, name, lang: 'ky', unsubscribeToken: newId(), createdAt: new Date(), confirmedAt: new Date() }),
  );
  const person = { id, name, lang: 'ky' as const, placeId: null, verification: 0, confirmed: true };
  return { kind: 'person', person, acting: null, memberships: [], roles, sessionId: '' };
}

beforeAll(async () => {
  await loadReferenceData();
  aida = await addPerson('Аида');
  bakyt = await addPerson('Бакыт');
  moderator = await addPerson('Модератор', [{ role: 'moderator', placeId: null }]);
});

afterEach(() => setClockForTests());

interface Wanted {
  title: string;
  summary?: string;
  problem?: string;
  sector?: string;
  place?: string;
  otherPlaces?: string[];
  som?: number;
}

const paragraph = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

/** Writes a draft that is complete enough to be handed in. Returns its number. */
async function draftIdea(wanted: Wanted): Promise<number> {
  const number = await startIdea(aida, { lang: 'ky', placeId: referenceId('place', wanted.place ?? 'osh-japalak') });
  const { version } = await openDraft(aida, number);
  await saveDraft(aida, number, version, (content) => ({
    ...content,
    sectorId: referenceId('sector', wanted.sector ?? 'tourism'),
    otherPlaceIds: (wanted.otherPlaces ?? []).map((slug) => referenceId('place', slug)),
    texts: {
      ky: {
        title: wanted.title,
        summary: wanted.summary ?? 'Кыскача',
        origin: 'author',
        problem: paragraph(wanted.problem ?? 'Маселе'),
        evidence: null,
        goal: paragraph('Максат'),
        sustainability: null,
        risks: null,
      },
    },
    budget: [
      {
        id: newId(),
        title: { ky: 'Иш' },
        unit: { ky: 'даана' },
        quantity: '1',
        unitPrice: (wanted.som ?? 1000) * 100,
        source: 'requested',
        need: 'must_have',
      },
    ],
  }));
  return number;
}

async function postIdea(wanted: Wanted): Promise<number> {
  const number = await draftIdea(wanted);
  await submitIdea(aida, number);
  await publishIdea(moderator, number);
  return number;
}

const list = async (filter: Partial<MarketFilter> = {}) => {
  const page = await marketPage({ ...NO_FILTER, ...filter }, null, 'ky');
  expect(page.total).toBe(page.cards.length);
  return page.cards.map(({ number }) => number);
};
const feedOf = (filter: Partial<MarketFilter> = {}) =>
  ideaFeed(
    { ...NO_FILTER, ...filter },
    {
      lang: 'ky',
      origin: 'https://ashar.example',
      title: 'Жаңы',
      author: 'Ашар',
      self: '/feeds/ideas.atom',
      page: '/ky/ideas',
    },
  );

describe('what the market lists', () => {
  it('is what has been published, from the moment it is, and nothing before or after', async () => {
    const number = await draftIdea({ title: 'Жол белгилери' });
    const isListed = async () => {
      const everywhere = [await list(), await list({ q: 'белгилери' })].map((numbers) => numbers.includes(number));
      const inFeed = (await feedOf()).xml.includes(`/i/${number}<`);
      expect(new Set([...everywhere, inFeed]).size).toBe(1);
      return inFeed;
    };
    expect(await isListed()).toBe(false);
    await submitIdea(aida, number);
    expect(await isListed()).toBe(false);
    await returnIdea(moderator, number, 'Толуктаңыз');
    expect(await isListed()).toBe(false);
    await submitIdea(aida, number);
    await publishIdea(moderator, number);
    expect(await isListed()).toBe(true);
    await withdrawIdea(aida, number, 'Өзүбүз бүтүрдүк');
    expect(await isListed()).toBe(false);
  });

  it('loses what goes to the archive and what is hidden, in lists, counts, numbers and feed', async () => {
    const [archived, hidden] = [await postIdea({ title: 'Эски кудук' }), await postIdea({ title: 'Жашыл кудук' })];
    expect(await list({ q: 'кудук' })).toEqual([hidden, archived]);
    const before = (await marketNumbers()).ideas;
    await archiveIdea(moderator, archived, 'Бүттү');
    await transaction(async (tx) => {
      await tx.update(tables.ideas).set({ hidden: true }).where(eq(tables.ideas.number, hidden));
      touch(tx, `idea:${hidden}`, 'ideas');
    });
    expect(await list({ q: 'кудук' })).toEqual([]);
    expect((await marketNumbers()).ideas).toBe(before - 2);
    expect((await firstIdeas(NO_FILTER, 20, 'ky')).cards.map(({ number }) => number)).not.toContain(hidden);
    expect((await feedOf()).xml).not.toContain('Жашыл кудук');
  });

  it('follows changes: a new sector, a new place, support', async () => {
    const number = await postIdea({ title: 'Көпүрө', place: 'osh-toloykon', som: 700_000 });
    expect(await list({ place: 'osh-toloykon', gap: [{ min: 500_000, max: null }] })).toEqual([number]);
    const { version } = await openDraft(aida, number);
    await saveDraft(aida, number, version, (content) => ({ ...content, sectorId: referenceId('sector', 'parks') }));
    await submitIdea(aida, number);
    await publishIdea(moderator, number);
    expect(await list({ sectors: ['streets'] })).toEqual([number]);
    await setSupport(bakyt, number, true);
    expect((await list({ sort: 'supported' }))[0]).toBe(number);
    await setSupport(bakyt, number, false);
    await withdrawIdea(aida, number, 'Бүттү');
  });

  it('holds ideas of a place in all places above it, and those that only name it', async () => {
    const number = await postIdea({ title: 'Паромдук өтмөк', place: 'toktogul-city', otherPlaces: ['osh-manas-ata'] });
    for (const place of ['toktogul-city', 'toktogul', 'jalal-abad', 'osh-manas-ata', 'osh']) {
      expect([place, await list({ q: 'паромдук', place })]).toEqual([place, [number]]);
    }
    for (const place of ['osh-japalak', 'osh-oblast', 'bishkek', 'no-such-place']) {
      expect([place, await list({ q: 'паромдук', place })]).toEqual([place, []]);
    }
  });

  it('sees at once what another process has published', async () => {
    const number = await postIdea({ title: 'Башка процесс' });
    await list();
    await transaction((tx) =>
      tx.update(tables.ideas).set({ authorKind: 'ngo', updatedAt: new Date() }).where(eq(tables.ideas.number, number)),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect(await list({ q: 'процесс', kinds: ['ngo'] })).toEqual([number]);
  });
});

describe('searching the market', () => {
  it('puts titles first, then summary, sector and place, then the text, and the newest first within each', async () => {
    const inText = await postIdea({ title: 'Биринчи', problem: 'Бул жерде китепкана жок' });
    const inSummary = await postIdea({ title: 'Экинчи', summary: 'Айылга китепкана керек' });
    const inTitle = await postIdea({ title: 'Китепкана ачуу' });
    const inTitleLater = await postIdea({ title: 'Жаңы китепкана' });
    expect(await list({ q: 'китепкана' })).toEqual([inTitleLater, inTitle, inSummary, inText]);
    expect(await list({ q: 'китепкана', sort: 'newest' })).toEqual([inTitleLater, inTitle, inSummary, inText]);
    expect(await list({ q: 'Төлөйкөн китепкана' })).toEqual([]);
    expect(await list({ q: 'ЖАПАЛАК китеп' })).toEqual([inTitleLater, inTitle, inSummary, inText]);
  });

  it('finds nothing for words of one or two letters, and says what dropping them would find', async () => {
    const page = await marketPage({ ...NO_FILTER, q: 'ж' }, null, 'ky');
    expect(page.total).toBe(0);
    expect(page.drops).toEqual([{ group: 'q', count: (await list()).length }]);
  });

  it.each(['"', "' or 1=1 --", '*', 'a:b AND', '\u0000\u0007', '%', '{a b}:суу', '𐍈𐍈𐍈', 'ы'.repeat(200)])(
    'takes %j as words and never fails',
    async (q) => {
      await expect(list({ q })).resolves.toBeInstanceOf(Array);
    },
  );
});

describe('cards', () => {
  it('are made of listed ideas only, whatever number is asked for', async () => {
    const [draft, listed] = [await draftIdea({ title: 'Купуя' }), await postIdea({ title: 'Ачык' })];
    expect((await ideaCards([draft, 999_999, listed, -1], 'ky')).map(({ title }) => title)).toEqual(['Ачык']);
  });

  it('show the original, marked with its language, to readers of another one', async () => {
    const number = await postIdea({ title: 'Жөө жол' });
    const [card] = await ideaCards([number], 'en');
    expect([card?.title, card?.textLang, card?.place]).toEqual(['Жөө жол', 'ky', 'Japalak']);
  });

  it('count the last fortnight before the end, while the idea still seeks', () => {
    expect(daysLeftOf('2026-11-22', 'seeking', '2026-11-22')).toBe(0);
    expect(daysLeftOf('2026-12-06', 'under_consideration', '2026-11-22')).toBe(14);
    expect(daysLeftOf('2026-12-07', 'seeking', '2026-11-22')).toBeNull();
    expect(daysLeftOf('2026-11-21', 'seeking', '2026-11-22')).toBeNull();
    expect(daysLeftOf('2026-11-23', 'funded', '2026-11-22')).toBeNull();
    expect(daysLeftOf(null, 'seeking', '2026-11-22')).toBeNull();
  });
});

describe('the numbers of the home page', () => {
  it('count published ideas, the som that they miss, and people who support any', async () => {
    const before = await marketNumbers();
    const number = await postIdea({ title: 'Сандар', som: 250 });
    await setSupport(bakyt, number, true);
    await setSupport(aida, number, true);
    await setSupport(aida, number, false);
    await transaction({ touch: ['ideas'] }, async () => undefined);
    const after = await marketNumbers();
    expect([after.ideas - before.ideas, after.gap - before.gap]).toEqual([1, 25_000]);
    expect(after.supporters - before.supporters).toBe(1);
    expect(after.at.getTime()).toBeGreaterThanOrEqual(before.at.getTime());
  });
});
