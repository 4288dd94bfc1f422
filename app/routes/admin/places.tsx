import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { TextField } from '~/components/fields/text-field';
import { Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { administerPolicy } from '~/domain/accounts/administer.policy';
import { findPlaces, placeRegister, placesInOrder } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { assertMay } from '~/platform/errors';
import { AdminCrumbs } from './admin-crumbs';

const LONGEST_QUERY = 80;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertMay(administerPolicy(actor));
  const q = (new URL(request.url).searchParams.get('q') ?? '').slice(0, LONGEST_QUERY).trim();
  const register = await placeRegister();
  const found = q === '' ? null : (await findPlaces(q, lang)).map(({ slug, names }) => ({ slug, name: names[lang] }));
  const groups: { slug: string; name: string; within: { slug: string; name: string; depth: number }[] }[] = [];
  for (const { place, depth } of placesInOrder(register, lang)) {
    const link = { slug: place.slug, name: place.names[lang] };
    if (depth === 0) groups.push({ ...link, within: [] });
    else groups.at(-1)?.within.push({ ...link, depth });
  }
  return { title: i18nFor(lang).t('admin.places'), total: register.all.length, q, found, groups };
}

type ListData = ReturnType<typeof useLoaderData<typeof loader>>;

function PlaceLink({ slug, name }: { slug: string; name: string }) {
  const { lang } = useI18n();
  return <a href={paths.adminPlace(lang, slug)}>{name}</a>;
}

function Found({ found }: { found: NonNullable<ListData['found']> }) {
  const { t } = useI18n();
  if (found.length === 0) return <p role="status">{t('places.search_none')}</p>;
  return (
    <Section id="found" title={t('places.search_found')}>
      <ul>
        {found.map((place) => (
          <li key={place.slug}>
            <PlaceLink {...place} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export default function AdminPlaces() {
  const { title, total, q, found, groups } = useLoaderData<typeof loader>();
  const { lang, t, number } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('admin.places_lead', { n: number(total) })} above={<AdminCrumbs />} />
      <search>
        <form action={paths.adminPlaces(lang)} className="measure">
          <TextField name="q" type="search" label={t('places.search_label')} value={q} maxLength={LONGEST_QUERY} />
          <Button icon="search">{t('common.search')}</Button>
        </form>
      </search>
      {found && <Found found={found} />}
      {groups.map((group) => (
        <Section key={group.slug} id={group.slug} title={group.name}>
          <PlaceLink {...group} />
          {group.within.length > 0 && (
            <Details summary={t('places.within_count', { n: group.within.length })}>
              <ul>
                {group.within.map(({ depth, ...place }) => (
                  <li key={place.slug} className={depth > 1 ? 'meta' : undefined}>
                    <PlaceLink {...place} />
                  </li>
                ))}
              </ul>
            </Details>
          )}
        </Section>
      ))}
    </>
  );
}
