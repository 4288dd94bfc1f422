import { ADDED_ITEMS, COST_ITEMS, DEDUCTED_ITEMS } from './calculation';
import { EXTRA_IDS } from './calculation-fields';
import { type Computed, yearlyOf } from './compute';
import { roundedTo } from './exact';
import { CONNECTIONS, type Decimal, GROUPS, type Group, type Service } from './tariff';

/** One row of the sheet of formulas: what it is, and how a spreadsheet computes it. */
export interface FormulaRow {
  /** Names the row for other formulas, and its words: `tariffs.sheet_<what>`. */
  key: string;
  what: FormulaWord;
  group?: Group;
  connection?: string;
  formula: string;
}

export type FormulaWord =
  | 'operating'
  | 'required'
  | 'volume_group'
  | 'volume'
  | 'weighted'
  | 'base'
  | 'full_cost'
  | 'tariff'
  | 'rounded'
  | 'price'
  | 'person_month'
  | 'at_collection'
  | 'billed'
  | 'collected'
  | 'recovery'
  | 'gap';

/** Name of the sheet of figures in formulas: plain letters, so that it needs no quotes. */
export const FIGURES_SHEET = 'Figures';
export const FORMULAS_SHEET = 'Formulas';
/** The first row of formulas, below the heads of the columns; formulas stand in column B. */
export const FIRST_FORMULA_ROW = 2;

/**
 * The formulas of a calculation over the cells of the sheet of figures. `cellOf` gives the cell of a field; every step
 * is one row, so that an economist can follow and check each cell.
 */
export function formulaRows(service: Service, cellOf: (field: string) => string, step: Decimal): FormulaRow[] {
  const rows: FormulaRow[] = [];
  const here = (key: string) => `B${FIRST_FORMULA_ROW + rows.findIndex((row) => row.key === key)}`;
  const add = (what: FormulaWord, formula: string, more: Partial<FormulaRow> = {}) =>
    rows.push({ key: [what, more.group, more.connection].filter(Boolean).join(':'), what, formula, ...more });
  const sum = (ids: readonly string[]) => `SUM(${ids.map(cellOf).join(',')})`;
  const share = `IF(${cellOf('supply_share')}="",100,${cellOf('supply_share')})/100`;
  const collection = `${cellOf('collection')}/100`;
  const { n, d } = yearlyOf(service);

  add('operating', sum([...COST_ITEMS, ...EXTRA_IDS]));
  add('required', `${here('operating')}+${sum(ADDED_ITEMS)}-${sum(DEDUCTED_ITEMS)}`);
  for (const group of GROUPS) add('volume_group', volumeFormula(service, group, cellOf, `${n}/${d}`, share), { group });
  const volumes = GROUPS.map((group) => here(`volume_group:${group}`));
  const k = (group: Group) => `IF(${cellOf(`${group}.coefficient`)}="",1,${cellOf(`${group}.coefficient`)})`;
  add('volume', `SUM(${volumes.join(',')})`);
  add('weighted', GROUPS.map((group, index) => `${k(group)}*${volumes[index]}`).join('+'));
  add('full_cost', `${here('required')}/${here('volume')}`);
  add('base', `${here('required')}/${here('weighted')}`);
  for (const group of GROUPS) {
    add('tariff', `${here('base')}*${k(group)}`, { group });
    add('rounded', `ROUND(${here(`tariff:${group}`)}/${step},0)*${step}`, { group });
    const set = cellOf(`${group}.price`);
    add('price', `IF(${set}="",${here(`rounded:${group}`)},${set})`, { group });
  }
  for (const connection of CONNECTIONS[service]) {
    const norm = cellOf(`population.${connection}.norm`);
    add('person_month', `${norm}*${n}/${d}*${share}/12*${here('price:population')}`, { connection });
  }
  add('at_collection', `${here('full_cost')}/(${collection})`);
  add('billed', GROUPS.map((group, index) => `${here(`price:${group}`)}*${volumes[index]}`).join('+'));
  add('collected', `${here('billed')}*${collection}`);
  add('recovery', `${here('billed')}/${here('required')}*100`);
  add('gap', `${here('required')}-${here('collected')}`);
  return rows;
}

function volumeFormula(
  service: Service,
  group: Group,
  cellOf: (field: string) => string,
  yearly: string,
  share: string,
): string {
  const uses = CONNECTIONS[service].map(
    (connection) => `${cellOf(`${group}.${connection}.people`)}*${cellOf(`${group}.${connection}.norm`)}`,
  );
  return `${cellOf(`${group}.metered`)}+(${uses.join('+')})*${yearly}*${share}`;
}

/**
 * What the formulas give, by their keys, as the model computes it: programs that only show a workbook, and ours when
 * it is imported again, take these figures; a spreadsheet computes its own.
 */
export function formulaResults(computed: Computed, step: Decimal): Map<string, number> {
  const { operating, required, volume, fullCost, base, atCollection, billed, collected, recovery, gap } = computed;
  return new Map(
    [
      ...Object.entries({ operating, required, volume, base, billed, collected, recovery, gap }),
      ...Object.entries({ full_cost: fullCost, at_collection: atCollection, weighted: required.div(base) }),
      ...computed.groups.flatMap(({ group, volume: own, tariff, price }) => [
        [`volume_group:${group}`, own] as const,
        [`tariff:${group}`, tariff] as const,
        [`rounded:${group}`, roundedTo(tariff, step)] as const,
        [`price:${group}`, price] as const,
      ]),
      ...computed.perPerson.map(({ connection, amount }) => [`person_month:${connection}`, amount] as const),
    ].map(([key, value]) => [key, value.valueOf()]),
  );
}
