import { Section } from '~/components/layout';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import type { BudgetSums } from '../../editor-page';

/** What the saved lines add up to: total, and who brings which share of it. */
export function BudgetSummary({ sums }: { sums: BudgetSums }) {
  const { t, money, number } = useI18n();
  const share = (amount: number, percent: number) =>
    sums.total === 0 ? money(amount, sums.currency) : `${money(amount, sums.currency)} (${number(percent)} %)`;
  return (
    <Section id="sums" title={t('editor.sums')}>
      <p className="hint">{t('editor.sums_hint')}</p>
      <SummaryList
        rows={[
          { label: t('editor.sum_total'), value: <strong>{money(sums.total, sums.currency)}</strong> },
          { label: t('editor.sum_own'), value: share(sums.own, sums.ownShare) },
          { label: t('editor.sum_elsewhere'), value: share(sums.elsewhere, sums.elsewhereShare) },
          { label: t('editor.sum_requested'), value: share(sums.requested, sums.requestedShare) },
        ]}
      />
    </Section>
  );
}
