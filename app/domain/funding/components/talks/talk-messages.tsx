import type { ReactNode } from 'react';
import { Row } from '~/components/layout';
import { Pagination } from '~/components/pagination';
import { PlainWords } from '~/components/plain-words';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { FileLink } from '~/domain/files/components/file-link';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { TalkMessage, TalkPage } from '../../talks/talk';

const NEW_MESSAGES = 'new';

/** Who speaks, as this reader may know it: a colleague by name, the other side as a side. */
function useSpeaker({ side, funder }: TalkPage) {
  const { t } = useI18n();
  return (message: TalkMessage) => {
    if (message.side === side) return message.writer ?? t('common.erased_person');
    if (message.side === 'author') return t('talks.author');
    return funder?.name ?? t('talks.unnamed_funder');
  };
}

interface MessageWordsProps {
  message: Pick<TalkMessage, 'body' | 'at' | 'file'>;
  speaker: string;
  /** What is to be known of it, beside who speaks. */
  children: ReactNode;
}

/** A message: who speaks and when, what they say, and their file. */
export function MessageWords({ message: { body, at, file }, speaker, children }: MessageWordsProps) {
  const { t, dateTime } = useI18n();
  return (
    <>
      <Row>
        <b>{speaker}</b>
        {children}
        <span className="meta">
          <Time at={at} text={dateTime(at)} />
        </span>
      </Row>
      {body === null ? <p className="meta">{t('talks.message_hidden')}</p> : <PlainWords text={body} />}
      {file && <FileLink {...file} title={file.name} />}
    </>
  );
}

interface MessageProps {
  message: TalkMessage;
  talkId: string;
  speaker: string;
  isOwn: boolean;
  /** Where the reader is led to: the first message that they have not seen. */
  isFirstNew: boolean;
}

function Message({ message, talkId, speaker, isOwn, isFirstNew }: MessageProps) {
  const { lang, t } = useI18n();
  const { id, isNew, mayReport } = message;
  return (
    <li className="entry" id={isFirstNew ? NEW_MESSAGES : undefined}>
      <MessageWords message={message} speaker={speaker}>
        {isOwn && <span className="meta">{t('talks.own_side')}</span>}
        {isNew && (
          <Tag tone="active" icon="bell">
            {t('talks.new')}
          </Tag>
        )}
      </MessageWords>
      {mayReport && (
        <a className="tap meta" href={paths.reportMessage(lang, talkId, id)} rel="nofollow">
          {t('talks.report')}
        </a>
      )}
    </li>
  );
}

/** What was said, oldest first, and the way to what was said before. */
export function TalkMessages({ talk }: { talk: TalkPage }) {
  const { lang, t } = useI18n();
  const speakerOf = useSpeaker(talk);
  const { id, messages, newer, older, side } = talk;
  const firstNew = messages.findIndex(({ isNew }) => isNew);
  return (
    <>
      {firstNew > 0 && (
        <p>
          <a className="tap" href={`#${NEW_MESSAGES}`}>
            {t('talks.to_new')}
          </a>
        </p>
      )}
      <ol className="plain">
        {messages.map((message, at) => (
          <Message
            key={message.id}
            message={message}
            talkId={id}
            speaker={speakerOf(message)}
            isOwn={message.side === side}
            isFirstNew={at === firstNew}
          />
        ))}
      </ol>
      {(newer || older) && (
        <Pagination
          label={t('talks.pages_label')}
          position={t('talks.shown', { n: messages.length })}
          previous={older ? { href: paths.talk(lang, id, { after: older }), label: t('talks.older') } : undefined}
          next={newer ? { href: paths.talk(lang, id, { before: newer }), label: t('talks.newer') } : undefined}
        />
      )}
    </>
  );
}
