import type { Hue } from '../hue';

const HUES: readonly Hue[] = ['lake', 'juniper', 'saffron', 'iris', 'poppy', 'apricot', 'walnut', 'steppe'];

const WEAVES = [
  '',
  'M-2 10 10-2M-2 2 2-2M6 10 10 6',
  'M0 0 8 8M8 0 0 8',
  'M-2-2 10 10M-2 6 2 10M6-2 10 2',
  'M0 4h8',
  'M4 0v8',
];
const SIZE = 8;

/** The colour of the part at this position; there are eight, then they begin again. */
export function hueAt(index: number): Hue {
  return HUES[index % HUES.length] ?? 'lake';
}

/** Patterns over the colours of `count` parts: they tell the parts apart on black-and-white paper. */
export function WeaveFills({ id, count }: { id: string; count: number }) {
  return (
    <defs>
      {WEAVES.slice(1, count).map((path, index) => (
        <pattern key={path} id={`${id}-${index + 1}`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
          <path className="weave" d={path} />
        </pattern>
      ))}
    </defs>
  );
}

interface WovenPartProps {
  /** The prefix given to `WeaveFills`. */
  id: string;
  /** Position of the part: its colour and its pattern follow from it. */
  index: number;
  /** Percent of the drawing's width. */
  start?: number;
  width?: number;
}

/** One part as wide as its share: its colour and, above it, its pattern. */
export function WovenPart({ id, index, start = 0, width = 100 }: WovenPartProps) {
  const weave = index % WEAVES.length;
  const place = { x: `${round(start)}%`, width: `${round(width)}%`, height: '100%' };
  return (
    <>
      <rect className={`chart-part hue-${hueAt(index)}`} {...place} />
      {weave > 0 && <rect fill={`url(#${id}-${weave})`} {...place} />}
    </>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
