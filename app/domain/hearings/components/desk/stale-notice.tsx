import { useActionData } from '@remix-run/react';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';

/** Says that somebody changed the hearing while the form was open; the form still holds what was typed. */
export function HearingStaleNotice() {
  const { t } = useI18n();
  const answer = useActionData() as { stale?: true } | undefined;
  if (!answer?.stale) return null;
  return (
    <Notice tone="warning" title={t('hearings.stale')} live>
      <p>{t('hearings.stale_text')}</p>
    </Notice>
  );
}
