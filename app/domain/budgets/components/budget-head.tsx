import { Breadcrumbs } from '~/components/breadcrumbs';
import type { IconName } from '~/components/icons/icon-names';
import { Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tabs } from '~/components/tabs';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { BudgetStage } from '../budget';
import type { BudgetHead as Head } from '../budget-view';

const LOOKS: Record<BudgetStage, { tone: TagTone; icon: IconName }> = {
  draft: { tone: 'due', icon: 'pencil' },
  approved: { tone: 'open', icon: 'gavel' },
  amended: { tone: 'active', icon: 'history' },
  executed: { tone: 'plain', icon: 'circle-check' },
};

interface BudgetHeadProps {
  head: Head;
  current: 'overview' | 'lines' | 'compare';
}

/** The head of every page of a budget: of what place and year, what stage, and its other pages. */
export function BudgetHead({ head, current }: BudgetHeadProps) {
  const { lang, t } = useI18n();
  const { number, place, stage, earlier } = head;
  const tabs = [
    { page: 'overview', href: paths.budget(lang, number) },
    { page: 'lines', href: paths.budgetLines(lang, number) },
    ...(earlier ? [{ page: 'compare', href: paths.budgetComparison(lang, number, earlier.number) } as const] : []),
  ] as const;
  return (
    <>
      <PageHeader
        title={t('budgets.title', { place: place.name, year: String(head.year) })}
        above={
          <>
            <Breadcrumbs
              label={t('budgets.crumbs')}
              crumbs={[
                { href: paths.place(lang, place.slug), label: place.name },
                { href: paths.placeBudgets(lang, place.slug), label: t('budgets.place_crumb') },
              ]}
            />
            <Row>
              <Tag {...LOOKS[stage]}>{t(`budgets.state_${stage}`)}</Tag>
              {head.ordinal > 1 && <span className="meta">{t('budgets.ordinal', { n: head.ordinal })}</span>}
              {head.isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
              {!head.publishedAt && (
                <Tag icon="eye-off" tone="stopped">
                  {t('budgets.unpublished')}
                </Tag>
              )}
            </Row>
          </>
        }
        lead={t(`budgets.lead_${stage}`)}
      />
      <Tabs
        label={t('budgets.pages')}
        tabs={tabs.map(({ page, href }) => ({ href, label: t(`budgets.tab_${page}`), current: page === current }))}
      />
    </>
  );
}
