import { FundingChart, type FundingPart } from '~/components/funding-bar/funding-bar';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { IdeaView } from '../../idea-view';

/** Where the money comes from and how much is missing: the finding, the bar, and the same as a table. */
export function IdeaFunding({ view, committed }: { view: IdeaView; committed: number }) {
  const { t, money } = useI18n();
  const { total, own, elsewhere, requested } = view.money;
  const gap = Math.max(0, requested - committed);
  const show = (amount: number) => money(amount, view.currency);
  const part = (kind: FundingPart['kind'], label: string, amount: number) => ({
    kind,
    label,
    amount,
    text: show(amount),
  });
  if (total === 0) {
    return (
      <Section id="funding" title={t('ideas.funding')}>
        <p>{t('ideas.budget_in_preparation')}</p>
      </Section>
    );
  }
  const parts = [
    part('own', t('ideas.own'), own),
    part('elsewhere', t('ideas.elsewhere'), elsewhere),
    part('committed', t('ideas.committed'), committed),
    part('gap', t('ideas.gap'), gap),
  ].filter(({ amount, kind }) => amount > 0 || kind === 'gap' || kind === 'own');
  const finding =
    gap > 0
      ? t('ideas.funding_finding', { gap: show(gap), total: show(total), share: view.ownShare })
      : t('ideas.funding_covered', { total: show(total) });
  return (
    <Section id="funding" title={t('ideas.funding')}>
      <FundingChart
        id="funding-bar"
        finding={finding}
        parts={parts}
        words={{
          table: t('ideas.as_table'),
          part: t('ideas.money_source'),
          amount: t('ideas.amount'),
          share: t('ideas.share'),
          total: t('ideas.total'),
        }}
        total={show(total)}
        percent={(value) => t('ideas.percent', { n: value })}
      />
    </Section>
  );
}
