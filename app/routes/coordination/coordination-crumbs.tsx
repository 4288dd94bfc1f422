import { Breadcrumbs } from '~/components/breadcrumbs';
import { type CoordinationFilter, coordinationQuery } from '~/domain/aid/coordination/coordination-filter';
import type { Crumb } from '~/domain/places/places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way up from a place, with all filters kept; `within` is the view below which the page lies. */
export function CoordinationCrumbs({ filter, above }: { filter: CoordinationFilter; above: Crumb[] }) {
  const { lang, t } = useI18n();
  const at = (place: string | null) => paths.coordination(lang, coordinationQuery({ ...filter, place, exact: [] }));
  return (
    <Breadcrumbs
      label={t('aid.crumbs')}
      crumbs={[
        { href: at(null), label: t('aid.whole_country') },
        ...above.map(({ slug, name }) => ({ href: at(slug), label: name })),
      ]}
    />
  );
}
