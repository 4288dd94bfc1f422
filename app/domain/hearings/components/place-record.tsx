import { Details } from '~/components/details';
import { Measure, Section } from '~/components/layout';
import { StatNumbers } from '~/components/stat-numbers';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { type PlaceRecord, percentOf } from '../answers/place-record';

/** How the officials of a place answer: three numbers, each with what was counted, and how they are worked out. */
export function PlaceRecordSection({ record }: { record: PlaceRecord }) {
  const { t, number } = useI18n();
  const { answered, overdue, medianDays, considered, accepted } = record;
  const rate = percentOf(answered, answered + overdue);
  const share = percentOf(accepted, considered);
  if (rate === null) return null;
  const numbers = [{ value: t('answers.percent', { n: rate }), label: t('answers.rate_of', { answered, overdue }) }];
  if (medianDays !== null) {
    numbers.push({
      value: t('answers.days', { n: number(medianDays) }),
      label: t('answers.median_of', { answered }),
    });
  }
  if (share !== null) {
    numbers.push({
      value: t('answers.percent', { n: share }),
      label: t('answers.share_of', { accepted, considered }),
    });
  }
  return (
    <Section id="record" title={t('answers.record_title')}>
      <StatNumbers numbers={numbers} />
      <Details summary={t('answers.record_help')}>
        <Measure>
          <p>{t('answers.record_rate')}</p>
          <p>{t('answers.record_median')}</p>
          <p>{t('answers.record_share')}</p>
          <p>{t('answers.record_scope', { hearings: record.hearings })}</p>
        </Measure>
      </Details>
    </Section>
  );
}

/** Says where hearings come from in a place that had none, and leads to the nearest that are there. */
export function NoHearings() {
  const { lang, t } = useI18n();
  return (
    <>
      <p>{t('answers.no_hearings')}</p>
      <p>
        <a href={paths.hearings(lang)}>{t('answers.hearings_elsewhere')}</a>
      </p>
    </>
  );
}
