import { useI18n } from '~/i18n/i18n';

/** On a printed page of the desk: whose it is, that it is for them alone, and the day (ISO) of the printing. */
export function OnPaper({ funder, day }: { funder: string; day: string }) {
  const { t, date } = useI18n();
  return <p className="on-paper meta">{t('scores.on_paper', { funder, date: date(day) })}</p>;
}
