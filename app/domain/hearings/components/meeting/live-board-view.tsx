import { Button } from '~/components/button';
import { Row, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { STANCE_CHOICES } from '~/domain/voting/stance';
import { useI18n } from '~/i18n/i18n';
import { type Lang, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { kyrgyzTime } from '~/platform/kyrgyz-day';
import type { LiveBoard, QueuedQuestion } from '../../meeting/live-board';
import { HandsResult } from './hands-result';
import { InLanguage } from './in-language';

interface LiveBoardProps {
  number: number;
  board: LiveBoard;
  version: string;
}

/** What a screen reader is told when the board changed: the point that is on, and what is asked. */
function useNews({ current, hands, phase }: LiveBoard): string {
  const { lang, t } = useI18n();
  const parts = [
    phase === 'over' ? t('meeting.over') : '',
    current ? t('meeting.now_is', { title: pickText(current.titles, lang).text }) : '',
    hands ? t('meeting.hands_asked', { question: pickText(hands.texts, lang).text }) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** Everything on the live page that is the same for everybody. The island puts a newer one in its place. */
export function LiveBoardView({ number, board, version }: LiveBoardProps) {
  const news = useNews(board);
  return (
    <div id="board" data-version={version} data-news={news}>
      <Now board={board} />
      {board.hands && <OpenHands number={number} hands={board.hands} />}
      {board.counted && !board.hands && <Counted counted={board.counted} />}
      <Queue number={number} board={board} />
    </div>
  );
}

function Now({ board: { phase, current, next, done, points } }: Pick<LiveBoardProps, 'board'>) {
  const { t } = useI18n();
  return (
    <Section id="now" title={t('meeting.now')}>
      {phase === 'before' && <p>{t('meeting.not_begun')}</p>}
      {phase === 'over' && <Notice title={t('meeting.over')} />}
      {phase === 'on' && !current && <p>{t(done > 0 ? 'meeting.pause' : 'meeting.soon')}</p>}
      {current && (
        <>
          <p className="lead">
            <InLanguage texts={current.titles} />
          </p>
          <p className="meta">
            {t('meeting.point_of', { n: current.position, all: points })} ·{' '}
            {t('meeting.since', { time: kyrgyzTime(current.begunAt) })}
            {current.speaker && ` · ${t('meeting.speaker_is', { name: current.speaker })}`}
          </p>
        </>
      )}
      {next && (
        <p>
          {t('meeting.next')}: <InLanguage texts={next.titles} />
        </p>
      )}
      {current?.record && (
        <>
          <h3>{t('meeting.written_down')}</h3>
          <PlainWords text={current.record} />
        </>
      )}
    </Section>
  );
}

function OpenHands({ number, hands }: { number: number; hands: NonNullable<LiveBoard['hands']> }) {
  const i18n = useI18n();
  const { lang, t } = i18n;
  return (
    <Section id="hands" title={t('meeting.hands')}>
      <form method="post" action={paths.liveMeeting(lang, number)}>
        <input type="hidden" name="position" value={hands.position} />
        <fieldset className="field">
          <legend>
            <InLanguage texts={hands.texts} />
          </legend>
          <Row>
            {STANCE_CHOICES.map((choice) => (
              <Button key={choice} name="choice" value={choice} look="secondary" sending={t('common.sending')}>
                {t(`remarks.stance_${choice}`)}
              </Button>
            ))}
          </Row>
        </fieldset>
      </form>
      <p className="meta">
        {t('meeting.answered_here', { n: i18n.number(hands.answered) })} {t('meeting.hands_advisory')}
      </p>
    </Section>
  );
}

function Counted({ counted }: { counted: NonNullable<LiveBoard['counted']> }) {
  const { t } = useI18n();
  return (
    <Section id="counted" title={t('meeting.hands_last')}>
      <HandsResult hands={counted} />
    </Section>
  );
}

function Queue({ number, board: { called, queue } }: Omit<LiveBoardProps, 'version'>) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <Section id="questions" title={t('meeting.questions')}>
      {called && (
        <p>
          {t('meeting.called')}: <Question number={number} question={called} />
        </p>
      )}
      {queue.count === 0 ? (
        <p>{t('meeting.queue_empty')}</p>
      ) : (
        <>
          <p className="meta">{t('meeting.queue_count', { n: i18n.number(queue.count) })}</p>
          <ul className="plain links">
            {queue.first.map((question) => (
              <li key={question.number}>
                <Question number={number} question={question} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Question({ number, question }: { number: number; question: QueuedQuestion }) {
  const { lang } = useI18n();
  return (
    <>
      <a href={paths.remark(lang, number, question.number)}>№ {question.number}</a>{' '}
      <span lang={question.lang === lang ? undefined : (question.lang as Lang)}>{question.body}</span>
    </>
  );
}
