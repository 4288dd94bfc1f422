import { Chart } from '~/components/charts/chart';
import { WaterfallChart } from '~/components/charts/waterfall';
import { DataTable } from '~/components/data-table';
import { Details } from '~/components/details';
import { HiddenText, Section } from '~/components/layout';
import { StatNumbers } from '~/components/stat-numbers';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import type { CalculationView } from '../tariff-view';
import { useTariffWords } from './tariff-words';

interface CostSectionProps {
  calculation: CalculationView;
  csv?: string;
  /** Where one says something of an item, while a hearing on it takes remarks. */
  say?: (item: string) => string;
}

/** Why it costs what it costs: the calculation from the costs to the prices, and who pays what is missing. */
export function CostSection({ calculation, csv, say }: CostSectionProps) {
  const { t, money, number } = useI18n();
  const { recovery, gap, fullCost, collection } = calculation;
  return (
    <Section id="costs" title={t('tariffs.costs')}>
      <StatNumbers
        numbers={[
          { value: money(fullCost), label: t('tariffs.full_cost') },
          { value: t('tariffs.percent', { n: number(recovery) }), label: t('tariffs.recovery') },
          {
            value: money(Math.round(Math.abs(gap) / 100) * 100),
            label: t(gap < 0 ? 'tariffs.surplus' : 'tariffs.gap'),
          },
        ]}
      />
      <p>{t('tariffs.gap_hint', { collection: number(collection) })}</p>
      <BuiltUp calculation={calculation} csv={csv} say={say} />
      <Groups calculation={calculation} />
      <Details summary={t('tariffs.steps')}>
        <Steps calculation={calculation} />
      </Details>
    </Section>
  );
}

function BuiltUp({ calculation, csv, say }: CostSectionProps) {
  const { t, money } = useI18n();
  const words = useTariffWords();
  const { waterfall, fullCost } = calculation;
  const largest = [...waterfall.steps].sort((a, b) => b.tyiyn - a.tyiyn)[0];
  const steps = waterfall.steps.map(({ id, name, tyiyn }) => {
    return {
      key: id,
      label: words.item(id, name),
      amount: tyiyn,
      text: tyiyn < 0 ? words.change(tyiyn) : money(tyiyn),
    };
  });
  const finding = t('tariffs.costs_finding', {
    price: money(fullCost),
    item: largest ? words.item(largest.id, largest.name) : '–',
    amount: money(largest?.tyiyn ?? 0),
  });
  const total = { key: 'total', label: t('tariffs.full_cost'), amount: fullCost, text: money(fullCost), total: true };
  return (
    <Chart
      id="cost-chart"
      finding={finding}
      table={{ label: t('tariffs.as_table'), content: <Items calculation={calculation} say={say} /> }}
      csv={csv === undefined ? undefined : { href: csv, label: t('tariffs.csv') }}
    >
      <WaterfallChart bars={[...steps, total]} />
    </Chart>
  );
}

function Items({ calculation: { items, required }, say }: CostSectionProps) {
  const { t, money } = useI18n();
  const words = useTariffWords();
  const signed = (part: string, tyiyn: number) => (part === 'deducted' ? words.change(-tyiyn) : money(tyiyn));
  return (
    <DataTable
      caption={t('tariffs.items')}
      columns={[
        {
          key: 'item',
          title: t('tariffs.item'),
          cell: ({ id, name }) => <ItemCell name={words.item(id, name)} say={say?.(id)} />,
        },
        {
          key: 'before',
          title: t('tariffs.year_before'),
          cell: ({ part, before }) => (before === null ? t('tariffs.not_given') : signed(part, before)),
          numeric: true,
        },
        { key: 'now', title: t('tariffs.amount'), cell: ({ part, tyiyn }) => signed(part, tyiyn), numeric: true },
        {
          key: 'change',
          title: t('tariffs.change'),
          cell: ({ before, tyiyn }) => (before === null ? '' : words.change(tyiyn - before)),
          numeric: true,
        },
      ]}
      rows={items}
      rowKey={({ id }) => id}
      totals={{ item: t('tariffs.required'), now: money(required) }}
    />
  );
}

/** An item by its name; while remarks are taken, with the way to say something of it. */
function ItemCell({ name, say }: { name: string; say: string | undefined }) {
  const { t } = useI18n();
  return (
    <>
      {name}
      {say && (
        <>
          <br />
          <a className="tap no-print" href={say}>
            {t('tariffs.say_about')}
            <HiddenText>: {name}</HiddenText>
          </a>
        </>
      )}
    </>
  );
}

function Groups({ calculation: { groups } }: { calculation: CalculationView }) {
  const { t, money, number } = useI18n();
  const words = useTariffWords();
  return (
    <DataTable
      caption={t('tariffs.groups')}
      columns={[
        { key: 'group', title: t('tariffs.group'), cell: ({ group }) => words.group(group) },
        { key: 'metered', title: t('tariffs.metered'), cell: (row) => number(row.metered), numeric: true },
        { key: 'norm', title: t('tariffs.by_norm_volume'), cell: (row) => number(row.byNorm), numeric: true },
        { key: 'people', title: t('tariffs.people'), cell: (row) => number(row.people), numeric: true },
        { key: 'coefficient', title: t('tariffs.coefficient'), cell: (row) => number(row.coefficient), numeric: true },
        { key: 'tariff', title: t('tariffs.computed_price'), cell: (row) => money(row.tariff), numeric: true },
        { key: 'price', title: t('tariffs.price'), cell: (row) => money(row.price), numeric: true },
      ]}
      rows={groups}
      rowKey={({ group }) => group}
    />
  );
}

/** Each step with its formula, so that anybody can follow it with a pocket calculator. */
function Steps({ calculation: c }: { calculation: CalculationView }) {
  const { t, money, number } = useI18n();
  const words = useTariffWords();
  const percent = (n: number | null) => (n === null ? t('tariffs.not_given') : t('tariffs.percent', { n: number(n) }));
  const rows = [
    { label: t('tariffs.operating'), value: money(c.operating) },
    { label: t('tariffs.required'), value: money(c.required) },
    { label: t('tariffs.volume'), value: t('tariffs.m3', { n: number(c.volume) }) },
    { label: t('tariffs.step_full_cost'), value: money(c.fullCost) },
    { label: t('tariffs.step_base'), value: money(c.base) },
    { label: t('tariffs.step_collection'), value: money(c.atCollection) },
    { label: t('tariffs.billed'), value: money(c.billed) },
    { label: t('tariffs.collected'), value: money(c.collected) },
    { label: t('tariffs.losses'), value: percent(c.losses) },
    { label: t('tariffs.coverage'), value: percent(c.coverage) },
    { label: t('tariffs.supply_share'), value: percent(c.supplyShare) },
    ...c.perPerson.map(({ connection, tyiyn, volume }) => ({
      label: t('tariffs.person_month', { connection: words.connection(connection) }),
      value: `${money(tyiyn)} (${t('tariffs.m3', { n: number(volume) })})`,
    })),
    ...(c.wasteByPerson === null ? [] : [{ label: t('tariffs.waste_by_person'), value: money(c.wasteByPerson) }]),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <p className="meta">{t('tariffs.rounding')}</p>
    </>
  );
}
