import { DataTable } from '~/components/data-table';
import { LangMarked } from '~/components/lang-marked';
import { Section } from '~/components/layout';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import type { IdeaView, ViewBudgetLine } from '../../idea-view';

/** Each line of the budget with its sum, and what follows from all of them. */
export function IdeaBudget({ view }: { view: IdeaView }) {
  const { t, number } = useI18n();
  if (view.budget.length === 0) return null;
  // The currency stands below, with the shares: a column of bare figures is easier to compare.
  const figure = (tyiyn: number) => number(tyiyn / 100);
  return (
    <Section id="budget" title={t('ideas.budget')}>
      <DataTable
        caption={t('ideas.budget_caption')}
        columns={[
          { key: 'what', title: t('ideas.budget_line'), cell: (line) => <Line line={line} /> },
          { key: 'price', title: t('ideas.quantity_price'), cell: (line) => <Price line={line} /> },
          { key: 'amount', title: t('ideas.amount'), cell: (line) => figure(line.amount), numeric: true },
        ]}
        rows={view.budget}
        rowKey={({ id }) => id}
        totals={{ what: t('ideas.total'), amount: figure(view.money.total) }}
      />
      <BudgetShares view={view} />
    </Section>
  );
}

function Line({ line }: { line: ViewBudgetLine }) {
  const { lang, t } = useI18n();
  return (
    <>
      <LangMarked text={line.title.text} lang={line.title.lang} page={lang} />
      <br />
      <span className="meta">
        {t(`ideas.source_${line.source}`)} · {t(`ideas.need_${line.need}`)}
      </span>
    </>
  );
}

/** "62 × 5,800" and the unit below, as it was typed: after a number Russian and English would decline it. */
function Price({ line }: { line: ViewBudgetLine }) {
  const { lang, number } = useI18n();
  return (
    <>
      {`${number(Number(line.quantity))}\u00a0× ${number(line.unitPrice / 100)}`}
      <br />
      <span className="meta">
        <LangMarked text={line.unit.text} lang={line.unit.lang} page={lang} />
      </span>
    </>
  );
}

function BudgetShares({ view }: { view: IdeaView }) {
  const { t, money } = useI18n();
  const { total, own, elsewhere, requested } = view.money;
  const show = (amount: number) => {
    const share = total === 0 ? 0 : Math.round((amount * 1000) / total) / 10;
    return `${money(amount, view.currency)} (${t('ideas.percent', { n: share })})`;
  };
  const rows = [
    { label: t('ideas.source_requested'), value: show(requested) },
    { label: t('ideas.must_have_requested'), value: money(view.requestedMustHave, view.currency) },
    { label: t('ideas.own'), value: show(own) },
    { label: t('ideas.elsewhere'), value: show(elsewhere) },
  ];
  return <SummaryList rows={rows} />;
}
