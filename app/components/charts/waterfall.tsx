import { classNames } from '../class-names';
import { barScale } from './bar-scale';

export interface WaterfallBar {
  key: string;
  label: string;
  /** By how much it goes up or down; of `total` where it stands. Any one unit. */
  amount: number;
  /** As the page shows it. */
  text: string;
  /** A bar from the ground: the beginning and the end. */
  total?: boolean;
}

interface Placed extends WaterfallBar {
  start: number;
  end: number;
}

/** Where each bar begins and ends: a step begins where the one before it ended. */
function placed(bars: readonly WaterfallBar[]): Placed[] {
  let level = 0;
  return bars.map((bar) => {
    const start = bar.total ? 0 : level;
    level = start + bar.amount;
    return { ...bar, start, end: level };
  });
}

/** From one figure to another, step by step: each row names a step, says its figure and draws it where it acts. */
export function WaterfallChart({ bars }: { bars: readonly WaterfallBar[] }) {
  const rows = placed(bars);
  const scale = barScale(rows.flatMap(({ start, end }) => [start, end]));
  return (
    <ul className="chart-rows plain">
      {rows.map(({ key, label, text, amount, total, start, end }) => {
        const [from, to] = [scale.at(Math.min(start, end)), scale.at(Math.max(start, end))];
        return (
          <li key={key}>
            <div className="chart-row">
              <span>{total ? <strong>{label}</strong> : label}</span>
              <strong>{text}</strong>
            </div>
            <svg className="chart-bar chart-bar-thin" aria-hidden="true">
              <rect className="chart-ground" width="100%" height="100%" />
              <rect
                className={classNames(total ? 'chart-total' : 'chart-fill', amount < 0 && 'chart-minus')}
                x={`${from}%`}
                width={`${Math.max(0.5, Math.round((to - from) * 100) / 100)}%`}
                height="100%"
              />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
