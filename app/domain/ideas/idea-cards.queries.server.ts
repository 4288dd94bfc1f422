import { and, desc, eq, inArray } from 'drizzle-orm';
import { type Registers, readRegisters } from '~/domain/places/registers.queries.server';
import { type Lang, type LocalText, pickText } from '~/i18n/languages';
import { today } from '~/platform/today.server';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';
import { daysLeftOf, type IdeaCardData } from './idea-card';

export const CARDS_AT_ONCE = 20;

/** One row for each language of each idea. */
const cardRows = prepared((reader: Reader) => {
  const { ideas, ideaTexts } = tables;
  const numbers = Array.from({ length: CARDS_AT_ONCE }, (_, index) => placeholder(`n${index}`));
  return reader
    .select({
      number: ideas.number,
      slug: ideas.slug,
      lang: ideas.lang,
      textLang: ideaTexts.lang,
      title: ideaTexts.title,
      summary: ideaTexts.summary,
      sectorId: ideas.sectorId,
      placeId: ideas.responsiblePlaceId,
      stage: ideas.stage,
      currency: ideas.currency,
      own: ideas.own,
      elsewhere: ideas.elsewhere,
      requested: ideas.requested,
      gap: ideas.gap,
      beneficiaries: ideas.beneficiaries,
      supportCount: ideas.supportCount,
      commentCount: ideas.commentCount,
      seekingUntil: ideas.seekingUntil,
      isDemo: ideas.isDemo,
      publishedAt: ideas.publishedAt,
    })
    .from(ideas)
    .innerJoin(ideaTexts, eq(ideaTexts.revisionId, ideas.publishedRevisionId))
    .where(and(inArray(ideas.number, numbers), eq(ideas.publication, 'published'), eq(ideas.hidden, false)));
});

type Row = Awaited<ReturnType<typeof cardRows>>[number];

function cardOf(rows: readonly [Row, ...Row[]], lang: Lang, { places, sectors }: Registers): IdeaCardData {
  const [first] = rows;
  const titles: LocalText = Object.fromEntries(rows.map(({ textLang, title }) => [textLang, title]));
  const { text: title, lang: textLang } = pickText(titles, lang, first.lang as Lang);
  const { sectorId, placeId, seekingUntil, lang: _original, ...idea } = first;
  const sector = sectorId ? sectors.byId(sectorId) : undefined;
  return {
    ...idea,
    title,
    textLang,
    summary: rows.find((row) => row.textLang === textLang)?.summary ?? '',
    sector: sector ? { name: sector.names[lang], icon: sector.icon, colour: sector.colour } : null,
    place: (placeId && places.byId(placeId)?.names[lang]) || '',
    daysLeft: daysLeftOf(seekingUntil, idea.stage, today()),
  };
}

async function cardsAtOnce(numbers: readonly number[], lang: Lang, registers: Registers): Promise<IdeaCardData[]> {
  const values = Object.fromEntries(
    Array.from({ length: CARDS_AT_ONCE }, (_, index) => [`n${index}`, numbers[index] ?? -1]),
  );
  const byNumber = new Map<number, [Row, ...Row[]]>();
  for (const row of await cardRows(db(), values)) {
    const rows = byNumber.get(row.number);
    if (rows) rows.push(row);
    else byNumber.set(row.number, [row]);
  }
  return numbers.flatMap((number) => {
    const rows = byNumber.get(number);
    return rows ? [cardOf(rows, lang, registers)] : [];
  });
}

/** Cards of the ideas with these numbers, in this order. What is not listed (any more) is left out. */
export async function ideaCards(numbers: readonly number[], lang: Lang): Promise<IdeaCardData[]> {
  const registers = await readRegisters();
  const cards: IdeaCardData[] = [];
  for (let from = 0; from < numbers.length; from += CARDS_AT_ONCE) {
    cards.push(...(await cardsAtOnce(numbers.slice(from, from + CARDS_AT_ONCE), lang, registers)));
  }
  return cards;
}

const MOST_OF_AUTHOR = 40;

/** The newest listed ideas of an organisation, at most forty, and how many it has. */
export async function organisationIdeaCards(
  organisationId: string,
  lang: Lang,
): Promise<{ cards: IdeaCardData[]; total: number }> {
  const { ideas } = tables;
  const isTheirs = and(
    eq(ideas.organisationId, organisationId),
    eq(ideas.publication, 'published'),
    eq(ideas.hidden, false),
  );
  const [newest, total] = await Promise.all([
    db()
      .select({ number: ideas.number })
      .from(ideas)
      .where(isTheirs)
      .orderBy(desc(ideas.publishedAt), desc(ideas.number))
      .limit(MOST_OF_AUTHOR),
    db().$count(ideas, isTheirs),
  ]);
  return {
    cards: await ideaCards(
      newest.map(({ number }) => number),
      lang,
    ),
    total,
  };
}
