import { Icon } from '~/components/icons/icon';
import { Row } from '~/components/layout';
import { Pagination } from '~/components/pagination';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { typeLabel } from '~/domain/files/file-kinds';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { TalkMessage, TalkPage } from '../../talks/talk';

/** Who speaks, as this reader may know it: a colleague by name, the other side as a side. */
function useSpeaker({ side, funder }: TalkPage) {
  const { t } = useI18n();
  return (message: TalkMessage) => {
    if (message.side === side) return message.writer ?? t('common.erased_person');
    if (message.side === 'author') return t('talks.author');
    return funder?.name ?? t('talks.unnamed_funder');
  };
}

function Message({ message, speaker, isOwn }: { message: TalkMessage; speaker: string; isOwn: boolean }) {
  const { t, dateTime, size } = useI18n();
  const { body, at, file } = message;
  return (
    <li className="entry">
      <Row>
        <b>{speaker}</b>
        {isOwn && <span className="meta">{t('talks.own_side')}</span>}
        <span className="meta">
          <Time at={at} text={dateTime(at)} />
        </span>
      </Row>
      <PlainWords text={body} />
      {file && (
        <a className="file-link" href={paths.file(file.id, file.name)}>
          <Icon name="paperclip" />
          <span>
            {file.name}{' '}
            <span className="meta">
              {typeLabel(file.mediaType)}, {size(file.bytes)}
            </span>
          </span>
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
  return (
    <>
      <ol className="plain">
        {messages.map((message) => (
          <Message key={message.id} message={message} speaker={speakerOf(message)} isOwn={message.side === side} />
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
