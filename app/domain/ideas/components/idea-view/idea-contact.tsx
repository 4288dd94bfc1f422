import { Section } from '~/components/layout';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import type { IdeaView } from '../../idea-view';

/** How to reach the author: only what they agreed to publish comes here. */
export function IdeaContact({ contact }: { contact: NonNullable<IdeaView['contact']> }) {
  const { t } = useI18n();
  const { name, phone, email } = contact;
  const rows: SummaryRow[] = [];
  if (name) rows.push({ label: t('ideas.contact_name'), value: name });
  if (phone) {
    rows.push({ label: t('ideas.contact_phone'), value: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> });
  }
  if (email) rows.push({ label: t('ideas.contact_email'), value: <a href={`mailto:${email}`}>{email}</a> });
  return (
    <Section id="contact" title={t('ideas.contact')}>
      <SummaryList rows={rows} />
    </Section>
  );
}
