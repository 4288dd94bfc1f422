import { DataTable } from '../data-table';
import type { Example } from '../example';
import { type BarItem, BarList, DivergingBars } from './bar-list';
import { Chart } from './chart';
import { FlowChart } from './flow-chart';
import { StackedBar } from './stacked-bar';
import { Treemap } from './treemap';

const som = (amount: number) => `${amount.toLocaleString('ru-RU')} миң сом`;

const FUNCTIONS: [label: string, amount: number, before: number][] = [
  ['Билим берүү', 412_600, 388_000],
  ['Турак жай-коммуналдык кызмат', 163_200, 171_900],
  ['Жалпы мамлекеттик кызматтар', 98_450, 96_100],
  ['Экономика, жолдор жана транспорт', 74_300, 41_000],
  ['Маданият, спорт жана эс алуу', 38_900, 36_500],
  ['Айлана-чөйрөнү коргоо', 21_700, 19_800],
  ['Социалдык коргоо', 6_350, 6_100],
  ['Коопсуздук', 900, 900],
];

const spending = FUNCTIONS.map(([label, amount, before], index): BarItem => {
  const note = `1 000 сомдон ${Math.round(amount / 816.4)}`;
  return { key: `70${index}`, label, href: '#chart', amount, text: som(amount), note, before };
});

const table = (items: readonly { key: string; label: string; text: string }[]) => (
  <DataTable
    caption="Таблица түрүндө"
    captionHidden
    columns={[
      { key: 'part', title: 'Эмнеге', cell: (row) => row.label },
      { key: 'amount', title: 'Сумма', cell: (row) => row.text, numeric: true },
    ]}
    rows={[...items]}
    rowKey={(row) => row.key}
  />
);

const frame = (id: string, finding: string) => ({
  id,
  finding,
  table: { label: 'Таблица түрүндө', content: table(spending) },
  csv: { href: '/ky/budgets/3/functions.csv', label: 'CSV файлы' },
});

const toFlow = (items: BarItem[]) => items.map(({ amount, ...item }) => ({ ...item, amount: amount ?? 0 }));

export const examples: Example[] = [
  {
    name: 'Sorted bars with the tick of the year before',
    render: () => (
      <Chart {...frame('bars', 'Ар бир 1 000 сомдон 505 сом билим берүүгө кетет.')}>
        <BarList items={spending} tick="Чийин: 2026-жыл, бекитилген" />
      </Chart>
    ),
  },
  {
    name: 'Bars with a negative figure, a nought and one that is not given',
    render: () => (
      <BarList
        items={[
          { key: 'a', label: 'Салыктар', amount: 1200, text: som(1200) },
          { key: 'b', label: 'Кайтарылган салык', amount: -300, text: som(-300) },
          { key: 'c', label: 'Айыптар', amount: 0, text: som(0) },
          { key: 'd', label: 'Жайыт акысы', amount: null, text: 'берилген эмес' },
        ]}
      />
    ),
  },
  {
    name: 'What grew and what shrank',
    render: () => (
      <DivergingBars
        items={FUNCTIONS.slice(0, 4).map(([label, amount, before]) => ({
          key: label,
          label,
          amount: amount - before,
          text: `${amount > before ? '+' : '−'}${som(Math.abs(amount - before))}`,
        }))}
      />
    ),
  },
  {
    name: 'Patchwork',
    render: () => (
      <Chart {...frame('map', 'Эң чоң бөлүгү: билим берүү, бүт чыгашанын 51 %.')}>
        <Treemap items={toFlow(spending).map((item) => ({ ...item, short: `${Math.round(item.amount / 8164)} %` }))} />
      </Chart>
    ),
  },
  {
    name: 'Streams, and two bars on a narrow screen',
    render: () => (
      <Chart {...frame('flow', 'Акчанын жарымын республика берет, жарымы билим берүүгө кетет.')}>
        <FlowChart
          id="streams"
          sources={toFlow(spending.slice(0, 5))}
          whole={{ key: 'whole', label: 'Бюджет', amount: 1, text: '' }}
          uses={toFlow(spending)}
          words={{ sources: 'Акча кайдан келет', uses: 'Акча кайда кетет' }}
        />
      </Chart>
    ),
  },
  { name: 'One whole in parts', render: () => <StackedBar id="parts" parts={toFlow(spending)} /> },
];
