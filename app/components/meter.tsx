interface MeterProps {
  /** What is measured: "How complete the idea is". */
  label: string;
  /** The value in words: "5 of 7 steps". */
  text: string;
  value: number;
  max: number;
}

/** How far something has come. The words say it; the bar only shows it. */
export function Meter({ label, text, value, max }: MeterProps) {
  const percent = max > 0 ? Math.round(Math.min(1, Math.max(0, value / max)) * 100) : 0;
  return (
    <div className="meter">
      <p className="finding">
        {label}: {text}
      </p>
      <svg className="bar" aria-hidden="true">
        <rect className="meter-fill" width={`${percent}%`} height="100%" />
      </svg>
    </div>
  );
}
