import { FundingChart, type FundingPart } from '~/components/funding-bar/funding-bar';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { IdeaView } from '../../idea-view';

interface IdeaFundingProps {
  view: IdeaView;
  /** Committed by funders, in tyiyn. */
  committed: number;
  /** Money is still sought; once an idea is being carried out, nothing of it counts as missing. */
  isSeeking: boolean;
}

/** Where the money comes from and how much is missing: the finding, the bar, and the same as a table. */
export function IdeaFunding({ view, committed, isSeeking }: IdeaFundingProps) {
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
  const title = t(isSeeking ? 'ideas.funding' : 'ideas.funding_closed');
  if (total === 0) {
    return (
      <Section id="funding" title={title}>
        <p>{t('ideas.budget_in_preparation')}</p>
      </Section>
    );
  }
  const parts = [
    part('own', t('ideas.own'), own),
    part('elsewhere', t('ideas.elsewhere'), elsewhere),
    part('committed', t('ideas.committed'), committed),
    part('gap', t(isSeeking ? 'ideas.gap' : 'ideas.source_requested'), gap),
  ].filter(({ amount, kind }) => amount > 0 || kind === 'gap' || kind === 'own');
  const finding = isSeeking
    ? t(gap > 0 ? 'ideas.funding_finding' : 'ideas.funding_covered', {
        gap: show(gap),
        total: show(total),
        share: view.ownShare,
      })
    : t('ideas.funding_total', { total: show(total), share: view.ownShare });
  return (
    <Section id="funding" title={title}>
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
