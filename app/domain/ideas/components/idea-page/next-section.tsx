import { Section } from '~/components/layout';
import { type Step, StepList, type StepState } from '~/components/step-list';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { pickText } from '~/i18n/languages';
import type { FundingStage } from '../../idea';
import type { IdeaPage, StageDeclaration } from '../../idea-page';

const WAY: FundingStage[] = ['seeking', 'under_consideration', 'selected', 'funded', 'in_progress', 'completed'];

/** Where the idea stands on its way to being carried out, and until when money is sought. */
export function NextSection({ idea }: { idea: IdeaPage }) {
  const { t, date } = useI18n();
  if (idea.publication !== 'published') return null;
  const { seekingUntil } = idea.view;
  const isSeeking = idea.stage === 'seeking' || idea.stage === 'under_consideration';
  return (
    <Section id="next" title={t('ideas.next')}>
      {idea.stage === 'not_implemented' && <p>{t('ideas.next_not_implemented')}</p>}
      {isSeeking && seekingUntil && (
        <p>
          {t('ideas.seeking_until')} <Time at={seekingUntil} text={date(seekingUntil)} />
        </p>
      )}
      <StepList
        steps={stepsOf(idea).map((step) => ({
          ...step,
          title: t(`common.stage_${step.key}`),
          detail: <Declared declaration={idea.declarations.find(({ stage }) => stage === step.key)} />,
        }))}
        states={{ done: t('ideas.step_done'), current: t('ideas.step_current'), todo: t('ideas.step_todo') }}
      />
    </Section>
  );
}

type WayStep = Pick<Step, 'state'> & { key: FundingStage };

function stepsOf({ stage, declarations }: IdeaPage): WayStep[] {
  if (stage === 'not_implemented') {
    const reached: WayStep[] = declarations
      .filter((declared) => declared.stage === 'in_progress')
      .slice(0, 1)
      .map(() => ({ key: 'in_progress', state: 'done' }));
    return [{ key: 'seeking', state: 'done' }, ...reached, { key: stage, state: 'current' }];
  }
  const reached = WAY.indexOf(stage);
  return WAY.map((key, index) => ({ key, state: stateOf(index, reached) }));
}

function stateOf(index: number, reached: number): StepState {
  // The last step has nothing after it: it is done once it is reached.
  if (index < reached || (index === reached && index === WAY.length - 1)) return 'done';
  return index === reached ? 'current' : 'todo';
}

function Declared({ declaration }: { declaration: StageDeclaration | undefined }) {
  const { lang, t, date } = useI18n();
  if (!declaration) return null;
  const { at, note, confirmedBy, confirmedAt } = declaration;
  return (
    <>
      <p>
        {t('ideas.declared_on')} <Time at={at} text={date(at)} />
      </p>
      {note && <p>{note}</p>}
      {confirmedBy && confirmedAt && (
        <p>{t('ideas.confirmed_by', { name: pickText(confirmedBy, lang).text, date: date(confirmedAt) })}</p>
      )}
    </>
  );
}
