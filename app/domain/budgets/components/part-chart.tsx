import { type BarItem, BarList } from '~/components/charts/bar-list';
import { Chart } from '~/components/charts/chart';
import { Treemap } from '~/components/charts/treemap';
import { MOST_BOXES } from '~/components/charts/treemap-layout';
import { type I18n, useI18n } from '~/i18n/i18n';
import type { BudgetLink } from '../budget';
import type { PartsView } from '../budget-view';
import { figureText, percentText, versionLabel } from '../budget-words';
import { partHref } from './part-address';
import { PartTable } from './part-table';

interface PartChartProps {
  id: string;
  number: number;
  title: string;
  /** One sentence that says what is to be seen. */
  finding: string;
  view: PartsView;
  /** The version that the ticks show. */
  before: BudgetLink | null;
  population: number | null;
  drawing: 'bars' | 'map';
  /** Address of the file with the same figures. */
  csv: string;
}

const MOST_BARS = 24;

function barsOf(words: I18n, number: number, view: PartsView): BarItem[] {
  const { lang, t } = words;
  return view.parts.slice(0, MOST_BARS).map((part) => ({
    key: part.key,
    label: part.label,
    lang: part.lang === lang ? undefined : part.lang,
    href: partHref(lang, number, view.kind, part),
    amount: part.amount,
    text: figureText(words, part.amount),
    note: part.amount === null ? undefined : t('budgets.note_share', { n: part.share }),
    before: part.before,
  }));
}

/** One side of a budget drawn as sorted bars or as a patchwork, with its table and its file. */
export function PartChart(props: PartChartProps) {
  const { id, number, title, finding, view, before, drawing, csv } = props;
  const words = useI18n();
  const { t } = words;
  const bars = barsOf(words, number, view);
  const left = view.parts.length - bars.length;
  const drawn = drawing === 'map' ? bars.slice(0, MOST_BOXES) : bars;
  return (
    <Chart
      id={id}
      finding={finding}
      table={{ label: t('budgets.table'), content: <PartTable {...props} title={title} /> }}
      csv={{ href: csv, label: t('budgets.csv') }}
    >
      {drawing === 'bars' && <p className="meta">{t('budgets.unit')}</p>}
      {drawing === 'map' ? (
        <Treemap
          items={drawn.map(({ amount, text, ...item }) => ({
            ...item,
            amount: amount ?? 0,
            text: `${text}, ${percentText(words, amount, view.total)}`,
            short: percentText(words, amount, view.total),
          }))}
        />
      ) : (
        <BarList
          items={drawn}
          tick={before ? t('budgets.tick', { version: versionLabel(words, before) }) : undefined}
        />
      )}
      {left > 0 && <p className="meta">{t('budgets.more_parts', { n: left })}</p>}
      {view.missing > 0 && <p className="meta">{t('budgets.missing', { n: view.missing })}</p>}
    </Chart>
  );
}
