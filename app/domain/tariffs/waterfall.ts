import Fraction from 'fraction.js';
import { type Calculation, partOf } from './calculation';
import type { Computed, ComputedGroup } from './compute';
import { exact } from './exact';
import type { Group } from './tariff';

/** What one thing adds to a price, in som for a cubic metre; below nought it takes off. */
export interface WaterfallStep {
  /** An item of the calculation, or one of the steps below. */
  id: string;
  /** Of an item that the provider named. */
  name: string | null;
  delta: Fraction;
}

/** From one price to another, step by step: `from` and all deltas give `to`, exactly. */
export interface Waterfall {
  from: Fraction;
  to: Fraction;
  steps: WaterfallStep[];
}

export interface ComputedVersion {
  calculation: Calculation;
  computed: Computed;
}

const signed = (id: string, amount: Fraction) => (partOf(id) === 'deducted' ? amount.neg() : amount);
const groupOf = ({ computed }: ComputedVersion, group: Group) => computed.groups.find((one) => one.group === group);
const ofNothing = ({ delta }: WaterfallStep) => !delta.equals(0);

/** The full-cost tariff built up item by item, for a cubic metre. */
export function costWaterfall({ calculation, computed }: ComputedVersion): Waterfall {
  const steps = calculation.items
    .map(({ id, name, amount }) => ({ id, name, delta: signed(id, exact(amount)).div(computed.volume) }))
    .filter(ofNothing);
  return { from: new Fraction(0), to: computed.fullCost, steps };
}

/** Σ k·V of a version's groups, with the coefficients of another where that one has the group. */
function weightedBy(groups: ComputedGroup[], coefficients: ComputedGroup[]): Fraction {
  return groups.reduce((sum, { group, coefficient, volume }) => {
    const other = coefficients.find((one) => one.group === group);
    return sum.add((other?.coefficient ?? coefficient).mul(volume));
  }, new Fraction(0));
}

/**
 * How a group's price goes from one version to the other. First each item changes while volumes and coefficients stay,
 * then the volumes, then the coefficients, last what rounding and a price of one's own choosing make of it: in another
 * order the same change would be shared out otherwise, so the page names this one. Null where the group is in one only.
 */
export function priceWaterfall(before: ComputedVersion, after: ComputedVersion, group: Group): Waterfall | null {
  const [old, now] = [groupOf(before, group), groupOf(after, group)];
  if (!old || !now) return null;
  const weighted = before.computed.required.div(before.computed.base);
  const perSom = old.coefficient.div(weighted);
  const mixed = old.coefficient.div(weightedBy(after.computed.groups, before.computed.groups));
  const perSomNow = now.coefficient.div(after.computed.required.div(after.computed.base));
  const { required } = after.computed;
  const steps: WaterfallStep[] = [
    ...itemChanges(before.calculation, after.calculation).map((step) => ({ ...step, delta: step.delta.mul(perSom) })),
    { id: 'volumes', name: null, delta: required.mul(mixed.sub(perSom)) },
    { id: 'coefficients', name: null, delta: required.mul(perSomNow.sub(mixed)) },
    { id: 'rounding', name: null, delta: now.price.sub(now.tariff).sub(old.price.sub(old.tariff)) },
  ];
  return { from: old.price, to: now.price, steps: steps.filter(ofNothing) };
}

/** By how much each item changed, in som a year, as it acts on the required revenue. */
function itemChanges(before: Calculation, after: Calculation): WaterfallStep[] {
  const ids = [...new Set([...after.items, ...before.items].map(({ id }) => id))];
  return ids.map((id) => {
    const old = before.items.find((item) => item.id === id);
    const now = after.items.find((item) => item.id === id);
    const change = exact(now?.amount ?? '0').sub(exact(old?.amount ?? '0'));
    return { id, name: now?.name ?? old?.name ?? null, delta: signed(id, change) };
  });
}
