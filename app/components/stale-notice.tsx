import { useActionData } from '@remix-run/react';
import { useI18n } from '~/i18n/i18n';
import type { StaleForm } from '~/platform/forms.server';
import { Notice } from './notice';
import { PlainWords } from './plain-words';

interface StaleNoticeProps {
  /** The fields whose words are shown again: their form may be gone from the page by now. */
  typed?: readonly string[];
}

/** Says that somebody acted while the reader filled in a form, and that nothing was saved. Nothing where nobody did. */
export function StaleNotice({ typed = [] }: StaleNoticeProps) {
  const { t } = useI18n();
  const answer = useActionData() as Partial<StaleForm> | undefined;
  if (!answer?.stale) return null;
  const words = typed.flatMap((field) => answer.values?.[field] ?? []).filter(Boolean);
  return (
    <Notice tone="warning" title={t('common.stale_title')} live>
      <p>{t('common.stale_text')}</p>
      {words.length > 0 && (
        <>
          <p>{t('common.stale_typed')}:</p>
          <PlainWords text={words.join('\n\n')} />
        </>
      )}
    </Notice>
  );
}
