import Fraction from 'fraction.js';
import { type Calculation, type GroupUse, type ItemPart, type NormUse, partOf } from './calculation';
import { exact, roundedTo, total } from './exact';
import { type Connection, type Decimal, type Group, normUnit, type Service } from './tariff';

const HUNDRED = new Fraction(100);

export interface ComputedGroup {
  group: Group;
  coefficient: Fraction;
  /** Cubic metres a year. */
  metered: Fraction;
  byNorm: Fraction;
  volume: Fraction;
  people: Fraction;
  /** What the calculation gives for a cubic metre, before rounding. */
  tariff: Fraction;
  /** The price that is set, or `tariff` rounded to the step. */
  price: Fraction;
  /** True where the provider set a price of its own. */
  isSet: boolean;
}

/** Every step of the calculation, exact. Som a year, cubic metres a year, som for a cubic metre. */
export interface Computed {
  operating: Fraction;
  required: Fraction;
  volume: Fraction;
  fullCost: Fraction;
  /** The tariff of a group with coefficient 1. */
  base: Fraction;
  groups: ComputedGroup[];
  /** The full-cost tariff if only today's share of the bills is paid. */
  atCollection: Fraction;
  /** What the prices bring if every bill is paid. */
  billed: Fraction;
  /** What they bring at today's collection. */
  collected: Fraction;
  /** Part of the required revenue that is billed, in per cent. */
  recovery: Fraction;
  /** What the local budget would have to make up; negative where more comes in than is required. */
  gap: Fraction;
  /** Part of what was produced that is never sold, in per cent. */
  losses: Fraction | null;
  /** What one person without a meter pays a month. */
  perPerson: { connection: Connection; volume: Fraction; amount: Fraction }[];
  /** Of waste: the population's part of the required revenue, a person and month, at today's collection. */
  wasteByPerson: Fraction | null;
}

/** Cubic metres a year that one unit of the norm is: a litre a day, or a cubic metre a year. */
export function yearlyOf(service: Service): Fraction {
  return normUnit(service) === 'litres_day' ? new Fraction(365, 1_000) : new Fraction(1);
}

function normVolume(service: Service, { count, norm }: NormUse, share: Fraction): Fraction {
  return exact(count).mul(exact(norm)).mul(yearlyOf(service)).mul(share);
}

const sumOf = ({ items }: Calculation, part: ItemPart) =>
  total(items.filter(({ id }) => partOf(id) === part).map(({ amount }) => exact(amount)));

/** Required revenue: costs, depreciation, loans and investment, less subsidy and other income. Som a year. */
export function requiredRevenue(calculation: Calculation): Fraction {
  return sumOf(calculation, 'cost').add(sumOf(calculation, 'added')).sub(sumOf(calculation, 'deducted'));
}

function volumesOf(service: Service, use: GroupUse, share: Fraction) {
  const metered = exact(use.metered);
  const byNorm = total(use.byNorm.map((norm) => normVolume(service, norm, share)));
  const people = total(use.byNorm.map(({ count }) => exact(count)));
  return { metered, byNorm, volume: metered.add(byNorm), people };
}

/**
 * Computes the tariff step by step (domain study, §2.4), exactly; a price is rounded to `step` once, at the end.
 * The calculation has passed `checkCalculation`: there is volume, required revenue and a collection above nought.
 */
export function computeTariff(service: Service, calculation: Calculation, step: Decimal): Computed {
  const share = exact(calculation.supplyShare).div(HUNDRED);
  const collection = exact(calculation.collection).div(HUNDRED);
  const required = requiredRevenue(calculation);
  const uses = calculation.groups.map((use) => ({ use, ...volumesOf(service, use, share) }));
  const volume = total(uses.map((one) => one.volume));
  const weighted = total(uses.map((one) => exact(one.use.coefficient).mul(one.volume)));
  const base = required.div(weighted);
  const groups = uses.map(({ use, ...volumes }): ComputedGroup => {
    const coefficient = exact(use.coefficient);
    const tariff = base.mul(coefficient);
    const price = use.price === null ? roundedTo(tariff, step) : exact(use.price);
    return { group: use.group, coefficient, ...volumes, tariff, price, isSet: use.price !== null };
  });
  const billed = total(groups.map((group) => group.price.mul(group.volume)));
  const collected = billed.mul(collection);
  const fullCost = required.div(volume);
  return {
    operating: sumOf(calculation, 'cost'),
    required,
    volume,
    fullCost,
    base,
    groups,
    atCollection: fullCost.div(collection),
    billed,
    collected,
    recovery: billed.div(required).mul(HUNDRED),
    gap: required.sub(collected),
    losses: lossesOf(calculation, volume),
    perPerson: perPersonOf(service, calculation, groups, share),
    wasteByPerson: service === 'solid_waste' ? wasteByPerson(groups, collection) : null,
  };
}

function lossesOf({ produced }: Calculation, volume: Fraction): Fraction | null {
  if (produced === null || exact(produced).equals(0)) return null;
  return new Fraction(1).sub(volume.div(exact(produced))).mul(HUNDRED);
}

function perPersonOf(service: Service, { groups: uses }: Calculation, groups: ComputedGroup[], share: Fraction) {
  const price = groups.find(({ group }) => group === 'population')?.price;
  const norms = uses.find(({ group }) => group === 'population')?.byNorm ?? [];
  if (!price) return [];
  return norms.map(({ connection, norm }) => {
    const volume = exact(norm).mul(yearlyOf(service)).mul(share).div(12);
    return { connection, volume, amount: volume.mul(price) };
  });
}

function wasteByPerson(groups: ComputedGroup[], collection: Fraction): Fraction | null {
  const population = groups.find(({ group }) => group === 'population');
  if (!population || population.people.equals(0)) return null;
  return population.tariff.mul(population.volume).div(population.people.mul(12).mul(collection));
}
