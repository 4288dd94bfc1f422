import { Card, CardTitle } from '~/components/card';
import { Row } from '~/components/layout';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { TalkLine } from '../../talks/talk';

/** One talk in a list: about what, with whom, and whether something waits. */
export function TalkItem({ talk }: { talk: TalkLine }) {
  const { lang, t, dateTime } = useI18n();
  const { id, idea, side, funder, isAnonymous, isNew, lastSide, at } = talk;
  const { title } = idea;
  const otherWroteLast = lastSide !== side;
  return (
    <Card as="li">
      <CardTitle href={paths.talk(lang, id)} level={2} lang={title && title.lang !== lang ? title.lang : undefined}>
        {title?.text ?? t('talks.idea_number', { number: idea.number })}
      </CardTitle>
      <Row>
        <span>{side === 'funder' ? t('talks.with_author') : (funder?.name ?? t('talks.unnamed_funder'))}</span>
        {side === 'funder' && isAnonymous && <Tag icon="eye-off">{t('talks.unnamed_tag')}</Tag>}
        {isNew && (
          <Tag tone="active" icon="bell">
            {t('talks.new')}
          </Tag>
        )}
        {!isNew && (
          <Tag tone={otherWroteLast ? 'due' : 'plain'} icon={otherWroteLast ? 'mail' : 'clock'}>
            {t(otherWroteLast ? 'talks.theirs_last' : 'talks.own_last')}
          </Tag>
        )}
        <span className="meta">
          <Time at={at} text={dateTime(at)} />
        </span>
      </Row>
    </Card>
  );
}
