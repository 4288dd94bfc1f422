import type { ReactNode } from 'react';
import { HiddenText } from './layout';

export interface SummaryRow {
  label: string;
  value: ReactNode;
  /** "Change" and the like; the row's label is read out after it. */
  action?: { href: string; label: string };
}

/** What was entered or is known, as label and value, with a way to change each. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map(({ label, value, action }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="flush">{value}</dd>
          {action && (
            <dd>
              <a href={action.href}>
                {action.label}
                <HiddenText>: {label}</HiddenText>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
