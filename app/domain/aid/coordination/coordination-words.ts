import type { I18n } from '~/i18n/i18n';
import { ACTIVITY_STATUSES } from '../portfolio/portfolio';
import type { AxisEntry } from './coordination';

/** What a row or a column is called: a part, the whole itself beside its parts, or none. */
export function axisName({ kind, name }: AxisEntry, axis: 'place' | 'sector', t: I18n['t']): string {
  if (kind === 'part') return name;
  if (kind === 'self') return t(`aid.self_${axis}`, { name });
  return t(`aid.no_${axis}`);
}

/** Where a project stands, by its status of IATI. */
export function statusWord(status: number, t: I18n['t']): string {
  const known = ACTIVITY_STATUSES.find((one) => one === status);
  return known ? t(`aid.status_${known}`) : '';
}
