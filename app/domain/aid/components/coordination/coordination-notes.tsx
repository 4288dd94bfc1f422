import { Section } from '~/components/layout';
import { COORDINATION_NOTES } from '~/domain/aid/coordination/coordination-notes';
import { useI18n } from '~/i18n/i18n';

/** What the figures of the view are, and what they leave out. */
export function CoordinationNotes() {
  const { t } = useI18n();
  return (
    <Section id="notes" title={t('aid.notes_title')}>
      <ul className="measure">
        {COORDINATION_NOTES.map((note) => (
          <li key={note}>{t(note)}</li>
        ))}
      </ul>
    </Section>
  );
}
