import { Row } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CommentView, Speaker } from '../thread';

/** The name, organisation and marks of whoever speaks. */
export function SpeakerLine({ speaker }: { speaker: Speaker }) {
  const { lang, t } = useI18n();
  const { name, organisation, isAuthor, office } = speaker;
  const role = office && t(`common.role_${office.role}` as MessageKey);
  return (
    <>
      <b>{name ?? t('common.erased_person')}</b>
      {organisation && <a href={paths.organisation(lang, organisation.slug)}>{organisation.name}</a>}
      {isAuthor && (
        <Tag tone="active" icon="user">
          {t('discussion.mark_author')}
        </Tag>
      )}
      {role && (
        <Tag tone="open" icon="shield-check">
          {office.place ? t('discussion.office', { role, place: office.place }) : role}
        </Tag>
      )}
    </>
  );
}

function CommentHead({ comment }: { comment: CommentView }) {
  const { lang, t, dateTime } = useI18n();
  return (
    <Row>
      {comment.speaker && <SpeakerLine speaker={comment.speaker} />}
      <a className="meta" href={`#comment-${comment.id}`}>
        <Time at={comment.at} text={dateTime(comment.at)} />
      </a>
      {comment.isEdited && (
        <a className="meta" href={paths.commentHistory(lang, comment.id)} rel="nofollow">
          {t('discussion.edited')}
        </a>
      )}
    </Row>
  );
}

/** Stands where a comment was taken away or hidden. */
function Trace({ comment }: { comment: CommentView }) {
  const { lang, t } = useI18n();
  if (comment.state === 'deleted') return <p className="meta">{t('discussion.deleted_trace')}</p>;
  const reason = t(`discussion.reason_${comment.hiddenFor ?? 'other'}` as MessageKey);
  return (
    <p className="meta">
      {t('discussion.hidden_trace', { reason })}{' '}
      {comment.hidingId && <a href={paths.objection(lang, comment.hidingId)}>{t('discussion.object')}</a>}
    </p>
  );
}

function CommentActions({ comment, answerHref }: { comment: CommentView; answerHref: string }) {
  const { lang, t } = useI18n();
  const { may, id } = comment;
  if (!may.answer && !may.edit && !may.delete && !may.report) return null;
  return (
    <Row>
      {may.answer && (
        <a className="tap" href={answerHref} rel="nofollow">
          {t('discussion.answer')}
        </a>
      )}
      {may.edit && (
        <a className="tap" href={paths.editComment(lang, id)}>
          {t('common.edit')}
        </a>
      )}
      {may.delete && (
        <a className="tap" href={paths.deleteComment(lang, id)}>
          {t('common.delete')}
        </a>
      )}
      {may.report && (
        <a className="tap meta" href={paths.reportComment(lang, id)} rel="nofollow">
          {t('discussion.report')}
        </a>
      )}
    </Row>
  );
}

/** One comment at an address of its own on the page, or the trace that it left. */
export function CommentItem({ comment, answerHref }: { comment: CommentView; answerHref: string }) {
  const { lang } = useI18n();
  return (
    <article className="entry flush" id={`comment-${comment.id}`}>
      <CommentHead comment={comment} />
      {comment.state === 'standing' ? (
        <PlainWords text={comment.body} lang={comment.lang === lang ? undefined : comment.lang} />
      ) : (
        <Trace comment={comment} />
      )}
      <CommentActions comment={comment} answerHref={answerHref} />
    </article>
  );
}
