import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';

/** Whether an administrator has looked at the organisation. */
export function VerificationTag({ isVerified }: { isVerified: boolean }) {
  const { t } = useI18n();
  return isVerified ? (
    <Tag tone="open" icon="badge-check">
      {t('common.verified')}
    </Tag>
  ) : (
    <Tag icon="circle-dashed">{t('common.unverified')}</Tag>
  );
}
