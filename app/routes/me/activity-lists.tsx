import { Button, ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Row, Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import type { MyComment, MySupport } from '~/domain/ideas/my-activity.queries.server';
import type { MyFollow } from '~/domain/notifications/follows.queries.server';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { IdeaName } from './idea-name';

function NothingYet({ kind }: { kind: 'follows' | 'supports' | 'comments' }) {
  const { lang, t } = useI18n();
  return (
    <EmptyState title={t(`me.empty_${kind}`)}>
      <p>{t(`me.empty_text_${kind}`)}</p>
      <ButtonLink look="secondary" href={paths.ideas(lang)}>
        {t('me.to_ideas')}
      </ButtonLink>
    </EmptyState>
  );
}

function NewestOnly({ shown, total }: { shown: number; total: number }) {
  const { t } = useI18n();
  return shown < total ? <p className="meta">{t('me.newest_only', { shown, total })}</p> : null;
}

/** A date in words: "Since: 22 November 2026". */
function Since({ at, label }: { at: Date; label: MessageKey }) {
  const { t, date } = useI18n();
  return (
    <span className="meta">
      <Time at={at} text={t(label, { date: date(at) })} />
    </span>
  );
}

/** What one follows, each with a button that stops it. */
export function MyFollowList({ follows, digest }: { follows: MyFollow[]; digest: boolean }) {
  const { lang, t } = useI18n();
  return (
    <Section id="follows" title={t('me.follows_title')}>
      {follows.length === 0 && <NothingYet kind="follows" />}
      {follows.length > 0 && !digest && (
        <p>
          <a href={paths.mySettings(lang)}>{t('me.digest_off')}</a>
        </p>
      )}
      <ul className="plain">
        {follows.map(({ subjectId, since, idea, place, hearing, call }) => (
          <li key={subjectId} className="entry">
            <Row>
              {idea && <IdeaName idea={idea} />}
              {place && <a href={paths.place(lang, place.slug)}>{place.name}</a>}
              {hearing && (
                <a
                  href={paths.hearing(lang, hearing.number, hearing.slug)}
                  lang={hearing.lang === lang ? undefined : hearing.lang}
                >
                  {hearing.title}
                </a>
              )}
              {call && (
                <a href={paths.call(lang, call.number, call.slug)} lang={call.lang === lang ? undefined : call.lang}>
                  {call.title}
                </a>
              )}
              <Since at={since} label="me.follow_since" />
              <form method="post">
                <Button look="quiet" name="stop" value={subjectId}>
                  {t('me.follow_stop')}
                </Button>
              </form>
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Ideas that one supports. */
export function MySupportList({ shown, total }: { shown: MySupport[]; total: number }) {
  const { t } = useI18n();
  return (
    <Section id="supports" title={t('me.supports_title')}>
      {total === 0 && <NothingYet kind="supports" />}
      <ul className="plain">
        {shown.map(({ idea, at }) => (
          <li key={idea.id} className="entry">
            <Row>
              <IdeaName idea={idea} />
              <Since at={at} label="me.support_since" />
            </Row>
          </li>
        ))}
      </ul>
      <NewestOnly shown={shown.length} total={total} />
    </Section>
  );
}

function MyCommentItem({ comment }: { comment: MyComment }) {
  const { lang, t, dateTime } = useI18n();
  const { id, idea, at, state, body } = comment;
  return (
    <li className="entry">
      <Row>
        <IdeaName idea={idea} />
        <span className="meta">
          <Time at={at} text={dateTime(at)} />
        </span>
      </Row>
      {state === 'standing' ? (
        <PlainWords text={body} lang={comment.lang} />
      ) : (
        <p className="meta">{t(`me.comment_${state}`)}</p>
      )}
      {idea.title && (
        <a className="tap" href={paths.comment(lang, id)}>
          {t('me.comment_open')}
        </a>
      )}
    </li>
  );
}

/** Comments that one wrote. */
export function MyCommentList({ shown, total }: { shown: MyComment[]; total: number }) {
  const { t } = useI18n();
  return (
    <Section id="comments" title={t('me.comments_title')}>
      {total === 0 && <NothingYet kind="comments" />}
      <ul className="plain">
        {shown.map((comment) => (
          <MyCommentItem key={comment.id} comment={comment} />
        ))}
      </ul>
      <NewestOnly shown={shown.length} total={total} />
    </Section>
  );
}
