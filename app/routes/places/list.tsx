import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Card, CardGrid, CardTitle } from '~/components/card';
import { Details } from '~/components/details';
import { TextField } from '~/components/fields/text-field';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { findPlaces, placeRegister, placesInOrder } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';

const LONGEST_QUERY = 80;

/** The register of places, and those whose name begins with what was typed. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { lang } = context;
  const { t } = i18nFor(lang);
  const q = (new URL(request.url).searchParams.get('q') ?? '').slice(0, LONGEST_QUERY).trim();
  const register = await placeRegister();
  const linkOf = ({ slug, names }: { slug: string; names: Record<string, string> }) => ({
    slug,
    name: names[lang] ?? '',
  });
  context.cacheTopics.add('places');
  const groups: { slug: string; name: string; within: { slug: string; name: string; depth: number }[] }[] = [];
  for (const { place, depth } of placesInOrder(register, lang)) {
    if (depth === 0) groups.push({ ...linkOf(place), within: [] });
    else groups.at(-1)?.within.push({ ...linkOf(place), depth });
  }
  return {
    title: t('places.list_title'),
    description: t('places.list_lead'),
    indexed: q === '',
    q,
    found: q === '' ? null : (await findPlaces(q, lang)).map(linkOf),
    groups,
  };
}

type ListData = ReturnType<typeof useLoaderData<typeof loader>>;

function PlaceLink({ slug, name }: { slug: string; name: string }) {
  const { lang } = useI18n();
  return <a href={paths.place(lang, slug)}>{name}</a>;
}

function Found({ found }: { found: NonNullable<ListData['found']> }) {
  const { t } = useI18n();
  if (found.length === 0) return <p role="status">{t('places.search_none')}</p>;
  return (
    <Section id="found" title={t('places.search_found')}>
      <ul className="links">
        {found.map((place) => (
          <li key={place.slug}>
            <PlaceLink {...place} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PlaceGroup({ group }: { group: ListData['groups'][number] }) {
  const { lang, t } = useI18n();
  return (
    <Card as="li">
      <CardTitle href={paths.place(lang, group.slug)} level={2}>
        {group.name}
      </CardTitle>
      {group.within.length > 0 && (
        <div className="above">
          <Details summary={t('places.within_count', { n: group.within.length })}>
            <ul className="links">
              {group.within.map(({ depth, ...place }) => (
                <li key={place.slug}>
                  {depth > 1 && '– '}
                  <PlaceLink {...place} />
                </li>
              ))}
            </ul>
          </Details>
        </div>
      )}
    </Card>
  );
}

export default function PlaceList() {
  const { title, description, q, found, groups } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={description} />
      <search>
        <form action={paths.places(lang)} className="measure">
          <TextField name="q" type="search" label={t('places.search_label')} value={q} maxLength={LONGEST_QUERY} />
          <Actions>
            <Button icon="search">{t('common.search')}</Button>
          </Actions>
        </form>
      </search>
      {found && <Found found={found} />}
      <CardGrid>
        {groups.map((group) => (
          <PlaceGroup key={group.slug} group={group} />
        ))}
      </CardGrid>
    </>
  );
}
