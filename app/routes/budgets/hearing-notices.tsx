import { ButtonLink } from '~/components/button';
import { Actions, Row } from '~/components/layout';
import { Notice } from '~/components/notice';
import { HearingStateTag } from '~/domain/hearings/components/hearing-state';
import type { HearingOnBudget } from '~/domain/hearings/notice/hearings-on-budget.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The hearings on a budget; while one takes remarks, the way to say something stands here first. */
export function HearingNotices({ hearings }: { hearings: HearingOnBudget[] }) {
  const { lang, t, dateTime } = useI18n();
  return hearings.map(({ number, slug, title, lang: titleLang, state, startsAt, takesRemarks }) => (
    <Notice key={number} title={t('budgets.hearing_title')}>
      <Row>
        <a href={paths.hearing(lang, number, slug)} lang={titleLang}>
          {title}
        </a>
        <HearingStateTag state={state} />
        {startsAt && <span className="meta">{dateTime(startsAt)}</span>}
      </Row>
      {takesRemarks && (
        <Actions>
          <ButtonLink href={paths.newRemark(lang, number)} icon="message-square">
            {t('budgets.hearing_say')}
          </ButtonLink>
        </Actions>
      )}
    </Notice>
  ));
}
