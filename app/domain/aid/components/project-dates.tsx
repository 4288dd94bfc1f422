import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';

/** From when to when a project runs, as far as its file says. */
export function ProjectDates({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }) {
  const { date } = useI18n();
  return (
    <>
      {startsOn ? <Time at={startsOn} text={date(startsOn)} /> : '…'}
      {' – '}
      {endsOn ? <Time at={endsOn} text={date(endsOn)} /> : '…'}
    </>
  );
}
