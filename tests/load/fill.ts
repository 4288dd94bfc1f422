import type { IdeaContent } from '~/domain/ideas/idea-content';
import type { Lang } from '~/i18n/languages';
import { newId } from '~/platform/ids.server';
import { RENDERER_VERSION } from '~/platform/rich-text/rich-text.server';
import { searchTokens } from '~/platform/search/stem.server';
import { slugOf } from '~/platform/slug';
import { db, type Tx, tables, transaction, writeSearch } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { places } from '~db/seed/places';
import { sectors } from '~db/seed/sectors';
import { type InventedText, inventTexts } from './invented-texts';
import { type Random, seededRandom } from './random';

const BATCH = 200;
const PEOPLE = 3_000;
const DAY_MS = 86_400_000;
const SPAN_DAYS = 900;

type NewRow<T extends { $inferInsert: unknown }> = T['$inferInsert'];
type IdeaRow = NewRow<typeof tables.ideas>;

/** One invented idea as the rows that it is made of. */
interface Invented {
  idea: IdeaRow;
  content: IdeaContent;
  texts: Map<Lang, InventedText>;
  otherPlaceId: string | null;
  words: { a: string; b: string; c: string };
}

const placeIds = places.map(({ slug }) => referenceId('place', slug));
const oshIds = places
  .filter(({ parent, slug }) => parent === 'osh' || slug === 'osh')
  .map(({ slug }) => referenceId('place', slug));
const namesOf = (list: readonly { slug: string; name: Record<Lang, string> }[], kind: 'place' | 'sector') =>
  new Map(list.map(({ slug, name }) => [referenceId(kind, slug), Object.values(name).join(' ')]));
const placeNames = namesOf(places, 'place');
const sectorNames = namesOf(sectors, 'sector');
const leafSectors = sectors.filter(({ parent }) => parent).map(({ slug }) => referenceId('sector', slug));

/** Languages of an idea: most are in Kyrgyz alone, a tenth in all three. */
function pickLangs(random: Random): Lang[] {
  const roll = random.next();
  if (roll < 0.6) return ['ky'];
  if (roll < 0.85) return ['ru'];
  return roll < 0.9 ? ['en'] : ['ky', 'ru', 'en'];
}

const STAGES = [
  'seeking',
  'seeking',
  'seeking',
  'under_consideration',
  'selected',
  'funded',
  'in_progress',
  'completed',
] as const;
const KINDS = ['person', 'person', 'ngo', 'community_organisation', 'activist_group', 'territorial_council'] as const;
const UNLISTED = ['draft', 'submitted', 'declined', 'withdrawn', 'archived'] as const;

function inventMoney(random: Random) {
  const requested = random.skewed(20_000, 8_000_000) * 100;
  const own = Math.round((requested * random.below(40)) / 10_000) * 100;
  const elsewhere = random.chance(0.3) ? random.skewed(10_000, 500_000) * 100 : 0;
  return { requested, own, elsewhere, total: requested + own + elsewhere };
}

function contentOf(
  idea: IdeaRow,
  langs: Lang[],
  texts: Map<Lang, InventedText>,
  otherPlaceId: string | null,
): IdeaContent {
  const textOf = (lang: Lang) => {
    const text = texts.get(lang) as InventedText;
    const prose = (paragraphs: string[]) => ({
      type: 'doc' as const,
      content: paragraphs.map((words) => ({
        type: 'paragraph' as const,
        content: [{ type: 'text' as const, text: words }],
      })),
    });
    return {
      title: text.title,
      summary: text.summary,
      origin: 'author' as const,
      problem: prose(text.paragraphs.slice(0, 2)),
      evidence: null,
      goal: prose(text.paragraphs.slice(2, 3)),
      sustainability: prose(text.paragraphs.slice(3, 5)),
      risks: null,
    };
  };
  const line = (id: string, unitPrice: number, source: 'requested' | 'own_cash' | 'local_budget') => ({
    id,
    title: { ky: 'Курулуш материалдары', ru: 'Строительные материалы', en: 'Materials' },
    unit: { ky: 'топтом', ru: 'комплект', en: 'set' },
    quantity: '1',
    unitPrice,
    source,
    need: 'must_have' as const,
  });
  return {
    lang: idea.lang as Lang,
    sectorId: idea.sectorId ?? null,
    placeId: idea.responsiblePlaceId ?? null,
    otherPlaceIds: otherPlaceId ? [otherPlaceId] : [],
    texts: Object.fromEntries(langs.map((lang) => [lang, textOf(lang)])),
    objectives: [],
    activities: [],
    budget: [
      line('1', idea.requested ?? 0, 'requested'),
      line('2', idea.own ?? 0, 'own_cash'),
      line('3', idea.elsewhere ?? 0, 'local_budget'),
    ],
    currency: idea.currency ?? 'KGS',
    beneficiaries: { total: idea.beneficiaries ?? 0, women: null, youth: null, disabilities: null },
    seekingUntil: idea.seekingUntil ?? null,
    contact: { name: '', phone: '', email: '', publish: false },
    pictureId: null,
  };
}

function wordsOf(idea: IdeaRow, texts: Map<Lang, InventedText>) {
  const all = [...texts.values()];
  const tokens = (parts: string[]) => searchTokens(parts.join(' ')).join(' ');
  return {
    a: tokens(all.map(({ title }) => title)),
    b: tokens([
      ...all.map(({ summary }) => summary),
      placeNames.get(idea.responsiblePlaceId ?? '') ?? '',
      sectorNames.get(idea.sectorId ?? '') ?? '',
    ]),
    c: tokens(all.flatMap(({ paragraphs }) => paragraphs)),
  };
}

function inventIdea(random: Random, number: number, share: number, now: number, people: readonly string[]): Invented {
  const langs = pickLangs(random);
  const texts = inventTexts(random, langs, number);
  const money = inventMoney(random);
  // Several share an instant, as after an import: lists must stay stable under equal keys.
  const publishedAt = new Date(now - Math.round((1 - share) * SPAN_DAYS * 24) * 3_600_000);
  const lang = langs[0] as Lang;
  const stage = random.pick(STAGES);
  const idea: IdeaRow = {
    id: newId(),
    number,
    slug: slugOf(texts.get(lang)?.title ?? '', 'idea'),
    authorId: random.pick(people),
    publication: random.chance(0.06) ? random.pick(UNLISTED) : 'published',
    stage,
    publishedRevisionId: newId(),
    lang,
    langs: `,${langs.join(',')},`,
    responsiblePlaceId: random.pick(random.chance(0.5) ? oshIds : placeIds),
    sectorId: random.pick(leafSectors),
    authorKind: random.pick(KINDS),
    ...money,
    currency: random.chance(0.02) ? 'PLN' : 'KGS',
    gap: stage === 'funded' ? 0 : money.requested,
    beneficiaries: random.skewed(15, 60_000),
    seekingUntil: random.chance(0.3)
      ? new Date(now + (random.below(120) - 30) * DAY_MS).toISOString().slice(0, 10)
      : null,
    supportCount: random.skewed(1, 12) - 1,
    commentCount: 0,
    hidden: random.chance(0.01),
    createdAt: publishedAt,
    updatedAt: publishedAt,
    publishedAt,
    isDemo: true,
    source: 'invented for measurements',
  };
  const otherPlaceId = random.chance(0.1) ? random.pick(placeIds.filter((id) => id !== idea.responsiblePlaceId)) : null;
  const content = contentOf(idea, langs, texts, otherPlaceId);
  return { idea, content, texts, otherPlaceId, words: wordsOf(idea, texts) };
}

const htmlOf = (paragraphs: string[]) => paragraphs.map((words) => `<p>${words}</p>`).join('');

async function insertTexts(tx: Tx, batch: readonly Invented[]): Promise<void> {
  const { ideaRevisions, ideaTexts } = tables;
  await tx.insert(ideaRevisions).values(
    batch.map(({ idea, content }) => ({
      id: idea.publishedRevisionId ?? '',
      ideaId: idea.id,
      ordinal: 1,
      content,
      createdAt: idea.createdAt,
      publishedAt: idea.publishedAt,
    })),
  );
  await tx.insert(ideaTexts).values(
    batch.flatMap(({ idea, texts }) =>
      [...texts].map(([lang, { title, summary, paragraphs }]) => ({
        revisionId: idea.publishedRevisionId ?? '',
        lang,
        origin: 'author' as const,
        title,
        summary,
        problemHtml: htmlOf(paragraphs.slice(0, 2)),
        goalHtml: htmlOf(paragraphs.slice(2, 3)),
        sustainabilityHtml: htmlOf(paragraphs.slice(3, 5)),
        rendererVersion: RENDERER_VERSION,
      })),
    ),
  );
}

async function insertBatch(tx: Tx, batch: readonly Invented[], people: readonly string[]): Promise<void> {
  const { ideaPlaces, ideas, publications, subjects, supports } = tables;
  await tx.insert(subjects).values(batch.map(({ idea }) => ({ id: idea.id, kind: 'idea' as const })));
  await tx.insert(ideas).values(batch.map(({ idea }) => idea));
  await insertTexts(tx, batch);
  await tx.insert(publications).values(
    batch.map(({ idea }) => ({
      id: newId(),
      ideaId: idea.id,
      fromState: 'submitted' as const,
      toState: idea.publication,
      revisionId: idea.publishedRevisionId,
      at: idea.createdAt,
    })),
  );
  const others = batch.flatMap(({ idea, otherPlaceId }) =>
    otherPlaceId ? [{ ideaId: idea.id, placeId: otherPlaceId }] : [],
  );
  if (others.length > 0) await tx.insert(ideaPlaces).values(others);
  const given = batch.flatMap(({ idea }) =>
    Array.from({ length: idea.supportCount ?? 0 }, (_, turn) => ({
      subjectId: idea.id,
      personId: people[(idea.number * 7 + turn) % people.length] ?? '',
      level: 0,
      createdAt: idea.createdAt,
    })),
  );
  if (given.length > 0) await tx.insert(supports).values(given);
  for (const { idea, words } of batch) {
    if (idea.publication === 'published') await writeSearch(tx, idea.number, words);
  }
}

async function insertPeople(random: Random, at: Date): Promise<string[]> {
  const ids = Array.from({ length: PEOPLE }, () => newId());
  for (let from = 0; from < ids.length; from += BATCH) {
    await transaction(async (tx) => {
      await tx.insert(tables.people).values(
        ids.slice(from, from + BATCH).map((id) => ({
          id,
          name: `Тургун ${id.slice(-6)}`,
          lang: random.pick(['ky', 'ru']),
          confirmedAt: at,
          unsubscribeToken: newId(),
          isDemo: true,
          createdAt: at,
        })),
      );
    });
  }
  return ids;
}

/**
 * Fills an empty, migrated database with invented ideas for measurements: reference data, 3,000 people, `count` ideas
 * (94 in 100 published) with texts, places, supports and search words. The same seed gives the same ideas.
 */
export async function fillMarket(count: number, seed = 1): Promise<void> {
  await loadReferenceData();
  const [any] = await db().select({ id: tables.ideas.id }).from(tables.ideas).limit(1);
  if (any) throw new Error('The database has ideas already: fill an empty one.');
  const random = seededRandom(seed);
  const at = Date.now();
  const people = await insertPeople(random, new Date(at));
  for (let number = 1; number <= count; number += BATCH) {
    const size = Math.min(BATCH, count - number + 1);
    const batch = Array.from({ length: size }, (_, offset) =>
      inventIdea(random, number + offset, (number + offset) / count, at, people),
    );
    await transaction({ key: 'idea-number' }, (tx) => insertBatch(tx, batch, people));
  }
  await transaction({ touch: ['ideas', 'places', 'sectors'] }, async () => undefined);
}
