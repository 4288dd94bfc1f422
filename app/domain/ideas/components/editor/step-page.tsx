import type { ReactNode } from 'react';
import { Button, ButtonLink } from '~/components/button';
import { Details } from '~/components/details';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Columns } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { StepList } from '~/components/step-list';
import { Tabs } from '~/components/tabs';
import { useI18n } from '~/i18n/i18n';
import { LANGS, LANGUAGE_NAMES, type Lang } from '~/i18n/languages';
import { EDITOR_STEPS, paths } from '~/paths';
import type { EditorPage } from '../../editor-page';
import { StepExample } from './step-example';

/** The frame of every step: where one is, the moderator's remarks, the step itself, the way to all others. */
export function StepPage({ page, children }: { page: EditorPage; children: ReactNode }) {
  const { t } = useI18n();
  const number = EDITOR_STEPS.indexOf(page.step) + 1;
  return (
    <>
      <PageHeader
        above={<p className="meta">{t('editor.step_of', { n: number, all: EDITOR_STEPS.length })}</p>}
        title={t(`editor.step_${page.step}`)}
        lead={t(`editor.lead_${page.step}`)}
      />
      <RemarksNotice page={page} />
      {page.publication === 'published' && (
        <Notice>
          <p>{t('editor.published_hint')}</p>
        </Notice>
      )}
      <Columns first={children} second={<StepsAside page={page} />} />
    </>
  );
}

/** What the moderator asked for, on every step until the idea is sent again. */
export function RemarksNotice({ page }: { page: EditorPage }) {
  const { t, date } = useI18n();
  const { remarks } = page;
  if (!remarks) return null;
  return (
    <Notice tone="warning" title={t('editor.remarks', { date: date(remarks.at) })}>
      {remarks.note.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

function StepsAside({ page }: { page: EditorPage }) {
  const { lang, t, dateTime } = useI18n();
  const stateOf = (step: (typeof EDITOR_STEPS)[number]) => {
    if (step === page.step) return 'current';
    const items = page.completeness.filter((row) => row.step === step);
    return items.length > 0 && items.every(({ done }) => done) ? 'done' : 'todo';
  };
  return (
    <nav aria-label={t('editor.steps')}>
      <StepList
        states={{ done: t('editor.state_done'), current: t('editor.state_current'), todo: t('editor.state_todo') }}
        steps={EDITOR_STEPS.map((step) => ({
          key: step,
          title: t(`editor.step_${step}`),
          state: stateOf(step),
          href: paths.editIdea(lang, page.number, step),
        }))}
      />
      <p className="meta">{t('editor.saved_at', { at: dateTime(page.savedAt) })}</p>
      <p>
        <a href={paths.previewIdea(lang, page.number)}>{t('editor.preview')}</a>
      </p>
    </nav>
  );
}

/** The form of a step whose words are written in one of three languages. */
export function WritingForm({ page, children }: { page: EditorPage; children: ReactNode }) {
  const { lang, t } = useI18n();
  return (
    <>
      <TextTabs page={page} />
      <FormErrors />
      {/* Checked by the server alone: a draft takes whatever can be read. */}
      <form method="post" action={paths.editIdea(lang, page.number, page.step, translationOf(page))} noValidate>
        <SaveOnEnter />
        <input type="hidden" name="version" value={page.version} />
        <StepExample step={page.step} />
        {children}
        <Actions>
          <Button name="intent" value="next" icon="arrow-right" sending={t('common.sending')}>
            {t('editor.save_and_next')}
          </Button>
          <Button name="intent" value="save" look="secondary" sending={t('common.sending')}>
            {t('editor.save_draft')}
          </Button>
          <PreviousStep page={page} />
        </Actions>
      </form>
    </>
  );
}

/** Enter inside a field presses the form's first button: without this one it would remove a row. */
function SaveOnEnter() {
  const { t } = useI18n();
  return (
    <button className="hidden-text" type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true">
      {t('editor.save_draft')}
    </button>
  );
}

function PreviousStep({ page }: { page: EditorPage }) {
  const { lang, t } = useI18n();
  const previous = EDITOR_STEPS[EDITOR_STEPS.indexOf(page.step) - 1];
  if (!previous) return null;
  return (
    <ButtonLink look="quiet" icon="chevron-left" href={paths.editIdea(lang, page.number, previous)}>
      {t('editor.back_to', { step: t(`editor.step_${previous}`) })}
    </ButtonLink>
  );
}

const translationOf = (page: EditorPage) => (page.text === page.original ? undefined : page.text);

/** The same step in the other languages: the original first, then the translations. Folded away until there is one. */
function TextTabs({ page }: { page: EditorPage }) {
  const { lang, t } = useI18n();
  const about = (of: Lang) => {
    if (of === page.original) return t('editor.text_original');
    return page.written.includes(of) ? t('editor.text_translated') : t('editor.text_missing');
  };
  const tabs = (
    <Tabs
      label={t('editor.text_language')}
      tabs={[page.original, ...LANGS.filter((other) => other !== page.original)].map((of) => ({
        href: paths.editIdea(lang, page.number, page.step, of === page.original ? undefined : of),
        label: `${LANGUAGE_NAMES[of]}: ${about(of)}`,
        current: of === page.text,
      }))}
    />
  );
  const isTranslated = page.text !== page.original || page.written.some((of) => of !== page.original);
  return isTranslated ? tabs : <Details summary={t('editor.text_add')}>{tabs}</Details>;
}
