import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { GroupedSelect, type SelectGroup } from '~/components/fields/grouped-select';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, HiddenText, Row } from '~/components/layout';
import { Tag } from '~/components/tag';
import { ROLES, type RoleKind } from '~/domain/accounts/actor';
import { useI18n } from '~/i18n/i18n';

interface HeldRole {
  grantId: string;
  role: RoleKind;
  /** Name of the place; empty for the whole platform. */
  place: string;
  grantedAt: Date;
  grantedBy: string | null;
}

/** The roles that somebody holds now, each with a button that takes it back. */
export function HeldRoles({ roles }: { roles: HeldRole[] }) {
  const { t } = useI18n();
  const { error } = useFormFeedback();
  const wrong = error('roles');
  return (
    <>
      {wrong && <p className="error">{wrong}</p>}
      {roles.length === 0 && <p>{t('admin.roles_none')}</p>}
      <ul className="grid plain">
        {roles.map((role) => (
          <RoleItem key={role.grantId} held={role} />
        ))}
      </ul>
    </>
  );
}

function RoleItem({ held }: { held: HeldRole }) {
  const { t, date } = useI18n();
  const { grantId, role, place, grantedAt, grantedBy } = held;
  const where = place || t('admin.everywhere');
  return (
    <li className="card">
      <Row>
        <Tag tone="active" icon="shield-check">
          {t(`common.role_${role}`)}
        </Tag>
        <strong>{where}</strong>
      </Row>
      <p className="meta">
        {t('admin.granted', { date: date(grantedAt) })}
        {grantedBy && <> · {t('admin.granted_by', { name: grantedBy })}</>}
      </p>
      <form method="post">
        <input type="hidden" name="grant" value={grantId} />
        <Button look="quiet" name="intent" value="revoke">
          {t('admin.revoke')}
          <HiddenText>
            : {t(`common.role_${role}`)}, {where}
          </HiddenText>
        </Button>
      </form>
    </li>
  );
}

/** Gives a role, for a place or for the whole platform. */
export function RoleForm({ places }: { places: SelectGroup[] }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <Radios
        name="role"
        label={t('admin.role_new')}
        choices={ROLES.map((role) => ({
          value: role,
          label: t(`common.role_${role}`),
          hint: t(`admin.role_hint_${role}`),
        }))}
        value={value('role')}
        error={error('role')}
      />
      <GroupedSelect
        name="place"
        label={t('admin.role_place')}
        hint={t('admin.role_place_hint')}
        groups={places}
        value={value('place')}
        empty={t('admin.everywhere')}
        error={error('place')}
      />
      <Actions>
        <Button name="intent" value="grant" sending={t('common.sending')}>
          {t('admin.grant')}
        </Button>
      </Actions>
      <p className="hint">{t('admin.role_sign_in_again')}</p>
    </form>
  );
}
