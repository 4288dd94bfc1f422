import { WeaveFills, WovenPart } from './weave-fill';

export interface StackedPart {
  key: string;
  label: string;
  lang?: string;
  href?: string;
  /** Any one unit; a part without a positive amount has no room in the bar. */
  amount: number;
  text: string;
}

/** One whole and its parts beside one another, with a legend that names each with its figure. */
export function StackedBar({ id, parts }: { id: string; parts: StackedPart[] }) {
  const total = parts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  let start = 0;
  const places = parts.map(({ amount }) => {
    const width = total === 0 ? 0 : (Math.max(0, amount) * 100) / total;
    start += width;
    return { start: start - width, width };
  });
  return (
    <>
      <svg className="bar" aria-hidden="true">
        <WeaveFills id={id} count={parts.length} />
        {parts.map(({ key }, index) => (
          <WovenPart key={key} id={id} index={index} {...places[index]} />
        ))}
      </svg>
      <ul className="legend plain">
        {parts.map(({ key, label, lang, href, text }, index) => (
          <li key={key}>
            <svg className="swatch" aria-hidden="true">
              <WovenPart id={id} index={index} />
            </svg>
            <span>
              {href ? (
                <a href={href} lang={lang}>
                  {label}
                </a>
              ) : (
                <span lang={lang}>{label}</span>
              )}
              : <strong>{text}</strong>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
