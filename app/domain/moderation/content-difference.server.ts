import { changedParts, type IdeaPart } from '~/domain/ideas/changed-parts';
import { type IdeaContent, LONG_TEXTS, type LongText } from '~/domain/ideas/idea-content';
import { lineAmount } from '~/domain/ideas/idea-money';
import { placeName } from '~/domain/places/places.queries.server';
import { sectorName } from '~/domain/places/sectors.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { LANGS, type Lang, type LocalText, pickText } from '~/i18n/languages';
import { toText } from '~/platform/rich-text/rich-text.server';
import type { DifferenceRow } from './desk-idea';

type Lines = string[];

const isLong = (part: IdeaPart): part is LongText => (LONG_TEXTS as readonly string[]).includes(part);
const nonEmpty = (lines: (string | null | undefined)[]): Lines =>
  lines.flatMap((line) => (line?.trim() ? line.trim() : []));

/** The lines of a part that has words in each language; null for a part that has none. */
function wordsOf(content: IdeaContent, part: IdeaPart, lang: Lang): Lines | null {
  const text = content.texts[lang];
  if (part === 'title' || part === 'summary') return nonEmpty([text?.[part]]);
  if (!isLong(part)) return null;
  const document = text?.[part];
  return document ? nonEmpty(toText(document).split('\n')) : [];
}

/** The lines of a part that is the same in all languages, as its reader understands them. */
async function factsOf(content: IdeaContent, part: IdeaPart, lang: Lang): Promise<Lines> {
  const { date, money, number, t } = i18nFor(lang);
  const pick = (text: LocalText) => pickText(text, lang, content.lang).text;
  switch (part) {
    case 'sector':
      return nonEmpty([await sectorName(content.sectorId, lang)]);
    case 'places':
      return nonEmpty(await Promise.all([content.placeId, ...content.otherPlaceIds].map((id) => placeName(id, lang))));
    case 'objectives':
      return nonEmpty(content.objectives.map(({ text }) => pick(text)));
    case 'activities':
      return nonEmpty(
        content.activities.map(({ title, responsible, from, to }) =>
          nonEmpty([pick(title), [from, to].filter((month) => month !== null).join('–'), pick(responsible)]).join(
            ' · ',
          ),
        ),
      );
    case 'budget':
      return content.budget.map((line) => {
        const quantity = `${number(Number(line.quantity))} ${pick(line.unit)}`;
        const amount = money(lineAmount(line), content.currency);
        return nonEmpty([pick(line.title), quantity, amount, t(`ideas.source_${line.source}`)]).join(' · ');
      });
    case 'beneficiaries': {
      const { total, women, youth, disabilities } = content.beneficiaries;
      const counted = (label: string, n: number | null) => (n === null ? null : `${label}: ${number(n)}`);
      return nonEmpty([
        counted(t('ideas.beneficiaries_total'), total),
        counted(t('ideas.beneficiaries_women'), women),
        counted(t('ideas.beneficiaries_youth'), youth),
        counted(t('ideas.beneficiaries_disabilities'), disabilities),
      ]);
    }
    case 'deadline':
      return content.seekingUntil ? [date(content.seekingUntil)] : [];
    case 'contact':
      return contactLines(content, lang);
    case 'picture':
      return [t(content.pictureId ? 'common.yes' : 'common.no')];
    default:
      return [];
  }
}

/** What is not to be published is nobody's but the author's: only that it is so is told. */
function contactLines({ contact }: IdeaContent, lang: Lang): Lines {
  if (!contact.publish) return [i18nFor(lang).t('moderation.contact_private')];
  return nonEmpty([contact.name, contact.phone, contact.email]);
}

const same = (before: Lines, after: Lines) => before.join('\n') === after.join('\n');

/** What a waiting change would change, part by part, in the order of the page. */
export async function contentDifference(before: IdeaContent, after: IdeaContent, lang: Lang): Promise<DifferenceRow[]> {
  const rows: DifferenceRow[] = [];
  for (const part of changedParts(before, after)) {
    if (part === 'title' || part === 'summary' || isLong(part)) {
      for (const textLang of LANGS) {
        const [old, young] = [wordsOf(before, part, textLang) ?? [], wordsOf(after, part, textLang) ?? []];
        if (!same(old, young)) rows.push({ part, lang: textLang, before: old, after: young });
      }
    } else {
      const [old, young] = [await factsOf(before, part, lang), await factsOf(after, part, lang)];
      rows.push({ part, lang: null, before: old, after: young });
    }
  }
  return rows;
}
