import { Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { MessageWords } from '~/domain/funding/components/talks/talk-messages';
import type { ExcerptMessage } from '~/domain/funding/talks/message-excerpt.server';
import { IdeaBody } from '~/domain/ideas/components/idea-view/idea-body';
import type { DeskSubject } from '~/domain/moderation/desk-report';
import { useI18n } from '~/i18n/i18n';

/** The reported words, or the reported idea. */
export function SubjectWords({ subject }: { subject: DeskSubject }) {
  const { lang, t, dateTime } = useI18n();
  const { kind, words, excerpt, title } = subject;
  const isIdea = kind === 'idea';
  return (
    <Section id="words" title={t(isIdea ? 'moderation.reported_idea' : 'moderation.reported_words')}>
      {excerpt && <Excerpt messages={excerpt} />}
      {excerpt === null && <p>{t('moderation.talk_closed')}</p>}
      {words && (
        <blockquote className="flush">
          <p className="meta">
            {words.author ?? t('common.erased_person')} · <Time at={words.at} text={dateTime(words.at)} />
          </p>
          <PlainWords text={words.text} lang={words.lang} />
        </blockquote>
      )}
      <p>
        <a href={subject.address} lang={title.lang === lang ? undefined : title.lang}>
          {title.text}
        </a>
        {subject.place && <span className="meta"> · {subject.place}</span>}
      </p>
    </Section>
  );
}

/** A reported message between its neighbours: which side wrote, and no name of anybody. */
function Excerpt({ messages }: { messages: ExcerptMessage[] }) {
  const { t } = useI18n();
  return (
    <>
      <p className="meta">{t('moderation.talk_lead')}</p>
      <ol className="plain">
        {messages.map((message) => (
          <li key={message.id} className="entry">
            <MessageWords
              message={message}
              speaker={t(message.side === 'author' ? 'talks.author' : 'talks.with_funder')}
            >
              {message.isReported && (
                <Tag tone="due" icon="flag">
                  {t('moderation.talk_reported')}
                </Tag>
              )}
            </MessageWords>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The reported idea in full, below what is decided on it. Nothing where a comment is meant. */
export function SubjectIdea({ subject }: { subject: DeskSubject }) {
  return subject.view && <IdeaBody view={subject.view} lite />;
}

/** What was decided on the same words before. Nothing where nothing was. */
export function Rulings({ subject }: { subject: DeskSubject }) {
  const { t, dateTime } = useI18n();
  if (subject.rulings.length === 0) return null;
  return (
    <Section id="rulings" title={t('moderation.rulings')}>
      <ol className="plain">
        {subject.rulings.map(({ id, outcome, at, by, reason, note }) => (
          <li key={id} className="flush">
            <p>
              <strong>{t(`moderation.ruling_${outcome}`)}</strong>{' '}
              <span className="meta">
                <Time at={at} text={dateTime(at)} /> · {by ?? t('common.erased_person')}
              </span>
            </p>
            {reason && <p>{t(`discussion.reason_${reason}`)}</p>}
            {note && <PlainWords text={note} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}
