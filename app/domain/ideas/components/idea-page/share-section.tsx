import { ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { IdeaPage } from '../../idea-page';

interface ShareSectionProps {
  idea: Pick<IdeaPage, 'number' | 'slug' | 'view'>;
  /** The site's own address. */
  origin: string;
}

/** Ways to tell others: two messengers by link, and a short address to copy, read out or print. No third party knows. */
export function ShareSection({ idea, origin }: ShareSectionProps) {
  const { lang, t } = useI18n();
  const { title } = idea.view;
  const url = `${origin}${paths.idea(lang, idea.number, idea.slug)}`;
  const short = `${origin}${paths.ideaShort(idea.number)}`;
  const telegram = `https://t.me/share/url?${new URLSearchParams({ url, text: title })}`;
  const whatsapp = `https://wa.me/?${new URLSearchParams({ text: `${title} ${url}` })}`;
  return (
    <Section id="share" title={t('ideas.share_title')}>
      <Actions>
        <ButtonLink href={telegram} look="secondary" icon="send" rel="noreferrer">
          Telegram
        </ButtonLink>
        <ButtonLink href={whatsapp} look="secondary" icon="phone" rel="noreferrer">
          WhatsApp
        </ButtonLink>
        <ButtonLink href={short} look="quiet" icon="share-2" share={{ title, url }}>
          {t('ideas.share_more')}
        </ButtonLink>
      </Actions>
      <p>
        {t('ideas.short_link')} <a href={short}>{short.replace(/^https?:\/\//, '')}</a>
        <span className="meta no-print"> {t('ideas.print_hint')}</span>
      </p>
    </Section>
  );
}
