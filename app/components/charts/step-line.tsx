export interface StepPoint {
  key: string;
  /** Where it begins, in any unit of time; the points are in this order. */
  at: number;
  amount: number;
  /** Beside the beginning of the step: the amount as the page shows it. */
  text: string;
  /** Below the axis: the year. */
  label: string;
}

interface StepLineProps {
  points: readonly StepPoint[];
  /** Until when the last step is drawn. */
  until: number;
}

// Room for the first figure on the left, for the last one on the right, in per cent of the width.
const EDGES = { left: 2, right: 96 } as const;
const HEIGHT = { top: 34, floor: 150 } as const;
const LEAST_GAP = 17;

/** Which steps are named: the last one, and before it what stands far enough away. The table names them all. */
function namedOf(places: readonly number[]): Set<number> {
  const named = new Set<number>();
  let next = Number.POSITIVE_INFINITY;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index] ?? 0;
    if (next - place < LEAST_GAP) continue;
    named.add(index);
    next = place;
  }
  return named;
}

/** A price that holds until the next one: level lines and jumps, in years. The figures are in the table beside it. */
export function StepLine({ points, until }: StepLineProps) {
  const first = points[0]?.at ?? 0;
  const span = Math.max(1, until - first);
  const most = Math.max(...points.map(({ amount }) => amount), 1);
  const x = (at: number) => Math.round((EDGES.left + ((at - first) / span) * (EDGES.right - EDGES.left)) * 100) / 100;
  const y = (amount: number) => Math.round(HEIGHT.floor - (amount / most) * (HEIGHT.floor - HEIGHT.top));
  const named = namedOf(points.map(({ at }) => x(at)));
  return (
    <svg className="chart-steps" aria-hidden="true">
      <line className="chart-zero" x1={`${EDGES.left}%`} x2={`${EDGES.right}%`} y1={HEIGHT.floor} y2={HEIGHT.floor} />
      {points.map(({ key, at, amount, text, label }, index) => {
        const [from, to] = [x(at), x(points[index + 1]?.at ?? until)];
        const before = points[index - 1];
        const isNamed = named.has(index);
        return (
          <g key={key}>
            {before && (
              <line className="chart-jump" x1={`${from}%`} x2={`${from}%`} y1={y(before.amount)} y2={y(amount)} />
            )}
            <line className="chart-step" x1={`${from}%`} x2={`${to}%`} y1={y(amount)} y2={y(amount)} />
            {isNamed && (
              <>
                <text className="chart-price" x={`${from}%`} y={y(amount) - 8} textAnchor={from > 75 ? 'end' : 'start'}>
                  {text}
                </text>
                <text
                  className="chart-axis"
                  x={`${from}%`}
                  y={HEIGHT.floor + 20}
                  textAnchor={from > 85 ? 'end' : 'start'}
                >
                  {label}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
