import { Checkbox } from '~/components/fields/choices';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { ADDRESS_MAX, PERSON_NAME_MAX } from '~/domain/accounts/account';
import { useI18n } from '~/i18n/i18n';

/** The address that one signs in with. */
export function EmailField({ known }: { known?: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <TextField
      name="email"
      type="email"
      label={t('accounts.email_label')}
      autoComplete="email"
      spellCheck={false}
      maxLength={ADDRESS_MAX}
      value={value('email', known)}
      error={error('email')}
    />
  );
}

export function NameField({ known }: { known?: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <TextField
      name="name"
      label={t('accounts.name_label')}
      hint={t('accounts.name_hint')}
      autoComplete="name"
      maxLength={PERSON_NAME_MAX}
      value={value('name', known)}
      error={error('name')}
    />
  );
}

/** A password that is being chosen. Nothing is said of capitals and signs: length is what helps. */
export function NewPasswordField({ name = 'password', isOptional = false }: { name?: string; isOptional?: boolean }) {
  const { t } = useI18n();
  const { error } = useFormFeedback();
  const hint = isOptional
    ? `${t('accounts.password_hint')} ${t('accounts.password_optional_hint')}`
    : t('accounts.password_hint');
  return (
    <TextField
      name={name}
      type="password"
      label={t(isOptional ? 'accounts.password_label' : 'accounts.new_password_label')}
      hint={hint}
      autoComplete="new-password"
      optional={isOptional ? t('common.optional') : undefined}
      error={error(name)}
    />
  );
}

/** The code from the mail. Phones offer it by themselves; it can be pasted with its space. */
export function CodeField() {
  const { t } = useI18n();
  const { error } = useFormFeedback();
  return (
    <TextField
      name="code"
      label={t('accounts.code_label')}
      hint={t('accounts.code_hint')}
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      width="medium"
      maxLength={20}
      error={error('code')}
    />
  );
}

export function SharedPhoneField() {
  const { t } = useI18n();
  const { value } = useFormFeedback();
  return (
    <Checkbox
      name="sharedPhone"
      label={t('accounts.shared_phone_label')}
      hint={t('accounts.shared_phone_hint')}
      checked={value('sharedPhone') === 'yes'}
    />
  );
}
