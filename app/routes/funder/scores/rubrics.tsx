import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { RubricTable } from '~/domain/funding/components/scores/rubric-table';
import { rubricsOf } from '~/domain/funding/scores/rubrics.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { chooseFunderFirst } from '../choose-funder.server';
import { FunderCrumbs } from '../funder-crumbs';

/** The score cards of the funder that the reader acts for. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const rubrics = await rubricsOf(actor, lang);
  return { title: i18nFor(lang).t('scores.rubrics_title'), indexed: false, rubrics };
}

export default function Rubrics() {
  const { title, rubrics } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('scores.rubrics_lead')} above={<FunderCrumbs />}>
        <Actions>
          <ButtonLink look="secondary" icon="plus" href={paths.rubric(lang, 'new')}>
            {t('scores.rubric_new')}
          </ButtonLink>
        </Actions>
      </PageHeader>
      {rubrics.map((rubric) => (
        <Section key={rubric.id} id={`card-${rubric.id}`} title={rubric.name}>
          <RubricTable rubric={rubric} />
          <Actions>
            <ButtonLink look="secondary" icon="pencil" href={paths.rubric(lang, rubric.id)}>
              {t('scores.rubric_change')}
            </ButtonLink>
          </Actions>
          {rubric.criteria.some(({ hint }) => hint !== null) && <p className="meta measure">{t('scores.source')}</p>}
        </Section>
      ))}
      <p className="meta measure">{t('scores.weights_hint')}</p>
    </>
  );
}
