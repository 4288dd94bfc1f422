import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { FormErrors } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { StaleNotice } from '~/components/stale-notice';
import { ImportForm } from '~/domain/aid/components/portfolio/import-form';
import { ImportTable } from '~/domain/aid/components/portfolio/import-table';
import { OwnProjects } from '~/domain/aid/components/portfolio/own-projects';
import { type PortfolioPage, portfolioPage } from '~/domain/aid/portfolio/portfolio.queries.server';
import { portfolioForm } from '~/domain/aid/portfolio/portfolio.schema.server';
import { importPortfolio, portfolioReporter, removeProject } from '~/domain/aid/portfolio/portfolio.server';
import { readIati } from '~/domain/exchange/iati/read-iati.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, reject, rejectRefused, rejectStale } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { sha256 } from '~/platform/ids.server';
import { pageWanted } from '~/platform/keyset.server';
import coordinationCss from '~/styles/coordination.css?url';
import { chooseFunderFirst } from '../choose-funder.server';
import { FunderTabs } from '../funder-tabs';

/** A funder's own projects, from its IATI files. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  return {
    title: i18nFor(lang).t('aid.portfolio_title'),
    indexed: false,
    page: await portfolioPage(actor, pageWanted(request.url), lang),
    idempotencyKey: newKey(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, portfolioForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  if (form.value.intent === 'remove') {
    await removeProject(actor, form.value.project);
    return redirectWithFlash(context, paths.portfolio(lang), 'aid.project_removed');
  }
  return bringIn(context, form.form, form.value.idempotency_key);
}

async function bringIn(context: AppLoadContext, form: FormData, key?: string) {
  const { actor, lang } = context;
  try {
    // Whoever may not is refused before their file is opened.
    const reporter = await portfolioReporter(actor);
    const file = form.get('file');
    if (!(file instanceof File) || file.name === '')
      return reject(form, [{ field: 'file', key: 'aid.file_error_none' }]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await readIati(bytes, reporter);
    const portfolio = { ...read, fileName: file.name, sha256: sha256(bytes), reporter };
    const id = await importPortfolio(actor, portfolio, key);
    return redirectWithFlash(context, paths.portfolioImport(lang, id), 'aid.file_taken');
  } catch (error) {
    return isAppError(error, 'conflict') ? rejectStale(form, error) : rejectRefused(form, error, 'file');
  }
}

function Projects({ projects }: { projects: PortfolioPage['projects'] }) {
  const { lang, t } = useI18n();
  const { total, rows, before, previous, next } = projects;
  if (total === 0) {
    return (
      <EmptyState title={t('aid.portfolio_none')}>
        <p>{t('aid.portfolio_none_hint')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <OwnProjects rows={rows} />
      <Pagination
        label={t('aid.portfolio_title')}
        position={t('aid.position', { from: before + 1, to: before + rows.length, n: total })}
        previous={
          previous ? { href: paths.portfolio(lang, { before: previous }), label: t('aid.previous') } : undefined
        }
        next={next ? { href: paths.portfolio(lang, { after: next }), label: t('aid.next') } : undefined}
      />
    </>
  );
}

export default function Portfolio() {
  const { title, page, idempotencyKey } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { imports, projects } = page;
  return (
    <>
      <link rel="stylesheet" href={coordinationCss} />
      <FormErrors />
      <StaleNotice />
      <PageHeader title={title} lead={t('aid.portfolio_lead')}>
        <FunderTabs current="portfolio" />
        <p>
          <a href={paths.coordination(lang)}>{t('aid.title')}</a>
        </p>
      </PageHeader>
      <Projects projects={projects} />
      <Section id="import" title={t('aid.file_add')}>
        <ImportForm page={page} idempotencyKey={idempotencyKey} />
      </Section>
      {imports.length > 0 && (
        <Section id="imports" title={t('aid.imports_title')}>
          <ImportTable imports={imports} />
        </Section>
      )}
    </>
  );
}
