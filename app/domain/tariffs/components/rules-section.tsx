import { Section } from '~/components/layout';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import type { TariffRules } from '../tariff';

interface OriginProps {
  rules: TariffRules;
  source: string;
  sourceUrl: string | null;
  note: string | null;
  contentHash: string | null;
  json: string;
}

/** By which rules it was made, where its numbers come from, and how to check that nobody changed them. */
export function OriginSection({ rules, source, sourceUrl, note, contentHash, json }: OriginProps) {
  const { t, date, number } = useI18n();
  const { coefficients, step, agrees, approves } = rules;
  return (
    <Section id="origin" title={t('tariffs.origin')}>
      <SummaryList
        rows={[
          { label: t('tariffs.source'), value: sourceUrl ? <a href={sourceUrl}>{source}</a> : source },
          ...(note ? [{ label: t('tariffs.note'), value: note }] : []),
          {
            label: t('tariffs.rule_coefficients'),
            value: coefficients ? `${coefficients.least}–${coefficients.greatest}` : t('tariffs.rule_none'),
          },
          { label: t('tariffs.rule_step'), value: t('tariffs.som', { n: number(Number(step)) }) },
          { label: t('tariffs.rule_agrees'), value: t(`tariffs.agrees_${agrees}`) },
          { label: t('tariffs.rule_approves'), value: t(`tariffs.approves_${approves}`) },
          {
            label: t('tariffs.rule_source'),
            value: [rules.source, rules.sourceDate && date(rules.sourceDate)].filter(Boolean).join(', '),
          },
          {
            label: t('tariffs.hash'),
            value: (
              <>
                <code>{contentHash}</code> <a href={json}>JSON</a>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
