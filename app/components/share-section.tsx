import { useI18n } from '~/i18n/i18n';
import { ButtonLink } from './button';
import { Actions, Section } from './layout';

interface ShareSectionProps {
  title: string;
  /** The whole address of the page. */
  url: string;
  /** The whole short address, to be copied, read out or printed. */
  short: string;
}

/** Ways to tell others: two messengers by link, what the device offers, and a short address. No third party knows. */
export function ShareSection({ title, url, short }: ShareSectionProps) {
  const { t } = useI18n();
  const telegram = `https://t.me/share/url?${new URLSearchParams({ url, text: title })}`;
  const whatsapp = `https://wa.me/?${new URLSearchParams({ text: `${title} ${url}` })}`;
  return (
    <Section id="share" title={t('common.share_title')}>
      <Actions>
        <ButtonLink href={telegram} look="secondary" icon="send" rel="noreferrer">
          Telegram
        </ButtonLink>
        <ButtonLink href={whatsapp} look="secondary" icon="phone" rel="noreferrer">
          WhatsApp
        </ButtonLink>
        <ButtonLink href={short} look="quiet" icon="share-2" share={{ title, url }}>
          {t('common.share_more')}
        </ButtonLink>
      </Actions>
      <p>
        {t('common.short_address')} <a href={short}>{short.replace(/^https?:\/\//, '')}</a>
        <span className="meta no-print"> {t('common.print_hint')}</span>
      </p>
    </Section>
  );
}
