import { FLOW_TEXT, type FlowItem, type FlowNode, flowLayout } from './sankey-layout';
import { StackedBar } from './stacked-bar';

interface FlowChartProps {
  id: string;
  sources: FlowItem[];
  /** What they come together in. */
  whole: FlowItem;
  uses: FlowItem[];
  /** Headings of the two bars that a narrow screen gets instead. */
  words: { sources: string; uses: string };
}

const LABEL_GAP = 8;

function NodeLabel({ node }: { node: FlowNode }) {
  const { item, side, x, y, width, height, lines } = node;
  if (side === 'whole') return null;
  const left = side === 'source';
  const at = left ? x - LABEL_GAP : x + width + LABEL_GAP;
  const middle = y + height / 2;
  const text = (
    <>
      <title>{`${item.label}: ${item.text}`}</title>
      {lines.map((line, index) => (
        <text
          key={line}
          className={index === 1 ? 'chart-figure' : undefined}
          x={at}
          y={Math.round(middle + (index === 0 ? -2 : FLOW_TEXT))}
          textAnchor={left ? 'end' : undefined}
        >
          {line}
        </text>
      ))}
    </>
  );
  return item.href ? (
    <a href={item.href} lang={item.lang}>
      {text}
    </a>
  ) : (
    <g lang={item.lang}>{text}</g>
  );
}

/** Where money comes from and goes to, as streams; on a narrow screen two bars, since streams need room. */
export function FlowChart({ id, sources, whole, uses, words }: FlowChartProps) {
  const flow = flowLayout(sources, whole, uses);
  return (
    <>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the chart's finding names it, and each stream's end has a title */}
      <svg className="chart-flow" viewBox={`0 0 ${flow.width} ${flow.height}`} fontSize={FLOW_TEXT}>
        {flow.links.map(({ key, path, width, side }) => (
          <path key={key} className={`chart-link chart-link-${side}`} d={path} strokeWidth={width} />
        ))}
        {flow.nodes.map((node) => (
          <g key={`${node.side}-${node.item.key}`}>
            <rect className="chart-node" x={node.x} y={node.y} width={node.width} height={node.height} />
            <NodeLabel node={node} />
          </g>
        ))}
      </svg>
      <div className="chart-bars">
        <h3>{words.sources}</h3>
        <StackedBar id={`${id}-sources`} parts={sources} />
        <h3>{words.uses}</h3>
        <StackedBar id={`${id}-uses`} parts={uses} />
      </div>
    </>
  );
}
