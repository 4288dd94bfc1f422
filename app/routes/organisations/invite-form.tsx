import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, HiddenText } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';

/** Invites an address. */
export function InviteForm() {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const roles = (['member', 'owner'] as const).map((role) => ({ value: role, label: t(`organisations.role_${role}`) }));
  return (
    <form method="post" noValidate>
      <p>{t('organisations.invite_hint')}</p>
      <TextField
        name="email"
        type="email"
        label={t('accounts.email_label')}
        autoComplete="off"
        value={value('email')}
        error={error('email')}
      />
      <Radios
        name="role"
        label={t('organisations.role_label')}
        hint={t('organisations.role_hint')}
        choices={roles}
        value={value('role', 'member')}
        inline
      />
      <Actions>
        <Button icon="send" name="intent" value="invite" sending={t('common.sending')}>
          {t('organisations.invite_button')}
        </Button>
      </Actions>
    </form>
  );
}

interface OpenInvitation {
  id: string;
  address: string;
  role: 'owner' | 'member';
  expiresAt: Date;
}

/** Invitations that nobody has answered, each with a way to take it back. */
export function InvitationList({ invitations }: { invitations: OpenInvitation[] }) {
  const { t, date } = useI18n();
  return (
    <>
      <h3>{t('organisations.invitations')}</h3>
      <ul className="grid plain">
        {invitations.map(({ id, address, role, expiresAt }) => (
          <li className="card" key={id}>
            <p>
              <strong>{address}</strong>, {t(`organisations.role_${role}`)}
            </p>
            <p className="meta">{t('organisations.invitation_until', { date: date(expiresAt) })}</p>
            <form method="post">
              <input type="hidden" name="invitation" value={id} />
              <Button look="quiet" name="intent" value="revoke">
                {t('organisations.revoke')}
                <HiddenText>: {address}</HiddenText>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
