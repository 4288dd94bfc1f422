import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { DeskCards } from '~/domain/hearings/components/desk/desk-cards';
import { deskHearings } from '~/domain/hearings/notice/desk.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';

/** The hearings of an officer's places: what is drafted, what runs, what ended. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  return {
    title: i18nFor(lang).t('hearings.desk_title'),
    indexed: false,
    hearings: await deskHearings(actor, lang),
  };
}

export default function DeskHearings() {
  const { title, hearings } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const groups = (['drafts', 'running', 'ended'] as const).filter((group) => hearings[group].length > 0);
  return (
    <>
      <PageHeader title={title} lead={t('hearings.desk_lead')} />
      <Actions>
        <ButtonLink href={paths.newHearing(lang)} icon="plus">
          {t('hearings.new_title')}
        </ButtonLink>
        <ButtonLink href={paths.answerQueue(lang)} look="secondary" icon="list">
          {t('hearings.to_answers')}
        </ButtonLink>
        <ButtonLink href={paths.deskBudgets(lang)} look="secondary" icon="chart-bar">
          {t('hearings.to_budgets')}
        </ButtonLink>
        <ButtonLink href={paths.deskTariffs(lang)} look="secondary" icon="receipt-text">
          {t('hearings.to_tariffs')}
        </ButtonLink>
        <ButtonLink href={paths.hearingRules(lang)} look="quiet" icon="scale">
          {t('hearings.to_rules')}
        </ButtonLink>
      </Actions>
      {groups.length === 0 && (
        <EmptyState title={t('hearings.empty_title')}>
          <p>{t('hearings.desk_empty')}</p>
        </EmptyState>
      )}
      {groups.map((group) => (
        <Section key={group} id={group} title={t(`hearings.desk_${group}`)}>
          <DeskCards group={t(`hearings.desk_${group}`)} hearings={hearings[group]} />
        </Section>
      ))}
    </>
  );
}
