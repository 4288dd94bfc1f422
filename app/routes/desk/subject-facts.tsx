import { Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { IdeaBody } from '~/domain/ideas/components/idea-view/idea-body';
import type { DeskSubject } from '~/domain/moderation/desk-report';
import { useI18n } from '~/i18n/i18n';

/** The reported words, or the reported idea. */
export function SubjectWords({ subject }: { subject: DeskSubject }) {
  const { lang, t, dateTime } = useI18n();
  const { words, title } = subject;
  return (
    <Section id="words" title={t(words ? 'moderation.reported_words' : 'moderation.reported_idea')}>
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
