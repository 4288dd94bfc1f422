import type { ReactNode } from 'react';
import { Button } from '~/components/button';
import { GroupedSelect, type SelectGroup } from '~/components/fields/grouped-select';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Row, Section } from '~/components/layout';
import { Tag } from '~/components/tag';
import type { AdministrationState } from '~/domain/accounts/first-run.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

interface ChecklistProps {
  state: AdministrationState;
  /** Slug and name of the chosen municipality; empty before. */
  municipality: string;
  municipalityName: string;
  places: SelectGroup[];
  hasMailServer: boolean;
}

/** The first steps of an installation, each with what is missing and where to do it. Computed from the data. */
export function Checklist(props: ChecklistProps) {
  const { t } = useI18n();
  const { state, hasMailServer } = props;
  const done = [
    state.municipalityId !== null,
    state.moderators > 0,
    hasMailServer && state.testMail === 'sent',
    state.administrators > 1,
    state.unverified === 0,
  ];
  return (
    <Section id="first-steps" title={t('admin.first_steps')}>
      <p className="meta">{t('admin.steps_done', { n: done.filter(Boolean).length, all: done.length })}</p>
      <ol className="grid plain">
        <Municipality {...props} />
        <Moderator {...props} />
        <MailTest {...props} />
        <SecondAdministrator {...props} />
        <Verification {...props} />
      </ol>
    </Section>
  );
}

function Step({ title, isDone, children }: { title: string; isDone: boolean; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <li className="card">
      <Row>
        <h3>{title}</h3>
        <Tag tone={isDone ? 'open' : 'due'} icon={isDone ? 'circle-check' : 'circle-dashed'}>
          {t(isDone ? 'admin.step_done' : 'admin.step_open')}
        </Tag>
      </Row>
      {children}
    </li>
  );
}

function Municipality({ municipality, municipalityName, places }: ChecklistProps) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Step title={t('admin.step_municipality')} isDone={municipality !== ''}>
      {municipalityName && (
        <p>
          <strong>{municipalityName}</strong>
        </p>
      )}
      <form method="post">
        <GroupedSelect
          name="place"
          label={t('admin.municipality_label')}
          groups={places}
          value={value('place', municipality)}
          empty={t('admin.place_empty')}
          error={error('place')}
        />
        <Actions>
          <Button look="secondary" name="intent" value="municipality">
            {t('common.save')}
          </Button>
        </Actions>
      </form>
    </Step>
  );
}

function Moderator({ state }: ChecklistProps) {
  const { lang, t, number } = useI18n();
  return (
    <Step title={t('admin.step_moderator')} isDone={state.moderators > 0}>
      <p>
        {state.moderators > 0
          ? t('admin.moderators', { n: number(state.moderators) })
          : t(state.municipalityId ? 'admin.moderator_missing' : 'admin.moderator_after')}
      </p>
      <a href={paths.adminPeople(lang)}>{t('admin.to_people')}</a>
    </Step>
  );
}

function MailTest({ state, hasMailServer }: ChecklistProps) {
  const { lang, t } = useI18n();
  const { error } = useFormFeedback();
  const wrong = error('test_mail');
  return (
    <Step title={t('admin.step_mail')} isDone={hasMailServer && state.testMail === 'sent'}>
      {!hasMailServer && <p>{t('admin.mail_server_missing')}</p>}
      <p>{t(state.testMail ? `admin.test_mail_${state.testMail}` : 'admin.test_mail_none')}</p>
      <form method="post">
        {wrong && (
          <p className="error" id="test_mail">
            {wrong}
          </p>
        )}
        <Actions>
          <Button look="secondary" icon="mail" name="intent" value="test_mail">
            {t('admin.test_mail_send')}
          </Button>
          <a href={paths.adminMails(lang)}>{t('admin.to_mails')}</a>
        </Actions>
      </form>
    </Step>
  );
}

function SecondAdministrator({ state }: ChecklistProps) {
  const { lang, t } = useI18n();
  return (
    <Step title={t('admin.step_second')} isDone={state.administrators > 1}>
      <p>{t(state.administrators > 1 ? 'admin.second_done' : 'admin.second_missing')}</p>
      <a href={paths.adminPeople(lang)}>{t('admin.to_people')}</a>
    </Step>
  );
}

function Verification({ state }: ChecklistProps) {
  const { lang, t, number } = useI18n();
  return (
    <Step title={t('admin.step_organisations')} isDone={state.unverified === 0}>
      <p>{t('admin.organisations_waiting', { n: number(state.unverified) })}</p>
      <a href={paths.adminOrganisations(lang)}>{t('admin.to_organisations')}</a>
    </Step>
  );
}
