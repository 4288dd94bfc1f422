import { Row } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { CommentView } from '../thread';
import { SpeakerLine } from './comment-item';

/** A comment quoted on a page about it, without what one can do with it. */
export function CommentQuote({ comment }: { comment: CommentView }) {
  const { dateTime } = useI18n();
  return (
    <blockquote className="flush">
      <Row>
        {comment.speaker && <SpeakerLine speaker={comment.speaker} />}
        <span className="meta">
          <Time at={comment.at} text={dateTime(comment.at)} />
        </span>
      </Row>
      <PlainWords text={comment.body} lang={comment.lang} />
    </blockquote>
  );
}
