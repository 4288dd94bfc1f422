import type { Example } from '../example';
import { StepLine } from './step-line';
import { WaterfallChart } from './waterfall';

const som = (amount: number) => `${amount.toLocaleString('ru-RU')} сом`;

export const examples: Example[] = [
  {
    name: 'From one price to another, step by step',
    render: () => (
      <WaterfallChart
        bars={[
          { key: 'from', label: 'Азыр', amount: 14.2, text: som(14.2), total: true },
          { key: 'payroll', label: 'Эмгек акы', amount: 2.1, text: `+${som(2.1)}` },
          { key: 'electricity', label: 'Электр кубаты', amount: 3.4, text: `+${som(3.4)}` },
          { key: 'subsidy', label: 'Бюджеттен жардам', amount: -1.2, text: `−${som(1.2)}` },
          { key: 'to', label: 'Сунушталат', amount: 18.5, text: som(18.5), total: true },
        ]}
      />
    ),
  },
  {
    name: 'A price over the years',
    render: () => (
      <StepLine
        points={[
          { key: '1', at: 2018, amount: 8.1, text: som(8.1), label: '2018' },
          { key: '2', at: 2023.4, amount: 10.45, text: som(10.45), label: '2023' },
        ]}
        until={2027}
      />
    ),
  },
];
