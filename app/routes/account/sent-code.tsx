import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { Notice } from '~/components/notice';
import { CODE_MINUTES } from '~/domain/accounts/account';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** Where the code went, and for how long it works. */
export function SentCode({ address }: { address: string | null }) {
  const { lang, t } = useI18n();
  if (!address) {
    return (
      <Notice tone="warning">
        {t('accounts.confirm_lead_unknown')} <a href={paths.signInCode(lang)}>{t('accounts.code_title')}</a>
      </Notice>
    );
  }
  return (
    <>
      <p className="lead">{t('accounts.confirm_lead', { address })}</p>
      <p>{t('accounts.confirm_minutes', { minutes: CODE_MINUTES })}</p>
    </>
  );
}

/** Asks for another code: a form of its own below the first. */
export function ResendForm({ next }: { next?: string }) {
  const { t } = useI18n();
  return (
    <Details summary={t('accounts.no_mail')}>
      <form method="post">
        {next && <input type="hidden" name="next" value={next} />}
        <p>{t('accounts.no_mail_hint')}</p>
        <Button look="secondary" icon="mail" name="intent" value="resend" sending={t('common.sending')}>
          {t('accounts.resend')}
        </Button>
      </form>
    </Details>
  );
}
