import { Button } from '~/components/button';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { useI18n } from '~/i18n/i18n';
import { CodeField } from '../account/account-fields';

/** The password, or a code by mail for those who have none: asked for once more before what matters. */
export function ProofFields({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useI18n();
  const { error } = useFormFeedback();
  if (hasPassword) {
    return (
      <TextField
        name="currentPassword"
        type="password"
        label={t('accounts.current_password_label')}
        hint={t('accounts.proof_lead')}
        autoComplete="current-password"
        error={error('currentPassword')}
      />
    );
  }
  return (
    <>
      <p>{t('accounts.proof_lead')}</p>
      <p>
        <Button look="secondary" icon="mail" name="intent" value="code" formNoValidate>
          {t('accounts.proof_send_code')}
        </Button>
      </p>
      <CodeField />
    </>
  );
}
