import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Actions, Measure, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tag } from '~/components/tag';
import { versionLabel } from '~/domain/budgets/budget-words';
import { type DeskBudget, deskBudgets } from '~/domain/budgets/desk-budgets.queries.server';
import { officerPlaces } from '~/domain/hearings/notice/officer-places.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';

/** The budgets of an officer's places: files on their way, versions to check, and what is published. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const i18n = i18nFor(lang);
  const { imports, checked, published } = await deskBudgets(await officerPlaces(actor), lang);
  const named = ({ number, place, isDemo, ...version }: DeskBudget) => ({
    ...{ number, place, isDemo },
    label: versionLabel(i18n, version),
  });
  return {
    title: i18n.t('budgets.desk_title'),
    indexed: false,
    imports: imports.map(({ createdAt, ...file }) => ({ ...file, at: i18n.dateTime(createdAt) })),
    checked: checked.map(named),
    published: published.map(named),
  };
}

type Versions = { number: number; place: string; label: string; isDemo: boolean }[];

function VersionList({ versions }: { versions: Versions }) {
  const { lang, t } = useI18n();
  return (
    <ul>
      {versions.map(({ number, place, label, isDemo }) => (
        <li key={number}>
          <a href={paths.deskBudget(lang, number)}>
            {place}, {label}
          </a>{' '}
          {isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

export default function DeskBudgets() {
  const { title, imports, checked, published } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <Measure>
      <PageHeader title={title} lead={t('budgets.desk_lead')} />
      <Actions>
        <ButtonLink href={paths.newBudgetImport(lang)} icon="plus">
          {t('budgets.import_title')}
        </ButtonLink>
      </Actions>
      {imports.length > 0 && (
        <Section id="files" title={t('budgets.desk_files')}>
          <ul>
            {imports.map(({ id, place, fileName, at }) => (
              <li key={id}>
                <a href={paths.budgetImport(lang, id)}>
                  {place}: {fileName}
                </a>
                , <span className="meta">{at}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {checked.length > 0 && (
        <Section id="checked" title={t('budgets.desk_checked')}>
          <VersionList versions={checked} />
        </Section>
      )}
      <Section id="published" title={t('budgets.desk_published')}>
        {published.length > 0 ? (
          <VersionList versions={published} />
        ) : (
          <EmptyState title={t('budgets.place_none')}>
            <p>{t('budgets.desk_none_hint')}</p>
          </EmptyState>
        )}
      </Section>
    </Measure>
  );
}
