import { DataTable } from './data-table';
import type { Example } from './example';
import { FundingChart } from './funding-bar/funding-bar';
import { Meter } from './meter';
import { StatNumbers } from './stat-numbers';

const BUDGET = [
  { line: 'Скважина казуу, 80 метр', quantity: '1', cost: '420 000' },
  { line: 'Полиэтилен түтүк, 63 мм', quantity: '1 200 м', cost: '216 000' },
  { line: 'Насос жана башкаруу шкафы', quantity: '1', cost: '148 500' },
];

export const examples: Example[] = [
  {
    name: 'Co-funding',
    render: () => (
      <FundingChart
        id="chart"
        finding="Жарандар акчанын бештен бирин табат, дагы 310 000 сом жетпейт."
        parts={[
          { kind: 'own', label: 'Өз салымы', amount: 200_000, text: '200 000 сом' },
          { kind: 'elsewhere', label: 'Жергиликтүү бюджет', amount: 120_000, text: '120 000 сом' },
          { kind: 'committed', label: 'Донор бөлгөн', amount: 285_000, text: '285 000 сом' },
          { kind: 'pledged', label: 'Убада кылынган', amount: 85_000, text: '85 000 сом' },
          { kind: 'gap', label: 'Жетпейт', amount: 310_000, text: '310 000 сом' },
        ]}
        words={{ table: 'Таблица түрүндө', part: 'Булак', amount: 'Сумма', share: 'Үлүшү', total: 'Баары' }}
        total="1 000 000 сом"
        percent={(value) => `${value} %`}
      />
    ),
  },
  {
    name: 'Completeness',
    render: () => <Meter label="Толтурулду" text="7 кадамдан 5 кадам" value={5} max={7} />,
  },
  {
    name: 'Three numbers',
    render: () => (
      <StatNumbers
        numbers={[
          { value: '418', label: 'идея жарыяланды, 2026-жылдын башынан бери' },
          { value: '37', label: 'идея каржыланды' },
          { value: '9 күн', label: 'жооп күтүү, медиана' },
        ]}
      />
    ),
  },
  {
    name: 'Table',
    render: () => (
      <DataTable
        caption="Бюджет, сом"
        columns={[
          { key: 'line', title: 'Эмнеге', cell: (row) => row.line },
          { key: 'quantity', title: 'Саны', cell: (row) => row.quantity, numeric: true },
          { key: 'cost', title: 'Баасы', cell: (row) => row.cost, numeric: true },
        ]}
        rows={BUDGET}
        rowKey={(row) => row.line}
        totals={{ line: 'Баары', cost: '784 500' }}
      />
    ),
  },
];
