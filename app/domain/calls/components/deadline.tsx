import { Time } from '~/components/time';
import { type I18n, useI18n } from '~/i18n/i18n';
import { kyrgyzDay } from '~/platform/kyrgyz-day';

const WEEKDAYS = [
  'calls.sunday',
  'calls.monday',
  'calls.tuesday',
  'calls.wednesday',
  'calls.thursday',
  'calls.friday',
  'calls.saturday',
] as const;

/** An instant with its day of the week, in Bishkek's time: "15 December 2026, 18:00 (Tuesday)". */
export function deadlineWords(at: Date, { t, dateTime }: Pick<I18n, 't' | 'dateTime'>): string {
  const weekday = WEEKDAYS[new Date(`${kyrgyzDay(at)}T00:00:00Z`).getUTCDay()] ?? 'calls.sunday';
  return t('calls.deadline', { at: dateTime(at), weekday: t(weekday) });
}

/** The same, for machines too. */
export function Deadline({ at }: { at: Date }) {
  return <Time at={at} text={deadlineWords(at, useI18n())} />;
}
