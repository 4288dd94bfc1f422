import { useActionData } from '@remix-run/react';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/domain/discussion/components/plain-words';
import { useI18n } from '~/i18n/i18n';
import type { StaleForm } from '../stale.server';

interface StaleWordsProps {
  /** The field whose words must not be lost. */
  field?: string;
}

/** Says that another changed it meanwhile: the page shows what stands there now. Nothing where nobody did. */
export function StaleWords({ field }: StaleWordsProps) {
  const { t } = useI18n();
  const answer = useActionData() as Partial<StaleForm> | undefined;
  if (!answer?.stale) return null;
  const typed = field === undefined ? '' : [answer.values?.[field] ?? ''].flat().join('\n');
  return (
    <Notice tone="warning" title={t('meeting.stale')} live>
      <p>{t('meeting.stale_text')}</p>
      {typed && (
        <>
          <p>{t('meeting.stale_typed')}:</p>
          <PlainWords text={typed} />
        </>
      )}
    </Notice>
  );
}
