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

const LINE_HEIGHT = 18;

function WholeLabel({ node: { item, x, y, width } }: { node: FlowNode }) {
  return (
    <text className="chart-whole" x={x + width / 2} y={y - LABEL_GAP} textAnchor="middle">
      {item.label}
    </text>
  );
}

function EndLabel({ node }: { node: FlowNode }) {
  const { item, side, x, y, width, height, lines, isFigureBelow } = node;
  const left = side === 'source';
  const at = left ? x - LABEL_GAP : x + width + LABEL_GAP;
  const first = y + height / 2 - 2;
  const figure = <tspan className="chart-figure">{item.text}</tspan>;
  const text = (
    <>
      <title>{`${item.label}: ${item.text}`}</title>
      {[...lines, ...(isFigureBelow ? [''] : [])].map((line, index, all) => (
        <text key={line} x={at} y={Math.round(first + index * LINE_HEIGHT)} textAnchor={left ? 'end' : undefined}>
          <tspan className="chart-name">{line}</tspan>
          {index === all.length - 1 && line && ' '}
          {index === all.length - 1 && figure}
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
            {node.side === 'whole' ? <WholeLabel node={node} /> : <EndLabel node={node} />}
          </g>
        ))}
      </svg>
      <div className="chart-bars">
        <h2>{words.sources}</h2>
        <StackedBar id={`${id}-sources`} parts={sources} />
        <h2>{words.uses}</h2>
        <StackedBar id={`${id}-uses`} parts={uses} />
      </div>
    </>
  );
}
