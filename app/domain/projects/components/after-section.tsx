import { Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Tag, type TagTone } from '~/components/tag';
import { Time } from '~/components/time';
import type { ViewText } from '~/domain/ideas/idea-view';
import { useI18n } from '~/i18n/i18n';
import type { CheckView, JudgementView, ProgressPage } from '../progress-page';
import type { CheckState, Works } from '../project';
import { Photos } from './photos';

/** What others found once the work was completed: its acceptance, and whether it still works. */
export function AfterSection({ page, lite }: { page: ProgressPage; lite: boolean }) {
  const { t } = useI18n();
  const { judgements, checks } = page;
  return (
    <Section id="after" title={t('projects.after')}>
      <h3>{t('projects.acceptance')}</h3>
      {judgements.length === 0 && <p>{t('projects.acceptance_none')}</p>}
      {judgements.map((judgement) => (
        <Judgement key={judgement.id} judgement={judgement} />
      ))}
      {checks.map((check) => (
        <Check key={check.months} check={check} lite={lite} />
      ))}
    </Section>
  );
}

/** The words for whoever looked: a council or funder by its name, or the municipality. */
function useLooker() {
  const { t } = useI18n();
  return (by: ViewText | null) => by?.text ?? t('projects.by_municipality');
}

function Judgement({ judgement: { isAccepted, note, at, by } }: { judgement: JudgementView }) {
  const { t, date } = useI18n();
  const lookerOf = useLooker();
  return (
    <div className="entry flush">
      <Tag tone={isAccepted ? 'open' : 'stopped'} icon={isAccepted ? 'circle-check' : 'circle-x'}>
        {t(isAccepted ? 'projects.accepted' : 'projects.not_accepted')}
      </Tag>
      <p className="meta">
        <Time at={at} text={date(at)} />. {t('projects.by_council', { name: lookerOf(by) })}
      </p>
      <PlainWords text={note} />
    </div>
  );
}

const WORKS_TONES: Record<Works, TagTone> = { yes: 'open', partly: 'due', no: 'stopped' };

function Check({ check, lite }: { check: CheckView; lite: boolean }) {
  const { t, date } = useI18n();
  const lookerOf = useLooker();
  const { months, made } = check;
  return (
    <>
      <h3>{t('projects.check_title', { months })}</h3>
      {made ? (
        <div className="entry flush">
          <Tag tone={WORKS_TONES[made.works]} icon={made.works === 'yes' ? 'circle-check' : 'triangle-alert'}>
            {t(`projects.works_${made.works}`)}
          </Tag>
          <p className="meta">
            <Time at={made.at} text={date(made.at)} />. {t('projects.looked_by', { name: lookerOf(made.by) })}
          </p>
          <PlainWords text={made.note} />
          <Photos photos={made.photo ? [made.photo] : []} of={t('projects.check_photo', { months })} lite={lite} />
        </div>
      ) : (
        <WaitingCheck check={check} />
      )}
    </>
  );
}

function WaitingCheck({ check: { dueOn, state } }: { check: CheckState }) {
  const { t, date } = useI18n();
  const words = { date: date(dueOn) };
  if (state === 'overdue') {
    return (
      <Tag tone="due" icon="clock">
        {t('projects.check_overdue', words)}
      </Tag>
    );
  }
  return <p>{t(state === 'open' ? 'projects.check_open' : 'projects.check_coming', words)}</p>;
}
