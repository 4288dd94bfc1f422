import type Fraction from 'fraction.js';
import type { ItemPart } from './calculation';
import { partOf } from './calculation';
import type { Computed } from './compute';
import { decimalOf, exact, tyiynOf } from './exact';
import { normChecks } from './household';
import { type Sensitivity, sensitivityOf } from './sensitivity';
import type { Charge, Connection, Group, TariffRules } from './tariff';
import { computedOf, type TariffContent } from './tariff-content';
import { costWaterfall, priceWaterfall, type Waterfall } from './waterfall';

// What pages show of a version: plain numbers, each rounded once from the exact figure. Money is in tyiyn.

export interface StepView {
  id: string;
  name: string | null;
  tyiyn: number;
}

export interface WaterfallView {
  from: number;
  to: number;
  steps: StepView[];
}

export type SensitivityView = Omit<Sensitivity, 'delta'> & { tyiyn: number };

export interface GroupView {
  group: Group;
  coefficient: number;
  metered: number;
  byNorm: number;
  volume: number;
  people: number;
  tariff: number;
  price: number;
  isSet: boolean;
}

export interface CalculationView {
  items: { id: string; name: string | null; part: ItemPart; tyiyn: number; before: number | null }[];
  groups: GroupView[];
  operating: number;
  required: number;
  volume: number;
  fullCost: number;
  base: number;
  atCollection: number;
  billed: number;
  collected: number;
  /** Per cent with one decimal, as all shares here. */
  recovery: number;
  gap: number;
  losses: number | null;
  collection: number;
  coverage: number | null;
  supplyShare: number;
  perPerson: { connection: Connection; volume: number; tyiyn: number }[];
  wasteByPerson: number | null;
  waterfall: WaterfallView;
  sensitivity: SensitivityView[];
}

export interface ContentView {
  charges: (Omit<Charge, 'amount'> & { tyiyn: number })[];
  norms: { connection: Connection; amount: number }[];
  checks: { connection: Connection; norm: number; price: number; computed: number; published: number }[];
  income: { tyiyn: number; source: string } | null;
  rules: TariffRules;
  calculation: CalculationView | null;
}

const plain = (value: Fraction, places: number) => Number(decimalOf(value, places));
const tyiyn = (som: string) => tyiynOf(exact(som));

/** A waterfall for the page. What rounds to nothing is left out, so that no bar is named that cannot be seen. */
export function waterfallView({ from, to, steps }: Waterfall): WaterfallView {
  const shown = steps.map(({ id, name, delta }) => ({ id, name, tyiyn: tyiynOf(delta) }));
  return { from: tyiynOf(from), to: tyiynOf(to), steps: shown.filter((step) => step.tyiyn !== 0) };
}

const sensitivityView = ({ delta, ...named }: Sensitivity): SensitivityView => ({ ...named, tyiyn: tyiynOf(delta) });

function groupView(group: Computed['groups'][number]): GroupView {
  return {
    ...{ group: group.group, isSet: group.isSet, coefficient: plain(group.coefficient, 3) },
    metered: plain(group.metered, 0),
    byNorm: plain(group.byNorm, 0),
    volume: plain(group.volume, 0),
    people: plain(group.people, 2),
    tariff: tyiynOf(group.tariff),
    price: tyiynOf(group.price),
  };
}

function calculationView(content: TariffContent): CalculationView | null {
  const { calculation, service, rules } = content;
  const computed = computedOf(content);
  if (!calculation || !computed) return null;
  return {
    items: calculation.items.map(({ id, name, amount, before }) => ({
      ...{ id, name, part: partOf(id), tyiyn: tyiyn(amount) },
      before: before === null ? null : tyiyn(before),
    })),
    groups: computed.groups.map(groupView),
    operating: tyiynOf(computed.operating),
    required: tyiynOf(computed.required),
    volume: plain(computed.volume, 0),
    fullCost: tyiynOf(computed.fullCost),
    base: tyiynOf(computed.base),
    atCollection: tyiynOf(computed.atCollection),
    billed: tyiynOf(computed.billed),
    collected: tyiynOf(computed.collected),
    recovery: plain(computed.recovery, 1),
    gap: tyiynOf(computed.gap),
    losses: computed.losses && plain(computed.losses, 1),
    collection: Number(calculation.collection),
    coverage: calculation.coverage === null ? null : Number(calculation.coverage),
    supplyShare: Number(calculation.supplyShare),
    perPerson: computed.perPerson.map(({ connection, volume, amount }) => ({
      ...{ connection, volume: plain(volume, 3), tyiyn: tyiynOf(amount) },
    })),
    wasteByPerson: computed.wasteByPerson && tyiynOf(computed.wasteByPerson),
    waterfall: waterfallView(costWaterfall({ calculation, computed })),
    sensitivity: sensitivityOf(service, calculation, rules.step)
      .map(sensitivityView)
      .filter((one) => one.tyiyn !== 0),
  };
}

/** Everything that a version's page shows of its content. */
export function contentView(content: TariffContent): ContentView {
  const { charges, norms, income, rules, service } = content;
  return {
    charges: charges.map(({ amount, ...charge }) => ({ ...charge, tyiyn: tyiyn(amount) })),
    norms: norms.map(({ connection, amount }) => ({ connection, amount: Number(amount) })),
    checks: normChecks(service, content).map(({ connection, norm, price, computed, published }) => ({
      ...{ connection, norm: Number(norm), price: tyiyn(price) },
      ...{ computed: tyiyn(computed), published: tyiyn(published) },
    })),
    income: income && { tyiyn: tyiyn(income.amount), source: income.source },
    rules,
    calculation: calculationView(content),
  };
}

/** How the population's price goes from one version to the other; null where one of them has no calculation. */
export function priceChange(before: TariffContent, after: TariffContent): WaterfallView | null {
  const found = exactPriceChange(before, after);
  return found && waterfallView(found);
}

/** The same, exact. */
export function exactPriceChange(before: TariffContent, after: TariffContent): Waterfall | null {
  const [old, now] = [computedOf(before), computedOf(after)];
  if (!old || !now || !before.calculation || !after.calculation) return null;
  return priceWaterfall(
    { calculation: before.calculation, computed: old },
    { calculation: after.calculation, computed: now },
    'population',
  );
}
