import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { useI18n } from '~/i18n/i18n';
import { EmailField } from './account-fields';

/** Asks for the address that a code is mailed to. */
export function AskCodeForm({ title, lead, next }: { title: string; lead: string; next?: string }) {
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={lead} />
      <form method="post" noValidate>
        {next && <input type="hidden" name="next" value={next} />}
        <EmailField />
        <Actions>
          <Button icon="mail" sending={t('common.sending')}>
            {t('accounts.send_code')}
          </Button>
        </Actions>
      </form>
    </Measure>
  );
}
