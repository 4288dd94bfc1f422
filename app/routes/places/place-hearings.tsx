import { Section } from '~/components/layout';
import type { BudgetLink } from '~/domain/budgets/budget';
import { VersionList } from '~/domain/budgets/components/version-list';
import type { PlaceRecord } from '~/domain/hearings/answers/place-record';
import { HearingCards } from '~/domain/hearings/components/hearing-cards';
import { NoHearings, PlaceRecordSection } from '~/domain/hearings/components/place-record';
import type { HearingCard } from '~/domain/hearings/notice/hearing-card';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

interface PlaceHearingsProps {
  /** Slug. */
  place: string;
  hearings: HearingCard[];
  record: PlaceRecord;
}

/** The hearings of a place, and how its officials answer. */
export function PlaceHearings({ place, hearings, record }: PlaceHearingsProps) {
  const { lang, t } = useI18n();
  return (
    <>
      <Section id="hearings" title={t('answers.hearings')}>
        {hearings.length === 0 ? (
          <NoHearings />
        ) : (
          <>
            <HearingCards hearings={hearings} />
            {record.hearings > hearings.length && (
              <p>
                <a href={paths.hearings(lang, { place })}>{t('answers.hearings_all')}</a>
              </p>
            )}
          </>
        )}
      </Section>
      <PlaceRecordSection record={record} />
    </>
  );
}

const SHOWN = 6;

/** The newest published versions of a place's budget, the newest year first. Nothing where none is published. */
export function PlaceBudgets({ place, budgets }: { place: string; budgets: BudgetLink[] }) {
  const { lang, t } = useI18n();
  if (budgets.length === 0) return null;
  return (
    <Section id="budgets" title={t('answers.budgets_by_year')}>
      <VersionList versions={budgets.slice(0, SHOWN)} compareWith={null} />
      <p>
        <a href={paths.placeBudgets(lang, place)}>{t('answers.budgets_all')}</a>
      </p>
    </Section>
  );
}
