import { useActionData } from '@remix-run/react';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/domain/discussion/components/plain-words';
import { useI18n } from '~/i18n/i18n';
import type { StaleForm } from './stale.server';

/** Says that somebody acted while the reader was reading, and gives back what was typed. Nothing where nobody did. */
export function StaleNotice() {
  const { t } = useI18n();
  const answer = useActionData() as Partial<StaleForm> | undefined;
  if (!answer?.stale) return null;
  const typed = Object.entries(answer.values ?? {})
    .filter(([field]) => field.endsWith('note'))
    .flatMap(([, text]) => text)
    .join('\n\n')
    .trim();
  return (
    <Notice tone="warning" title={t('moderation.stale_title')} live>
      <p>{t('moderation.stale_text')}</p>
      {typed && (
        <>
          <p>{t('moderation.stale_typed')}:</p>
          <PlainWords text={typed} />
        </>
      )}
    </Notice>
  );
}
