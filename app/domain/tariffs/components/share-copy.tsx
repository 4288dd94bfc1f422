import type { ReactNode } from 'react';
import { ButtonLink } from '~/components/button';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';

interface ShareCopyProps {
  /** The whole address that holds what was typed. */
  link: string;
  title: string;
  /** Other things that can be done with it, before sharing. */
  children?: ReactNode;
}

/** The address under which what was typed is found again, and ways to pass it on. */
export function ShareCopy({ link, title, children }: ShareCopyProps) {
  const { t } = useI18n();
  return (
    <>
      <p className="meta">
        {t('tariffs.share')}: <a href={link}>{link}</a>
      </p>
      <Actions>
        {children}
        <ButtonLink
          look="quiet"
          icon="share-2"
          href={`https://wa.me/?text=${encodeURIComponent(link)}`}
          share={{ title, url: link }}
        >
          {t('tariffs.share_button')}
        </ButtonLink>
      </Actions>
    </>
  );
}
