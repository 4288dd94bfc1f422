import { Button, ButtonLink } from '~/components/button';
import { Checkbox } from '~/components/fields/choices';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CallDesk } from '../desk.queries.server';

/** Everything that announcing waits for, and the button once nothing is missing. */
export function AnnounceSection({ desk }: { desk: CallDesk }) {
  const { lang, t } = useI18n();
  const { call, missing, version } = desk;
  return (
    <Section id="announce" title={t('calls.announce_title')}>
      {missing.length > 0 ? (
        <Notice tone="warning" title={t('calls.not_ready')}>
          <ul>
            {missing.map((item) => (
              <li key={item}>{t(`calls.missing_${item}`)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <>
          <p>{t('calls.announce_text')}</p>
          <form method="post">
            <input type="hidden" name="version" value={version} />
            <Button name="intent" value="announce" icon="megaphone" sending={t('common.sending')}>
              {t('calls.announce')}
            </Button>
          </form>
        </>
      )}
      <Actions>
        <ButtonLink href={paths.editCall(lang, call.number)} look="secondary" icon="pencil">
          {t('calls.edit')}
        </ButtonLink>
        <form method="post">
          <Button name="intent" value="discard" look="quiet" icon="trash-2">
            {t('calls.discard')}
          </Button>
        </form>
      </Actions>
    </Section>
  );
}

/** How the money stands against what is selected so far. */
export function BudgetUse({ desk }: { desk: Pick<CallDesk, 'call' | 'use'> }) {
  const { t, money, number } = useI18n();
  const { call, use } = desk;
  const rows = [
    { label: t('calls.budget'), value: money(call.budget, call.currency) },
    { label: t('calls.use_selected'), value: money(use.requested, call.currency) },
    {
      label: t(use.left < 0 ? 'calls.use_over' : 'calls.use_left'),
      value: <strong>{money(Math.abs(use.left), call.currency)}</strong>,
    },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {use.foreign > 0 && <p className="meta">{t('calls.use_foreign', { n: number(use.foreign) })}</p>}
    </>
  );
}

/** A sum above the budget is possible, but never by oversight. */
export function OverBudgetBox({ isOver }: { isOver: boolean }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  if (!isOver && !error('over_budget')) return null;
  return (
    <Checkbox
      name="over_budget"
      label={t('calls.over_budget')}
      error={error('over_budget')}
      checked={value('over_budget') === 'yes'}
    />
  );
}

/** Publishing all decisions at once, when none is open. */
export function PublishSection({ desk }: { desk: CallDesk }) {
  const { t } = useI18n();
  const { error } = useFormFeedback();
  const { call, undecided, use, version } = desk;
  if (call.state !== 'deciding') return null;
  return (
    <Section id="publish" title={t('calls.publish_title')}>
      <p>{undecided > 0 ? t('calls.undecided', { n: undecided }) : t('calls.publish_text')}</p>
      {undecided === 0 && (
        <form method="post" noValidate>
          <input type="hidden" name="version" value={version} />
          {error('undecided') && <p className="error">{error('undecided')}</p>}
          <OverBudgetBox isOver={use.left < 0} />
          <Actions>
            <Button name="intent" value="publish" icon="gavel" sending={t('common.sending')}>
              {t('calls.publish')}
            </Button>
          </Actions>
        </form>
      )}
    </Section>
  );
}
