import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingFrame } from '../../hearing-frame';
import type { HearingOverview } from '../../notice/overview';

/** "+996 3222 5 55 55" as a phone dials it. */
export const telephone = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Whom to ask, and how to take part without the internet. */
export function WaysSection({ hearing, overview }: { hearing: HearingFrame; overview: HearingOverview }) {
  const { lang, t } = useI18n();
  const { contact, venue, mode } = overview;
  return (
    <Section id="ways" title={t('hearings.ways')}>
      <ul className="links">
        {contact.phone && (
          <li>
            {t('hearings.way_call')} <a href={telephone(contact.phone)}>{contact.phone}</a> ({contact.name})
          </li>
        )}
        {contact.email && (
          <li>
            {t('hearings.way_email')} <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </li>
        )}
        {mode !== 'online' && (
          <li>
            {t('hearings.way_hall')} <span lang={venue.lang === lang ? undefined : venue.lang}>{venue.text}</span>
          </li>
        )}
        <li>
          <a href={paths.paperRemarkForm(lang, hearing.number)}>{t('hearings.way_paper')}</a>
        </li>
        <li>
          <a href={paths.hearingPoster(lang, hearing.number, 'a4')}>{t('hearings.way_poster')}</a> ·{' '}
          <a href={paths.hearingPoster(lang, hearing.number, 'a5')}>{t('hearings.way_leaflet')}</a>
        </li>
      </ul>
    </Section>
  );
}
