import { Button } from '~/components/button';
import { Actions, HiddenText, Row } from '~/components/layout';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';

export interface Member {
  personId: string;
  name: string;
  role: 'owner' | 'member';
  since: Date;
}

interface MemberListProps {
  members: Member[];
  mayManage: boolean;
  ownId: string;
}

/** Members with what may be done to each; oneself may always leave. */
export function MemberList({ members, mayManage, ownId }: MemberListProps) {
  return (
    <ul className="grid plain" id="member">
      {members.map((member) => (
        <MemberItem key={member.personId} member={member} mayManage={mayManage} isSelf={member.personId === ownId} />
      ))}
    </ul>
  );
}

function MemberItem({ member, mayManage, isSelf }: { member: Member; mayManage: boolean; isSelf: boolean }) {
  const { t, date } = useI18n();
  const { personId, name, role, since } = member;
  return (
    <li className="card">
      <Row>
        <strong>{name}</strong>
        <Tag icon={role === 'owner' ? 'shield-check' : 'user'}>{t(`organisations.role_${role}`)}</Tag>
      </Row>
      <p className="meta">
        {t('organisations.since')}: <Time at={since} text={date(since)} />
      </p>
      {(mayManage || isSelf) && (
        <form method="post">
          <input type="hidden" name="member" value={personId} />
          <Actions>
            {mayManage && <RoleButton role={role} name={name} />}
            <Button look="quiet" name="intent" value="remove">
              {t(isSelf ? 'organisations.leave' : 'organisations.remove')}
              <HiddenText>: {name}</HiddenText>
            </Button>
          </Actions>
        </form>
      )}
    </li>
  );
}

function RoleButton({ role, name }: { role: Member['role']; name: string }) {
  const { t } = useI18n();
  const other = role === 'owner' ? 'member' : 'owner';
  return (
    <Button look="secondary" name="intent" value={other}>
      {t(`organisations.make_${other}`)}
      <HiddenText>: {name}</HiddenText>
    </Button>
  );
}
