import { classNames } from '../class-names';
import { barScale, divergingScale } from './bar-scale';

export interface BarItem {
  key: string;
  label: string;
  /** The language of the label, where it is not the page's. */
  lang?: string;
  /** Where one reads more of it. */
  href?: string;
  /** Any one unit: only the proportions are used. Null where no figure was given: then there is no bar. */
  amount: number | null;
  /** The amount as the page shows it. */
  text: string;
  /** Beside the amount, in smaller letters. */
  note?: string;
  /** The amount of the year before, marked by a tick. */
  before?: number | null;
}

interface BarsProps {
  items: BarItem[];
  /** Says what the tick is: "The tick: 2026, approved". */
  tick?: string;
}

function Label({ item: { label, lang, href } }: { item: BarItem }) {
  return href ? (
    <a href={href} lang={lang}>
      {label}
    </a>
  ) : (
    <span lang={lang}>{label}</span>
  );
}

function Bar({ item, scale, diverging }: { item: BarItem; scale: ReturnType<typeof barScale>; diverging?: boolean }) {
  const { amount, before } = item;
  const span = scale.span(amount ?? 0);
  return (
    <svg className="chart-bar" aria-hidden="true">
      {(diverging || scale.zero > 0) && (
        <line className="chart-zero" x1={`${scale.zero}%`} x2={`${scale.zero}%`} y2="100%" />
      )}
      <rect
        className={classNames('chart-fill', (amount ?? 0) < 0 && 'chart-minus')}
        x={`${span.start}%`}
        width={`${span.width}%`}
        height="100%"
      />
      {before !== undefined && before !== null && (
        <rect className="chart-tick" x={`${scale.at(before)}%`} y="-20%" width="5" height="140%" />
      )}
    </svg>
  );
}

function BarRows({ items, scale, diverging }: BarsProps & { scale: ReturnType<typeof barScale>; diverging?: boolean }) {
  return (
    <ul className="chart-rows plain">
      {items.map((item) => (
        <li key={item.key}>
          <div className="chart-row">
            <Label item={item} />
            <span>
              <strong>{item.text}</strong> {item.note && <span className="meta">{item.note}</span>}
            </span>
          </div>
          {item.amount !== null && <Bar item={item} scale={scale} diverging={diverging} />}
        </li>
      ))}
    </ul>
  );
}

/** Bars below one another in the order given, each named and with its figure; last year's amount is a tick. */
export function BarList({ items, tick }: BarsProps) {
  const scale = barScale(items.flatMap(({ amount, before }) => [amount ?? 0, before ?? 0]));
  return (
    <>
      {tick && items.some(({ before }) => before !== undefined && before !== null) && (
        <p className="meta chart-key">
          <svg className="swatch" aria-hidden="true">
            <rect className="chart-fill" width="60%" height="100%" />
            <rect className="chart-tick" x="75%" width="5" height="100%" />
          </svg>
          {tick}
        </p>
      )}
      <BarRows items={items} scale={scale} />
    </>
  );
}

/** What grew to the right of the middle, what shrank to its left. */
export function DivergingBars({ items }: { items: BarItem[] }) {
  return <BarRows items={items} scale={divergingScale(items.map(({ amount }) => amount ?? 0))} diverging />;
}
