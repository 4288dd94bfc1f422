import { Section } from '~/components/layout';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import type { HearingStage, HearingState } from '../../hearing';
import type { DeskHearing } from '../../notice/desk';

interface Task {
  key: MessageKey;
  href: (lang: Lang, number: number) => string;
  /** The states in which it can be done, or looked at with some use. */
  in: readonly HearingState[];
}

const AHEAD: readonly HearingState[] = ['announced', 'open'];
const AFTER: readonly HearingStage[] = ['held', 'protocol_published', 'answers_published', 'decided', 'closed'];

/** What officers do with a hearing, in the order of its course. */
const TASKS: readonly Task[] = [
  { key: 'hearings.task_agenda', href: paths.hearingAgenda, in: ['draft', ...AHEAD] },
  { key: 'hearings.task_date', href: paths.moveHearingDate, in: [...AHEAD, 'postponed'] },
  { key: 'hearings.task_stop', href: paths.stopHearing, in: [...AHEAD, 'postponed'] },
  { key: 'hearings.task_enter', href: paths.enterRemark, in: [...AHEAD, 'held'] },
  { key: 'hearings.task_registrations', href: paths.hearingRegistrations, in: [...AHEAD, 'held'] },
  { key: 'hearings.task_meeting', href: paths.runMeeting, in: [...AHEAD, 'held'] },
  { key: 'hearings.task_attendance', href: paths.holdHearing, in: [...AHEAD, 'held'] },
  { key: 'hearings.task_answers', href: paths.hearingAnswers, in: [...AHEAD, ...AFTER] },
  { key: 'hearings.task_protocol', href: paths.draftProtocol, in: AFTER },
  { key: 'hearings.task_publish_answers', href: paths.publishAnswers, in: ['protocol_published'] },
  { key: 'hearings.task_decision', href: paths.recordDecision, in: ['answers_published', 'decided'] },
  { key: 'hearings.task_results', href: paths.recordResults, in: ['decided', 'closed'] },
];

/** What can be done now, each with its page; then the public pages. */
export function DeskTasks({ hearing }: { hearing: DeskHearing }) {
  const { lang, t } = useI18n();
  const { number, slug, state } = hearing.frame;
  const tasks = TASKS.filter((task) => task.in.includes(state));
  return (
    <>
      {tasks.length > 0 && (
        <Section id="tasks" title={t('hearings.tasks')}>
          <ul className="plain links">
            {tasks.map(({ key, href }) => (
              <li key={key}>
                <a href={href(lang, number)}>{t(key)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {state !== 'draft' && (
        <Section id="public" title={t('hearings.public_pages')}>
          <ul className="plain links">
            <li>
              <a href={paths.hearing(lang, number, slug)}>{t('hearings.back_to_hearing')}</a>
            </li>
            <li>
              <a href={paths.hearingPoster(lang, number, 'a4')}>{t('hearings.way_poster')}</a>
            </li>
            <li>
              <a href={paths.hearingPoster(lang, number, 'a5')}>{t('hearings.way_leaflet')}</a>
            </li>
            <li>
              <a href={paths.hearingHistory(lang, number)}>{t('hearings.history')}</a>
            </li>
          </ul>
        </Section>
      )}
    </>
  );
}
