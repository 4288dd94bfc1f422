import { ButtonLink } from '~/components/button';
import { Actions, Row } from '~/components/layout';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingAbout } from '../notice/hearing-about';
import { HearingStateTag } from './hearing-state';

interface HearingNoticesProps {
  hearings: HearingAbout[];
  /** What they are on: "Hearing on this budget". */
  title: string;
}

/** The hearings on a budget or a tariff; while one takes remarks, the way to say something stands here first. */
export function HearingNotices({ hearings, title }: HearingNoticesProps) {
  const { lang, t, dateTime } = useI18n();
  return hearings.map((hearing) => (
    <Notice key={hearing.number} title={title}>
      <Row>
        <a href={paths.hearing(lang, hearing.number, hearing.slug)} lang={hearing.lang}>
          {hearing.title}
        </a>
        <HearingStateTag state={hearing.state} />
        {hearing.startsAt && <span className="meta">{dateTime(hearing.startsAt)}</span>}
      </Row>
      {hearing.takesRemarks && (
        <Actions>
          <ButtonLink href={paths.newRemark(lang, hearing.number)} icon="message-square">
            {t('hearings.say_something')}
          </ButtonLink>
        </Actions>
      )}
    </Notice>
  ));
}
