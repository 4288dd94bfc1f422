import { FundingChart, type FundingPart } from '~/components/funding-bar/funding-bar';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { IdeaMoney } from '../../idea-money';

interface IdeaFundingProps {
  money: IdeaMoney;
  currency: string;
  /** In per cent. */
  ownShare: number;
  /** Committed by funders, in tyiyn. */
  committed: number;
  /** Promised by funders on conditions, in tyiyn: drawn into what is missing, which it does not lessen. */
  pledged?: number;
  /** Money is still sought; once an idea is being carried out, nothing of it counts as missing. */
  isSeeking: boolean;
}

/** Where the money comes from and how much is missing: the finding, the bar, and the same as a table. */
export function IdeaFunding({ money, currency, ownShare, committed, pledged = 0, isSeeking }: IdeaFundingProps) {
  const { t, money: written } = useI18n();
  const { total, own, elsewhere, requested } = money;
  const gap = Math.max(0, requested - committed);
  const covered = Math.min(pledged, gap);
  const show = (amount: number) => written(amount, currency);
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
  const restLabel = covered > 0 ? 'grants.not_pledged' : isSeeking ? 'ideas.gap' : 'ideas.source_requested';
  const parts = [
    part('own', t('ideas.own'), own),
    part('elsewhere', t('ideas.elsewhere'), elsewhere),
    part('committed', t('ideas.committed'), committed),
    { ...part('pledged', t('grants.pledged'), pledged), amount: covered },
    part('gap', t(restLabel), gap - covered),
  ].filter(({ amount, kind }) => amount > 0 || (kind === 'gap' && isSeeking) || kind === 'own');
  const finding = isSeeking
    ? t(gap > 0 ? 'ideas.funding_finding' : 'ideas.funding_covered', {
        gap: show(gap),
        total: show(total),
        share: ownShare,
      })
    : t('ideas.funding_total', { total: show(total), share: ownShare });
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
