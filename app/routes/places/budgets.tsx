import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { EmptyState } from '~/components/empty-state';
import { Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { budgetsOfPlace, placesWithBudgets } from '~/domain/budgets/budgets.queries.server';
import { VersionList } from '~/domain/budgets/components/version-list';
import { placeBySlug, placeRegister } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';

/** The published budgets of a place by year; where there is none, the places that have some. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang } = context;
  const { t, compare } = i18nFor(lang);
  const place = await placeBySlug(params.slug ?? '');
  if (!place) throw new AppError('not_found');
  const versions = await budgetsOfPlace(place.id);
  const register = await placeRegister();
  const elsewhere = versions.length > 0 ? [] : await placesWithBudgets();
  for (const topic of ['budgets', 'places']) context.cacheTopics.add(topic);
  return {
    title: t('budgets.place_title', { place: place.names[lang] }),
    description: t('budgets.place_lead'),
    place: { slug: place.slug, name: place.names[lang] },
    years: [...new Set(versions.map(({ year }) => year))].map((year) => ({
      year,
      versions: versions.filter((version) => version.year === year),
    })),
    elsewhere: elsewhere
      .flatMap((id) => register.byId(id) ?? [])
      .map(({ slug, names }) => ({ slug, name: names[lang] }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

function NoBudgets({ elsewhere }: { elsewhere: { slug: string; name: string }[] }) {
  const { lang, t } = useI18n();
  return (
    <EmptyState title={t('budgets.place_none')}>
      <p>{t('budgets.place_none_hint')}</p>
      {elsewhere.length > 0 && (
        <>
          <p>{t('budgets.place_others')}</p>
          <ul className="links">
            {elsewhere.map(({ slug, name }) => (
              <li key={slug}>
                <a href={paths.placeBudgets(lang, slug)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  );
}

export default function PlaceBudgets() {
  const { title, description, place, years, elsewhere } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader
        title={title}
        above={
          <Breadcrumbs
            label={t('budgets.crumbs')}
            crumbs={[
              { href: paths.places(lang), label: t('places.list_title') },
              { href: paths.place(lang, place.slug), label: place.name },
            ]}
          />
        }
        lead={description}
      />
      {years.length === 0 && <NoBudgets elsewhere={elsewhere} />}
      {years.map(({ year, versions }) => (
        <Section key={year} id={`year-${year}`} title={t('budgets.place_year', { year: String(year) })}>
          <VersionList versions={versions} compareWith={null} />
        </Section>
      ))}
    </>
  );
}
