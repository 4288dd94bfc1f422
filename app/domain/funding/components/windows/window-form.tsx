import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { DayField } from '~/components/fields/day-field';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CriteriaChoices } from '../../windows/criteria-choices.queries.server';
import type { Effect } from '../../windows/matches.queries.server';
import { type FundingWindow, WINDOW_NAME_MAX } from '../../windows/window';
import { CriteriaFields } from './criteria-fields';
import { EffectLine } from './effect-line';
import { EffectView } from './effect-view';

interface WindowFormProps {
  choices: CriteriaChoices;
  /** What is stored; null for a new window. */
  window: FundingWindow | null;
  /** What the criteria find; null where some of them are wrong. */
  effect: Effect | null;
  idempotencyKey?: string;
}

/** What a funder looks for: criteria with their effect, dates, and who may see it. */
export function WindowForm({ choices, window, effect, idempotencyKey }: WindowFormProps) {
  const { lang, t } = useI18n();
  const { error, value } = useFormFeedback();
  // Without it the page's own address would be taken, with the part to which the button of the effect leads.
  const action = window ? paths.editWindow(lang, window.id) : paths.newWindow(lang);
  return (
    <form method="post" action={action} data-effect={paths.windowEffect(lang)}>
      {window && <input type="hidden" name="version" value={window.version} />}
      {idempotencyKey && <input type="hidden" name="idempotency_key" value={idempotencyKey} />}
      <TextField
        name="name"
        label={t('windows.name')}
        hint={t('windows.name_hint')}
        error={error('name')}
        value={value('name', window?.name)}
        maxLength={WINDOW_NAME_MAX}
      />
      <Section id="asked" title={t('windows.asked')}>
        <CriteriaFields choices={choices} criteria={window?.criteria ?? null} />
      </Section>
      <EffectBar effect={effect} />
      <EffectSection effect={effect} />
      <WhenAndWho window={window} />
      <Actions>
        <Button name="intent" value="save" icon="check">
          {t('windows.save')}
        </Button>
      </Actions>
    </form>
  );
}

function EffectSection({ effect }: { effect: Effect | null }) {
  const { t } = useI18n();
  return (
    <Section id="effect" title={t('windows.effect')}>
      <div className="flush" id="effect-shown">
        {effect && <EffectView effect={effect} />}
      </div>
      <p className="hint">{t('windows.effect_hint')}</p>
    </Section>
  );
}

/** Stays at the foot of the screen while the criteria are above it: whoever changes one sees what it does. */
function EffectBar({ effect }: { effect: Effect | null }) {
  const { t } = useI18n();
  return (
    <div className="effect-bar" id="effect-bar">
      <div className="flush" id="effect-line" aria-live="polite">
        <EffectLine effect={effect} />
      </div>
      <Button look="secondary" icon="search" name="intent" value="effect" formAction="#effect" formNoValidate>
        {t('windows.effect_show')}
      </Button>
    </div>
  );
}

function WhenAndWho({ window }: Pick<WindowFormProps, 'window'>) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Section id="when" title={t('windows.when_who')}>
      <DayField name="opens_on" label={t('windows.opens_on')} initial={window?.opensOn} optional />
      <DayField name="closes_on" label={t('windows.closes_on')} initial={window?.closesOn} optional />
      <Radios
        name="is_public"
        label={t('windows.visible')}
        error={error('is_public')}
        value={value('is_public', window?.isPublic ? 'yes' : 'no')}
        choices={[
          { value: 'no', label: t('windows.visible_private') },
          { value: 'yes', label: t('windows.visible_public'), hint: t('windows.visible_public_hint') },
        ]}
      />
    </Section>
  );
}
