import type { ReactNode } from 'react';
import { Icon } from './icons/icon';
import type { IconName } from './icons/icon-names';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error' | 'gone';

interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  /** Announced when the page opens: for what has just happened, never for standing notices. */
  live?: boolean;
}

const ICONS: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'circle-check',
  warning: 'triangle-alert',
  error: 'circle-alert',
  gone: 'circle-x',
};

/** A message about the page or about what has just been done. */
export function Notice({ tone = 'info', title, children, live }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={live ? 'status' : undefined}>
      <Icon name={ICONS[tone]} />
      <div className="flush">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
