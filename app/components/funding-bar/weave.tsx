/** The parts that the money of a plan comes from, in the order of the bar. */
export type FundingKind = 'own' | 'elsewhere' | 'committed' | 'pledged' | 'gap';

/**
 * The weave over each part's colour, which tells the parts apart on black-and-white paper and for readers who do not
 * see the colours: own is plain, elsewhere slanted, committed dotted, pledged hatched, the gap empty.
 */
const WEAVES: Partial<Record<FundingKind, { size: number; path: string; name: string }>> = {
  elsewhere: { size: 8, path: 'M-2 10 10-2M-2 2 2-2M6 10 10 6', name: 'weave' },
  committed: { size: 6, path: 'M3 3h.01', name: 'weave weave-dots' },
  pledged: { size: 8, path: 'M-2-2 10 10M-2 6 2 10M6-2 10 2', name: 'weave weave-pledged' },
};

interface WeavePatternsProps {
  /** Prefix of the patterns' ids: unique on the page. */
  id: string;
  kinds: FundingKind[];
}

/** The patterns that the parts of one drawing refer to. */
export function WeavePatterns({ id, kinds }: WeavePatternsProps) {
  return (
    <defs>
      {kinds.map((kind) => {
        const weave = WEAVES[kind];
        if (!weave) return null;
        return (
          <pattern key={kind} id={`${id}-${kind}`} width={weave.size} height={weave.size} patternUnits="userSpaceOnUse">
            <path className={weave.name} d={weave.path} />
          </pattern>
        );
      })}
    </defs>
  );
}

interface WovenProps {
  id: string;
  kind: FundingKind;
  /** Percent of the drawing's width. */
  start?: number;
  width?: number;
}

/** One part: its colour, and its weave above it. */
export function Woven({ id, kind, start = 0, width = 100 }: WovenProps) {
  const place = { x: `${round(start)}%`, width: `${round(width)}%`, height: '100%' };
  return (
    <>
      <rect className={`part-${kind}`} {...place} />
      {WEAVES[kind] && <rect fill={`url(#${id}-${kind})`} {...place} />}
    </>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
