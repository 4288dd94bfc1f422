import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { placeName } from '~/domain/places/places.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { db, tables } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { PaperRemarkPage } from './remark-view';

/** The sheet for a remark on paper. Throws not_found. */
export async function paperRemarkPage(actor: Actor, number: number, lang: Lang): Promise<PaperRemarkPage> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const { hearings } = tables;
  const [row] = await db()
    .select({ venues: hearings.venues, contactName: hearings.contactName, contactPhone: hearings.contactPhone })
    .from(hearings)
    .where(eq(hearings.id, hearing.id));
  return {
    number,
    slug: hearing.slug,
    title: pickText(hearing.titles, lang).text,
    place: await placeName(hearing.placeId, lang),
    closesAt: hearing.remarksCloseAt,
    venue: pickText(row?.venues ?? {}, lang).text,
    contactName: row?.contactName ?? '',
    contactPhone: row?.contactPhone ?? '',
    address: `${env().ORIGIN}${paths.hearingShort(number)}`.replace(/^https?:\/\//, ''),
  };
}
