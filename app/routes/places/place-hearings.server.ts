import type { HearingCard } from '~/domain/hearings/notice/hearing-card';
import { hearingList } from '~/domain/hearings/notice/hearing-cards.queries.server';
import type { Lang } from '~/i18n/languages';

const CARDS = 4;

/** The hearings of a place and of those within it, a few: what takes remarks, then what is ahead, then the newest. */
export async function hearingsOfPlace(slug: string, lang: Lang): Promise<HearingCard[]> {
  const { open, coming, over } = await hearingList({ kind: null, place: slug, group: null }, {}, lang);
  return [open, coming, over].flatMap((group) => group?.cards ?? []).slice(0, CARDS);
}
