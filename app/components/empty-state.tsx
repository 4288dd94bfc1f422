import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** Says that there is nothing, and nothing more. */
  title: string;
  /** How it gets filled, and the nearest thing that is not empty. */
  children: ReactNode;
}

/** Stands where a list would: never a dead end. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty flush">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}
