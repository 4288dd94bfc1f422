import { Button } from '~/components/button';
import { Checkboxes, Radios } from '~/components/fields/choices';
import { TextArea, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { useI18n } from '~/i18n/i18n';
import { MEETING_LIMITS } from '../../meeting/meeting';
import { MEETING_LANGS, NEEDS, type Registration } from '../../meeting/registration';

interface RegistrationFormProps {
  /** What was said before; null for a first registration. */
  own: Registration | null;
  /** The name to begin with. */
  name: string;
  /** The form's key, where each sending would make one more. */
  idempotencyKey?: string;
}

/** That somebody comes: for themselves, or typed in at the desk. */
export function RegistrationForm({ own, name, idempotencyKey }: RegistrationFormProps) {
  const { t } = useI18n();
  const isDesk = idempotencyKey !== undefined;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="register" />
      {isDesk && <input type="hidden" name="idempotency_key" value={idempotencyKey} />}
      <Who own={own} name={name} isDesk={isDesk} />
      <NeedFields own={own} />
      <Contact own={own} isDesk={isDesk} />
      <Button sending={t('common.sending')}>{t(own ? 'meeting.change_registration' : 'meeting.register')}</Button>
    </form>
  );
}

type Own = Pick<RegistrationFormProps, 'own'>;

function Who({ own, name, isDesk }: Own & { name: string; isDesk: boolean }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <>
      <TextField
        name="name"
        label={t('meeting.name')}
        value={value('name', own?.name ?? name)}
        error={error('name')}
        maxLength={MEETING_LIMITS.name}
        autoComplete={isDesk ? 'off' : 'name'}
      />
      <TextField
        name="seats"
        label={t('meeting.seats')}
        hint={t('meeting.seats_hint')}
        value={value('seats', String(own?.seats ?? 1))}
        error={error('seats')}
        inputMode="numeric"
        width="short"
        maxLength={2}
      />
    </>
  );
}

function NeedFields({ own }: Own) {
  const { t } = useI18n();
  const { value, values, error } = useFormFeedback();
  return (
    <>
      <Radios
        name="lang"
        label={t('meeting.lang')}
        value={value('lang', own?.lang ?? 'ky')}
        error={error('lang')}
        choices={MEETING_LANGS.map((lang) => ({ value: lang, label: t(`meeting.lang_${lang}`) }))}
        inline
      />
      <Checkboxes
        name="needs"
        label={t('meeting.needs')}
        optional={t('common.optional')}
        values={values('needs', own?.needs.marked ?? [])}
        error={error('needs')}
        choices={NEEDS.map((need) => ({ value: need, label: t(`meeting.need_${need}`) }))}
      />
      <TextArea
        name="other_needs"
        label={t('meeting.other_needs')}
        optional={t('common.optional')}
        value={value('other_needs', own?.needs.words)}
        error={error('other_needs')}
        maxLength={MEETING_LIMITS.needs}
        rows={2}
      />
    </>
  );
}

function Contact({ own, isDesk }: Own & { isDesk: boolean }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <>
      <TextField
        name="village"
        label={t('meeting.village')}
        optional={t('common.optional')}
        value={value('village', own?.village)}
        error={error('village')}
        maxLength={MEETING_LIMITS.village}
      />
      <TextField
        name="phone"
        type="tel"
        label={t('meeting.phone')}
        hint={t('meeting.phone_hint')}
        optional={t('common.optional')}
        value={value('phone', own?.phone ?? undefined)}
        error={error('phone')}
        maxLength={MEETING_LIMITS.phone}
        autoComplete={isDesk ? 'off' : 'tel'}
      />
    </>
  );
}
