import { Section } from '~/components/layout';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import type { PlaceView } from '../place-view.queries.server';

/** What the register knows of a place, and from where, with who moderates its ideas. */
export function PlaceFacts({ place, moderators }: { place: PlaceView; moderators: string[] }) {
  const { t, date, list } = useI18n();
  const rows = [
    { label: t('places.fact_kind'), value: t(`places.kind_${place.kind}`) },
    {
      label: t('places.fact_moderators'),
      value: moderators.length > 0 ? list(moderators) : t('places.moderators_none'),
    },
    { label: t('places.fact_names'), value: place.otherNames.join(', ') },
    { label: t('places.fact_iso'), value: place.iso },
    { label: t('places.fact_soate'), value: place.soate },
    { label: t('places.fact_from'), value: place.validFrom && date(place.validFrom) },
    { label: t('places.fact_to'), value: place.validTo && date(place.validTo) },
    { label: t('common.source_label'), value: <span lang="en">{place.source}</span> },
  ];
  return (
    <Section id="facts" title={t('places.facts')}>
      <SummaryList rows={rows.filter(({ value }) => Boolean(value))} />
    </Section>
  );
}
