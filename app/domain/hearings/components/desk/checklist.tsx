import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { MissingItem } from '../../notice/readiness';

interface ChecklistProps {
  number: number;
  missing: MissingItem[];
  noticeDays: number;
}

/** Everything that announcing waits for, each with the page where it is put right. */
export function Checklist({ number, missing, noticeDays }: ChecklistProps) {
  const { lang, t } = useI18n();
  if (missing.length === 0) {
    return (
      <Notice tone="success" title={t('hearings.ready')}>
        <p>{t('hearings.ready_text')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={t('hearings.not_ready', { n: missing.length })}>
      <ul>
        {missing.map(({ item, part }) => (
          <li key={item}>
            <a
              href={part === 'materials' ? paths.hearingMaterials(lang, number) : paths.editHearing(lang, number, part)}
            >
              {t(`hearings.missing_${item}`, { days: noticeDays })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
