import { Button } from '~/components/button';
import { Section } from '~/components/layout';
import type { LiveBoard, QueuedQuestion } from '~/domain/hearings/meeting/live-board';
import { useI18n } from '~/i18n/i18n';
import { isLang, type Lang } from '~/i18n/languages';
import { paths } from '~/paths';

interface QuestionDeskProps {
  number: number;
  queue: LiveBoard['queue'];
  called: QueuedQuestion[];
  mayRun: boolean;
}

/** The questions that wait, each with a button that calls it, and those that were called. */
export function QuestionDesk({ number, queue, called, mayRun }: QuestionDeskProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <Section id="questions" title={t('meeting.questions')}>
      <p className="meta">
        {queue.count === 0 ? t('meeting.queue_empty') : t('meeting.queue_count', { n: i18n.number(queue.count) })}
      </p>
      <ul className="plain links">
        {queue.first.map((question) => (
          <li key={question.number}>
            <Question number={number} question={question} />
            {mayRun && <Call remark={question.number} intent="call" />}
          </li>
        ))}
      </ul>
      {called.length > 0 && (
        <>
          <h3>{t('meeting.called_all')}</h3>
          <ul className="plain links">
            {called.map((question) => (
              <li key={question.number}>
                <Question number={number} question={question} />
                {mayRun && <Call remark={question.number} intent="put_back" />}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Question({
  number,
  question: { number: remark, body, lang: written },
}: {
  number: number;
  question: QueuedQuestion;
}) {
  const { lang } = useI18n();
  const mark: Lang | undefined = isLang(written) && written !== lang ? written : undefined;
  return (
    <p>
      <a href={paths.remark(lang, number, remark)}>№ {remark}</a> <span lang={mark}>{body}</span>
    </p>
  );
}

function Call({ remark, intent }: { remark: number; intent: 'call' | 'put_back' }) {
  const { t } = useI18n();
  return (
    <form method="post">
      <input type="hidden" name="remark" value={remark} />
      <Button look={intent === 'call' ? 'secondary' : 'quiet'} name="intent" value={intent}>
        {t(intent === 'call' ? 'meeting.call' : 'meeting.put_back', { n: remark })}
      </Button>
    </form>
  );
}
