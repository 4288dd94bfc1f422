import { ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingFrame } from '../../hearing-frame';

/** Ways to tell others: two messengers by link, and a short address to copy, read out or print. */
export function ShareSection({ hearing, origin }: { hearing: HearingFrame; origin: string }) {
  const { lang, t } = useI18n();
  const { number, slug, title } = hearing;
  const url = `${origin}${paths.hearing(lang, number, slug)}`;
  const short = `${origin}${paths.hearingShort(number)}`;
  const telegram = `https://t.me/share/url?${new URLSearchParams({ url, text: title })}`;
  const whatsapp = `https://wa.me/?${new URLSearchParams({ text: `${title} ${url}` })}`;
  return (
    <Section id="share" title={t('hearings.share')}>
      <Actions>
        <ButtonLink href={telegram} look="secondary" icon="send" rel="noreferrer">
          Telegram
        </ButtonLink>
        <ButtonLink href={whatsapp} look="secondary" icon="phone" rel="noreferrer">
          WhatsApp
        </ButtonLink>
      </Actions>
      <p>
        {t('hearings.short_address')} <a href={short}>{short.replace(/^https?:\/\//, '')}</a>
      </p>
    </Section>
  );
}
