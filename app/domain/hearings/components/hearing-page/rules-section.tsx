import { Details } from '~/components/details';
import { Section } from '~/components/layout';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingRules } from '../../hearing';

/** The days and the quorum as label and value. */
export function RulesList({ rules }: { rules: HearingRules }) {
  const { t } = useI18n();
  return (
    <SummaryList
      rows={[
        { label: t('hearings.rule_notice'), value: t('hearings.calendar_days', { n: rules.noticeDays }) },
        { label: t('hearings.rule_answer'), value: t('hearings.working_days', { n: rules.answerDays }) },
        { label: t('hearings.rule_protocol'), value: t('hearings.calendar_days', { n: rules.protocolDays }) },
        {
          label: t('hearings.rule_quorum'),
          value: rules.quorum === null ? t('hearings.quorum_none') : t('hearings.people', { n: rules.quorum }),
        },
      ]}
    />
  );
}

interface RulesSectionProps {
  number: number;
  rules: HearingRules;
  /** Where the municipality settled them; null for the defaults of Ashar. */
  source: string | null;
  frozenHash: string | null;
}

/** By which rules the hearing runs, where they come from, and how anybody can check that they were not changed. */
export function RulesSection({ number, rules, source, frozenHash }: RulesSectionProps) {
  const { lang, t } = useI18n();
  return (
    <Section id="rules" title={t('hearings.rules')}>
      <RulesList rules={rules} />
      <p className="meta">{source === null ? t('hearings.rules_default') : t('hearings.rules_source', { source })}</p>
      <p>{t('hearings.who_votes')}</p>
      {frozenHash && (
        <Details summary={t('hearings.frozen')}>
          <p>{t('hearings.frozen_text')}</p>
          <p>
            SHA-256: <code>{frozenHash}</code>
          </p>
          <p>{t('hearings.frozen_check')}</p>
          <p>
            <a href={paths.hearingFrozen(lang, number)}>{t('hearings.frozen_file')}</a>
          </p>
        </Details>
      )}
      <p>
        <a href={paths.hearingHistory(lang, number)}>{t('hearings.history')}</a>
      </p>
    </Section>
  );
}
