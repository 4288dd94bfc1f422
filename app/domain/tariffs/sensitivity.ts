import Fraction from 'fraction.js';
import type { Calculation, GroupUse, NormUse } from './calculation';
import { computeTariff } from './compute';
import { decimalOf, exact } from './exact';
import type { Connection, Decimal, Group, Service } from './tariff';

/** What a tenth more of one input does to the population's tariff, som for a cubic metre, before rounding. */
export interface Sensitivity {
  /** The item, or which number of a group. */
  id: string;
  name: string | null;
  group?: Group;
  what?: 'metered' | 'by_norm' | 'coefficient';
  connection?: Connection;
  delta: Fraction;
}

const ELEVEN_TENTHS = new Fraction(11, 10);
/** Seven places: a tenth more of six places is exact. */
const tenthMore = (value: Decimal): Decimal => decimalOf(exact(value).mul(ELEVEN_TENTHS), 7);

type Change = Omit<Sensitivity, 'delta'> & { apply: (calculation: Calculation) => Calculation };

const withGroup = (calculation: Calculation, group: Group, change: (use: GroupUse) => GroupUse): Calculation => ({
  ...calculation,
  groups: calculation.groups.map((use) => (use.group === group ? change(use) : use)),
});

const moreOfNorm = (connection: Connection) => (norm: NormUse) =>
  norm.connection === connection ? { ...norm, norm: tenthMore(norm.norm) } : norm;

function changesOf(calculation: Calculation): Change[] {
  const items = calculation.items.map(
    ({ id, name }): Change => ({
      id,
      name,
      apply: (before) => ({
        ...before,
        items: before.items.map((item) => (item.id === id ? { ...item, amount: tenthMore(item.amount) } : item)),
      }),
    }),
  );
  const groups = calculation.groups.flatMap(({ group, byNorm }): Change[] => [
    {
      ...{ id: `${group}.metered`, name: null, group, what: 'metered' },
      apply: (before) => withGroup(before, group, (use) => ({ ...use, metered: tenthMore(use.metered) })),
    },
    ...byNorm.map(
      ({ connection }): Change => ({
        ...{ id: `${group}.${connection}`, name: null, group, what: 'by_norm', connection },
        apply: (before) =>
          withGroup(before, group, (use) => ({ ...use, byNorm: use.byNorm.map(moreOfNorm(connection)) })),
      }),
    ),
    {
      ...{ id: `${group}.coefficient`, name: null, group, what: 'coefficient' },
      apply: (before) => withGroup(before, group, (use) => ({ ...use, coefficient: tenthMore(use.coefficient) })),
    },
  ]);
  return [...items, ...groups];
}

/**
 * What ten per cent more of each input does to the tariff of the population (of the first group where there is none),
 * the greatest effect first; what changes nothing is left out. The calculation has passed its checks.
 */
export function sensitivityOf(service: Service, calculation: Calculation, step: Decimal): Sensitivity[] {
  const tariffIn = (one: Calculation) => computeTariff(service, one, step).groups[0]?.tariff ?? new Fraction(0);
  const tariff = tariffIn(calculation);
  return changesOf(calculation)
    .map(({ apply, ...named }) => ({ ...named, delta: deltaOf(apply, calculation, tariff, tariffIn) }))
    .filter(({ delta }) => !delta.equals(0))
    .sort((a, b) => b.delta.abs().compare(a.delta.abs()));
}

function deltaOf(
  apply: Change['apply'],
  calculation: Calculation,
  tariff: Fraction,
  tariffIn: (calculation: Calculation) => Fraction,
): Fraction {
  return tariffIn(apply(calculation)).sub(tariff);
}
