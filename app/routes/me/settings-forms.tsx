import { Button } from '~/components/button';
import { Checkbox } from '~/components/fields/choices';
import type { SelectGroup } from '~/components/fields/grouped-select';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { SummaryList } from '~/components/summary-list';
import type { profileOf } from '~/domain/accounts/profile.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { withQuery } from '~/paths/with-query';
import { EmailField, NameField, NewPasswordField } from '../account/account-fields';
import { LangField, PlaceField } from '../account/profile-fields';
import { ProofFields } from './proof-fields';

type Profile = Awaited<ReturnType<typeof profileOf>>;

/** Name, language, place and digest, then how one signs in. */
export function ProfileForm({ profile, places }: { profile: Profile; places: SelectGroup[] }) {
  const { t } = useI18n();
  const { value, rejected } = useFormFeedback();
  return (
    <>
      <form method="post" noValidate>
        <NameField known={profile.name} />
        <LangField known={profile.lang} />
        <PlaceField places={places} known={profile.place} />
        <Checkbox
          name="digest"
          label={t('accounts.digest_label')}
          hint={t('accounts.digest_hint')}
          checked={rejected ? value('digest') === 'yes' : profile.digest}
        />
        <Actions>
          <Button sending={t('common.sending')}>{t('common.save')}</Button>
        </Actions>
      </form>
      <SignInData profile={profile} />
    </>
  );
}

function SignInData({ profile }: { profile: Profile }) {
  const { lang, t } = useI18n();
  const part = (name: string) => withQuery(paths.mySettings(lang), { part: name });
  return (
    <Section id="sign-in-data" title={t('accounts.sign_in_data')}>
      <SummaryList
        rows={[
          {
            label: t('accounts.email_label'),
            value: profile.address ?? t('accounts.email_none'),
            action: { href: part('email'), label: t('common.change') },
          },
          {
            label: t('accounts.password_label'),
            value: t(profile.hasPassword ? 'accounts.password_is_set' : 'accounts.password_not_set'),
            action: { href: part('password'), label: t('common.change') },
          },
        ]}
      />
      <ul>
        <li>
          <a href={paths.mySessions(lang)}>{t('accounts.sessions_title')}</a>
        </li>
        <li>
          <a href={paths.myData(lang)}>{t('accounts.data_title')}</a>
        </li>
      </ul>
      <form method="post" action={paths.signOut(lang)}>
        <Button look="secondary" icon="log-out">
          {t('accounts.sign_out_here')}
        </Button>
      </form>
    </Section>
  );
}

export function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useI18n();
  return (
    <form method="post" noValidate>
      <ProofFields hasPassword={hasPassword} />
      <NewPasswordField name="newPassword" />
      <p>{t('accounts.new_password_note')}</p>
      <Actions>
        <Button sending={t('common.sending')}>{t('common.save')}</Button>
      </Actions>
    </form>
  );
}

/** The current address is not repeated in the field: another one is asked for. */
export function AddressForm({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useI18n();
  return (
    <form method="post" noValidate>
      <p>{t('accounts.email_change_lead')}</p>
      <EmailField />
      <ProofFields hasPassword={hasPassword} />
      <Actions>
        <Button icon="mail" sending={t('common.sending')}>
          {t('accounts.send_code')}
        </Button>
      </Actions>
    </form>
  );
}
