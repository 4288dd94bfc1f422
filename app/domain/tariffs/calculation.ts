import type { Connection, Decimal, Group } from './tariff';

/** What a year of the service costs, item by item (domain study, §2.4). */
export const COST_ITEMS = [
  'payroll',
  'social_contributions',
  'electricity',
  'materials',
  'repair',
  'transport',
  'administration',
  'taxes',
  'other_costs',
] as const;
/** What has to be covered beside the costs of running it. */
export const ADDED_ITEMS = ['depreciation', 'loan_repayment', 'investment'] as const;
/** What is paid from elsewhere. */
export const DEDUCTED_ITEMS = ['subsidy', 'other_income'] as const;

export const ITEMS = [...COST_ITEMS, ...ADDED_ITEMS, ...DEDUCTED_ITEMS] as const;

/** A row of the calculation, in som a year. Remarks name it by its id. */
export interface Item {
  /** One of ITEMS, or `extra_1` and so on for what the provider names itself. */
  id: string;
  /** Of an item that the provider named. */
  name: string | null;
  amount: Decimal;
  /** The year before; null where it is not given. */
  before: Decimal | null;
}

/** People without a meter, of one kind of connection. */
export interface NormUse {
  connection: Connection;
  /** People; of irrigation hectares. */
  count: Decimal;
  /** In the unit of `normUnit(service)`. */
  norm: Decimal;
}

export interface GroupUse {
  group: Group;
  coefficient: Decimal;
  /** Cubic metres a year by meter or contract. */
  metered: Decimal;
  byNorm: NormUse[];
  /** The price that is set or proposed, som for a cubic metre; null where it is what the calculation gives. */
  price: Decimal | null;
}

/** Everything that a tariff is computed from. Kept for ever with what was published. */
export interface Calculation {
  items: Item[];
  groups: GroupUse[];
  /** Per cent of the days and hours of the norm in which there is service. */
  supplyShare: Decimal;
  /** Per cent of what is billed that is paid. */
  collection: Decimal;
  /** Cubic metres a year that were lifted or taken in; null where it is not given. */
  produced: Decimal | null;
  /** Per cent of households that have the service; null where it is not given. */
  coverage: Decimal | null;
}

export type ItemPart = 'cost' | 'added' | 'deducted';

/** Whether the item is a cost of running it, comes on top, or is taken off. */
export function partOf(id: string): ItemPart {
  if ((DEDUCTED_ITEMS as readonly string[]).includes(id)) return 'deducted';
  return (ADDED_ITEMS as readonly string[]).includes(id) ? 'added' : 'cost';
}
