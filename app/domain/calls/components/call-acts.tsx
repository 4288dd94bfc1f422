import { Button, ButtonLink } from '~/components/button';
import { Actions } from '~/components/layout';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CallPage } from '../call-view';

/** Papers that one owes come first, and applying, while it is open; then the results, the calendar and the news. */
export function CallActs({ call, following }: { call: CallPage; following: boolean }) {
  const { lang, t } = useI18n();
  const { number, state } = call;
  const owing =
    state === 'open' ? call.own.find(({ missing, withdrawnAt }) => missing > 0 && withdrawnAt === null) : undefined;
  const isAhead = state === 'open' || state === 'coming';
  return (
    <Actions>
      {owing && (
        <ButtonLink href={paths.application(lang, number, owing.number)} icon="paperclip">
          {t('calls.add_papers')}
        </ButtonLink>
      )}
      {state === 'open' && (
        <ButtonLink href={paths.applyToCall(lang, number)} look={owing ? 'secondary' : 'primary'} icon="send">
          {t('calls.apply')}
        </ButtonLink>
      )}
      {state === 'decided' && (
        <ButtonLink href={paths.callResults(lang, number)} icon="list">
          {t('calls.to_results')}
        </ButtonLink>
      )}
      {isAhead && (
        <ButtonLink href={paths.callCalendar(lang, number)} look="secondary" icon="calendar">
          {t('calls.to_calendar')}
        </ButtonLink>
      )}
      {(isAhead || state === 'deciding') && (
        <form method="post" action={paths.callFollow(lang, number)}>
          <input type="hidden" name="wanted" value={following ? 'no' : 'yes'} />
          <Button look="secondary" icon={following ? 'check' : 'bell'} sending={t('common.sending')}>
            {t(following ? 'calls.unfollow' : 'calls.follow')}
          </Button>
        </form>
      )}
      {call.mayRun && (
        <ButtonLink href={paths.deskCall(lang, number)} look="quiet" icon="pencil">
          {t('calls.to_desk')}
        </ButtonLink>
      )}
    </Actions>
  );
}

/** What the reader has to know before all else: a draft, a stop, a later closing, applications that lie closed. */
export function CallNotice({ call }: { call: CallPage }) {
  const { t } = useI18n();
  if (call.state === 'draft') {
    return (
      <Notice tone="warning" title={t('calls.draft_notice')}>
        <p>{t('calls.draft_notice_text')}</p>
      </Notice>
    );
  }
  if (call.state === 'cancelled') {
    return (
      <Notice tone="gone" title={t('calls.cancelled_notice')}>
        {call.cancellationReason && <p>{t('calls.reason_is', { reason: call.cancellationReason })}</p>}
      </Notice>
    );
  }
  if (call.state === 'deciding') {
    return (
      <Notice title={t('calls.deciding_notice')}>
        <p>{t('calls.deciding_notice_text')}</p>
      </Notice>
    );
  }
  if (call.extensions.length > 0 && (call.state === 'open' || call.state === 'coming')) {
    return (
      <Notice tone="warning" title={t('calls.extended_notice')}>
        <p>
          <a href="#extensions">{t('calls.extensions')}</a>
        </p>
      </Notice>
    );
  }
  return null;
}
