import { useActionData } from '@remix-run/react';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import type { StaleForm } from '../stale.server';

/** Says that somebody acted while the form was filled in; what was typed stands in it. Nothing where nobody did. */
export function AnsweredMeanwhile() {
  const { t } = useI18n();
  const answer = useActionData() as Partial<StaleForm> | undefined;
  if (!answer?.stale) return null;
  return (
    <Notice tone="warning" title={t('answers.stale_title')} live>
      <p>{t('answers.stale_text')}</p>
    </Notice>
  );
}
