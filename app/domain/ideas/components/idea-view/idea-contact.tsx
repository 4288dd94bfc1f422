import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { IdeaView } from '../../idea-view';

/** How to reach the author: only what they agreed to publish comes here. */
export function IdeaContact({ contact }: { contact: NonNullable<IdeaView['contact']> }) {
  const { t } = useI18n();
  const { name, phone, email } = contact;
  return (
    <Section id="contact" title={t('ideas.contact')}>
      {name && <p>{name}</p>}
      {phone && (
        <p>
          {t('ideas.contact_phone')}: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </p>
      )}
      {email && (
        <p>
          {t('ideas.contact_email')}: <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </Section>
  );
}
