import { StepLine } from '~/components/charts/step-line';
import { DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { VersionLink } from '../tariff-page';
import { useTariffWords } from './tariff-words';

const yearOf = (day: string) => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;

/** A decimal in som as tyiyn; the text has two places. */
const tyiynOf = (som: string) => Math.round(Number(som) * 100);

/** All versions of a tariff, and the price of those that were approved, over the years. */
export function HistorySection({
  number,
  versions,
  today,
}: {
  number: number;
  versions: VersionLink[];
  today: string;
}) {
  const { lang, t, date, money } = useI18n();
  const words = useTariffWords();
  const approved = versions
    .filter(({ standing, price }) => price !== null && ['current', 'past', 'coming'].includes(standing))
    .reverse();
  return (
    <Section id="history" title={t('tariffs.history')}>
      {approved.length > 1 && (
        <figure>
          <figcaption className="finding">{t('tariffs.history_finding')}</figcaption>
          <StepLine
            points={approved.map(({ ordinal, validFrom, price }) => ({
              key: String(ordinal),
              at: yearOf(validFrom),
              amount: tyiynOf(price ?? '0'),
              text: money(tyiynOf(price ?? '0')),
              label: validFrom.slice(0, 4),
            }))}
            until={Math.max(yearOf(today), yearOf(approved.at(-1)?.validFrom ?? today)) + 0.25}
          />
        </figure>
      )}
      <DataTable
        caption={t('tariffs.history_caption')}
        columns={[
          {
            key: 'version',
            title: t('tariffs.version'),
            cell: (version) => (
              <a href={paths.tariff(lang, number, { version: version.ordinal })}>{words.version(version)}</a>
            ),
          },
          {
            key: 'resolution',
            title: t('tariffs.resolution'),
            cell: ({ resolution, resolutionDate }) =>
              [resolution, resolutionDate && date(resolutionDate)].filter(Boolean).join(', ') || t('tariffs.not_given'),
          },
          {
            key: 'price',
            title: t('tariffs.population_m3'),
            cell: ({ price }) => (price === null ? t('tariffs.not_given') : money(tyiynOf(price))),
            numeric: true,
          },
        ]}
        rows={versions}
        rowKey={({ ordinal }) => String(ordinal)}
      />
    </Section>
  );
}
