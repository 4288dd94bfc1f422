import { classNames } from '~/components/class-names';
import { type Column, DataTable } from '~/components/data-table';
import { HiddenText } from '~/components/layout';
import { type AxisEntry, type CoordinationTable, heatOf, type Sums } from '~/domain/aid/coordination/coordination';
import { type CoordinationFilter, coordinationQuery, narrowed } from '~/domain/aid/coordination/coordination-filter';
import { axisName } from '~/domain/aid/coordination/coordination-words';
import { type I18n, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

interface TableRow {
  place: AxisEntry;
  cells: Sums[];
  total: Sums;
}

function shown(sums: Sums, { measure }: CoordinationFilter, { number, thousands }: I18n): string {
  const value = sums[measure];
  return measure === 'ideas' || measure === 'people' || value === 0 ? number(value) : thousands(value);
}

interface CellProps {
  filter: CoordinationFilter;
  sums: Sums;
  place: AxisEntry;
  sector: AxisEntry;
  largest: number;
}

function Cell({ filter, sums, place, sector, largest }: CellProps) {
  const i18n = useI18n();
  const { lang, t } = i18n;
  if (sums.ideas === 0) return <span className="meta nothing">–</span>;
  const heat = heatOf(sums[filter.measure], largest);
  return (
    <a
      className={classNames('heat', heat > 0 && `heat-${heat}`)}
      href={paths.coordinationIdeas(lang, coordinationQuery(narrowed(filter, place, sector)))}
    >
      {shown(sums, filter, i18n)}
      <HiddenText>
        {': '}
        {axisName(place, 'place', t)}, {axisName(sector, 'sector', t)}
      </HiddenText>
    </a>
  );
}

/** A sum of a row, of a column or of all: it leads to its ideas too. */
function Total({ filter, sums, place, sector }: Pick<CellProps, 'filter' | 'sums'> & Partial<CellProps>) {
  const i18n = useI18n();
  const { lang, t } = i18n;
  if (sums.ideas === 0) return <span className={classNames('meta', place ? 'no-ideas' : 'nothing')}>–</span>;
  const of = [place && axisName(place, 'place', t), sector && axisName(sector, 'sector', t)].filter(Boolean);
  return (
    <a href={paths.coordinationIdeas(lang, coordinationQuery(narrowed(filter, place, sector)))}>
      <strong>{shown(sums, filter, i18n)}</strong>
      <HiddenText>
        {': '}
        {[...of, t('aid.total')].join(', ')}
      </HiddenText>
    </a>
  );
}

function Head({ entry, axis, filter }: { entry: AxisEntry; axis: 'place' | 'sector'; filter: CoordinationFilter }) {
  const { lang, t } = useI18n();
  const name = axisName(entry, axis, t);
  if (!entry.opens) return name;
  return <a href={paths.coordination(lang, coordinationQuery({ ...filter, [axis]: entry.slug }))}>{name}</a>;
}

/** Sectors × places: every number leads to its ideas, every name that has parts to them. */
export function SumsTable({ table, filter }: { table: CoordinationTable; filter: CoordinationFilter }) {
  const { t } = useI18n();
  const { measure } = filter;
  const largest = Math.max(0, ...table.cells.flat().map((sums) => sums[measure]));
  const columns: Column<TableRow>[] = [
    {
      key: 'place',
      title: t('common.place'),
      cell: ({ place }) => <Head entry={place} axis="place" filter={filter} />,
    },
    // Beside the place: at the end it would stand out of sight on a narrow screen.
    {
      key: 'total',
      title: t('aid.total'),
      numeric: true,
      cell: (row) => <Total filter={filter} sums={row.total} place={row.place} />,
    },
    ...table.sectors.map(
      (sector, at): Column<TableRow> => ({
        key: `sector-${at}`,
        title: <Head entry={sector} axis="sector" filter={filter} />,
        numeric: true,
        cell: ({ place, cells }) => {
          const sums = cells[at];
          return sums && <Cell filter={filter} sums={sums} place={place} sector={sector} largest={largest} />;
        },
      }),
    ),
  ];
  const isMoney = measure !== 'ideas' && measure !== 'people';
  const name = t(`aid.measure_${measure}`);
  return (
    <DataTable
      caption={isMoney ? t('aid.caption_money', { measure: name }) : t('aid.caption', { measure: name })}
      columns={columns}
      rows={table.places.map((place, at) => ({
        place,
        cells: table.cells[at] ?? [],
        total: table.placeTotals[at] ?? table.total,
      }))}
      rowKey={({ place }) => `${place.kind} ${place.slug}`}
      totals={{
        place: t('aid.total'),
        ...Object.fromEntries(
          table.sectorTotals.map((sums, at) => [
            `sector-${at}`,
            <Total key={table.sectors[at]?.slug} filter={filter} sums={sums} sector={table.sectors[at]} />,
          ]),
        ),
        total: <Total filter={filter} sums={table.total} />,
      }}
      stacked
    />
  );
}
