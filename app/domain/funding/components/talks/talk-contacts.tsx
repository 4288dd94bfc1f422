import { Button } from '~/components/button';
import { Section } from '~/components/layout';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import type { TalkContacts, TalkPage } from '../../talks/talk';

/** Names, addresses and numbers of one side. */
function ContactList({ contacts }: { contacts: TalkContacts }) {
  const { t } = useI18n();
  const { person, email, phone, organisation } = contacts;
  const ways = [...new Set([email, organisation?.email].filter((way) => way !== null && way !== undefined))];
  const numbers = [...new Set([phone, organisation?.phone].filter((way) => way !== null && way !== undefined))];
  const rows = [
    { label: t('talks.contact_person'), value: person || t('common.erased_person') },
    ...(organisation ? [{ label: t('talks.contact_organisation'), value: organisation.name }] : []),
    ...ways.map((way, at) => ({
      label: at === 0 ? t('talks.contact_email') : t('talks.contact_email_other'),
      value: <a href={`mailto:${way}`}>{way}</a>,
    })),
    ...numbers.map((way, at) => ({
      label: at === 0 ? t('talks.contact_phone') : t('talks.contact_phone_other'),
      value: <a href={`tel:${way.replace(/[^\d+]/g, '')}`}>{way}</a>,
    })),
  ];
  return <SummaryList rows={rows} />;
}

/** Where the two sides can be reached beside the platform: only what each of them agreed to show. */
export function TalkContactsSection({ talk }: { talk: TalkPage }) {
  const { t, date } = useI18n();
  const { contacts, may, revealedAt, side } = talk;
  const { shown, offered, theirs } = contacts;
  return (
    <Section id="contacts" title={t('talks.contacts')}>
      {theirs ? (
        <>
          <h3>{t('talks.contacts_theirs')}</h3>
          <ContactList contacts={theirs} />
        </>
      ) : (
        <p>{t('talks.contacts_none')}</p>
      )}
      {shown && (
        <>
          <h3>{t('talks.contacts_own')}</h3>
          {shown.since && <p className="meta">{t('talks.contacts_since', { date: date(shown.since) })}</p>}
          <ContactList contacts={shown} />
          <form method="post">
            <Button look="secondary" icon="eye-off" name="intent" value="hide_contacts" sending={t('common.sending')}>
              {t('talks.contacts_hide')}
            </Button>
          </form>
        </>
      )}
      {!shown && may.shareContacts && (
        <>
          <h3>{t('talks.contacts_offer')}</h3>
          <p>{t('talks.contacts_offer_text')}</p>
          <ContactList contacts={offered} />
          <form method="post">
            <Button look="secondary" name="intent" value="show_contacts" sending={t('common.sending')}>
              {t('talks.contacts_show')}
            </Button>
          </form>
        </>
      )}
      {!revealedAt && (
        <p className="meta">{t(side === 'funder' ? 'talks.contacts_after_own_name' : 'talks.contacts_after_name')}</p>
      )}
    </Section>
  );
}
