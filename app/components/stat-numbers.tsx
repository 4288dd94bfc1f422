export interface StatNumber {
  /** Formatted. */
  value: string;
  /** What was counted and when, so that the number cannot be misread. */
  label: string;
}

/** A few numbers that say honestly how things stand; three are enough. */
export function StatNumbers({ numbers }: { numbers: StatNumber[] }) {
  return (
    <dl className="numbers">
      {numbers.map(({ value, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
