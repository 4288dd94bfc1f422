import { Button, ButtonLink } from '~/components/button';
import { Actions } from '~/components/layout';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingFrame } from '../../hearing-frame';

interface ActsProps {
  hearing: HearingFrame;
  following: boolean;
}

/** Speaking up comes first while it is open; then reading, the calendar and the news. */
export function HearingActs({ hearing, following }: ActsProps) {
  const { lang, t } = useI18n();
  const { number, state, may, remarkCount } = hearing;
  const isAhead = state === 'open' || state === 'announced';
  const isOver = state === 'closed' || state === 'cancelled';
  return (
    <Actions>
      {state === 'open' && (
        <ButtonLink href={paths.newRemark(lang, number)} icon="message-square">
          {t('hearings.speak_up')}
        </ButtonLink>
      )}
      {isAhead && (
        <ButtonLink href={paths.registerForMeeting(lang, number)} look="secondary" icon="users">
          {t('hearings.come')}
        </ButtonLink>
      )}
      {remarkCount > 0 && (
        <ButtonLink href={paths.remarks(lang, number)} look="secondary" icon="list">
          {t('hearings.read_remarks', { n: remarkCount })}
        </ButtonLink>
      )}
      {isAhead && (
        <ButtonLink href={paths.hearingCalendar(lang, number)} look="secondary" icon="calendar">
          {t('hearings.to_calendar')}
        </ButtonLink>
      )}
      {state !== 'draft' && !isOver && (
        <form method="post" action={paths.hearingFollow(lang, number)}>
          <input type="hidden" name="wanted" value={following ? 'no' : 'yes'} />
          <Button look="secondary" icon={following ? 'check' : 'bell'} sending={t('common.sending')}>
            {t(following ? 'hearings.unfollow' : 'hearings.follow')}
          </Button>
        </form>
      )}
      {may.run && (
        <ButtonLink href={paths.deskHearing(lang, number)} look="quiet" icon="shield-check">
          {t('hearings.to_desk')}
        </ButtonLink>
      )}
    </Actions>
  );
}

/** A draft, as its officers see it before everybody else. */
export function DraftNotice({ hearing }: { hearing: HearingFrame }) {
  const { t } = useI18n();
  if (hearing.state !== 'draft') return null;
  return (
    <Notice tone="warning" title={t('hearings.draft_notice')}>
      <p>{t('hearings.draft_notice_text')}</p>
    </Notice>
  );
}
