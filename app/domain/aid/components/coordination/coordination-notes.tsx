import { Section } from '~/components/layout';
import { Time } from '~/components/time';
import { COORDINATION_NOTES } from '~/domain/aid/coordination/coordination-notes';
import { useI18n } from '~/i18n/i18n';

/** What the figures of the view are, what they leave out, and of which day they are (ISO date). */
export function CoordinationNotes({ asOf }: { asOf: string }) {
  const { t, date } = useI18n();
  return (
    <Section id="notes" title={t('aid.notes_title')}>
      <ul className="measure">
        {COORDINATION_NOTES.map((note) => (
          <li key={note}>{t(note)}</li>
        ))}
        <li>
          {t('aid.as_of')}: <Time at={asOf} text={date(asOf)} />
        </li>
      </ul>
    </Section>
  );
}
