import { wholeShares } from '~/platform/shares';
import { DataTable } from '../data-table';
import { segments } from './shares';
import { type FundingKind, WeavePatterns, Woven } from './weave';

export interface FundingPart {
  kind: FundingKind;
  /** What the part is, in words. */
  label: string;
  /** In tyiyn, or any one unit: only the proportions are used. */
  amount: number;
  /** The amount as the page shows it. */
  text: string;
}

interface FundingBarProps {
  /** Unique on the page: names the drawing's patterns. */
  id: string;
  /** In the order own, elsewhere, committed, pledged, gap; empty ones may be left out. */
  parts: FundingPart[];
  /** The finding in one sentence: "The community brings a fifth, 558 000 som are missing." */
  finding: string;
}

/** The bar and its finding, for cards. The sentence says it all, so the drawing is hidden from screen readers. */
export function FundingBar({ id, parts, finding }: FundingBarProps) {
  const shown = parts.filter((part) => part.amount > 0);
  const places = segments(shown.map((part) => part.amount));
  return (
    <figure>
      <figcaption className="finding">{finding}</figcaption>
      <svg className="bar" aria-hidden="true">
        <WeavePatterns id={id} kinds={shown.map((part) => part.kind)} />
        {shown.map((part, index) => (
          <Woven key={part.kind} id={id} kind={part.kind} {...places[index]} />
        ))}
        {places.slice(1).map(({ start }) => (
          <line key={start} className="bar-seam" x1={`${start}%`} x2={`${start}%`} y2="100%" />
        ))}
      </svg>
    </figure>
  );
}

interface FundingChartProps extends FundingBarProps {
  /** Words of the table below the bar. */
  words: { table: string; part: string; amount: string; share: string; total: string };
  /** The whole as the page shows it. */
  total: string;
  /** How a whole percentage is written: "20 %". */
  percent: (value: number) => string;
}

/** The bar with its legend, and the same figures as a table on request. */
export function FundingChart({ words, total, percent, ...bar }: FundingChartProps) {
  const shares = wholeShares(
    bar.parts.map((part) => part.amount),
    100,
  );
  const rows = bar.parts.map((part, index) => ({ ...part, share: percent(shares[index] ?? 0) }));
  return (
    <div className="funding-chart">
      <FundingBar {...bar} />
      <ul className="legend plain">
        {rows.map((part) => (
          <li key={part.kind}>
            <svg className="swatch" aria-hidden="true">
              <WeavePatterns id={`${bar.id}-legend`} kinds={[part.kind]} />
              <Woven id={`${bar.id}-legend`} kind={part.kind} />
            </svg>
            <span>
              {part.label}: <strong>{part.text}</strong>
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.table}</summary>
        <DataTable
          caption={words.table}
          captionHidden
          columns={[
            { key: 'part', title: words.part, cell: (row) => row.label },
            { key: 'amount', title: words.amount, cell: (row) => row.text, numeric: true },
            { key: 'share', title: words.share, cell: (row) => row.share, numeric: true },
          ]}
          rows={rows}
          rowKey={(row) => row.kind}
          totals={{ part: words.total, amount: total, share: percent(shares.some(Boolean) ? 100 : 0) }}
        />
      </details>
    </div>
  );
}
