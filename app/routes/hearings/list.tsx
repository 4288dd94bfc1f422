import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Columns } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { HearingChips, HearingFilters } from '~/domain/hearings/components/hearing-filters';
import { HearingGroups } from '~/domain/hearings/components/hearing-groups';
import { HEARING_KINDS } from '~/domain/hearings/hearing';
import { HEARING_GROUPS, type HearingFilter } from '~/domain/hearings/notice/hearing-card';
import { hearingList } from '~/domain/hearings/notice/hearing-cards.queries.server';
import { placeBySlug, placeOptions } from '~/domain/places/places.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { pageWanted } from '~/platform/keyset.server';

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((known) => known === value) ?? null;

async function filterOf(url: string): Promise<HearingFilter> {
  const { searchParams } = new URL(url);
  return {
    kind: oneOf(HEARING_KINDS, searchParams.get('type')),
    place: (await placeBySlug(searchParams.get('place') ?? ''))?.slug ?? null,
    group: oneOf(HEARING_GROUPS, searchParams.get('state')),
  };
}

/** Hearings by kind, place and where they stand: what one can take part in now comes first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { lang } = context;
  const { t } = i18nFor(lang);
  const filter = await filterOf(request.url);
  const place = filter.place ? await placeBySlug(filter.place) : null;
  context.cacheTopics.add('hearings');
  context.cacheTopics.add('places');
  return {
    title: t('hearings.list_title'),
    description: t('hearings.list_lead'),
    filter,
    placeName: place?.names[lang] ?? null,
    places: await placeOptions(lang, 'slug'),
    list: await hearingList(filter, pageWanted(request.url), lang),
  };
}

export default function HearingListPage() {
  const { title, description, filter, placeName, places, list } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={description} />
      <Columns
        narrow="first"
        first={<HearingFilters filter={filter} places={places} />}
        second={
          <>
            <HearingChips filter={filter} placeName={placeName} />
            <HearingGroups filter={filter} list={list} />
          </>
        }
      />
    </>
  );
}
