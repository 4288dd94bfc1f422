import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { placeName } from '~/domain/places/places.queries.server';
import { CalculationFieldset } from '~/domain/tariffs/components/calculation-fieldset';
import { ChargesFieldset } from '~/domain/tariffs/components/charges-fieldset';
import { CostSection } from '~/domain/tariffs/components/cost-section';
import { issueKey } from '~/domain/tariffs/components/issue-words';
import { PricesSection } from '~/domain/tariffs/components/prices-section';
import { VersionFactsFieldset } from '~/domain/tariffs/components/version-facts-fieldset';
import { deskVersion } from '~/domain/tariffs/desk-tariffs.queries.server';
import { typedFigures, versionSchema } from '~/domain/tariffs/tariff.schema.server';
import { readContent } from '~/domain/tariffs/tariff-content';
import { contentView } from '~/domain/tariffs/tariff-view';
import { discardVersion, saveAndPublish, saveVersion, WrongCalculation } from '~/domain/tariffs/versions.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, reject, rejectRefused } from '~/platform/forms.server';
import chartsCss from '~/styles/charts.css?url';
import tariffsCss from '~/styles/tariffs.css?url';
import { TheirVersion } from '../../admin/their-version';
import { tariffNumber, versionNumber } from '../../tariffs/tariff-number';
import { DeskTariffCrumbs } from './desk-crumbs';

function addressOf(params: LoaderFunctionArgs['params']): { number: number; ordinal: number } {
  const ordinal = versionNumber(params.ordinal);
  if (ordinal === null) throw new AppError('not_found');
  return { number: tariffNumber(params), ordinal };
}

export async function loader({ params, context: { actor, lang } }: LoaderFunctionArgs) {
  const { number, ordinal } = addressOf(params);
  const { t } = i18nFor(lang);
  const { tariff, version, settled, mayPublish } = await deskVersion(actor, number, ordinal);
  if (version.publishedAt !== null) return redirect(paths.tariff(lang, number, { version: ordinal }));
  const place = await placeName(tariff.placeId, lang);
  const read = readContent(tariff.service, version.typed, settled.rules);
  const { content: _, ...draft } = version;
  return {
    title: t('tariffs.draft', { n: ordinal }),
    tariffTitle: t('tariffs.title', { service: t(`tariffs.service_${tariff.service}`), place }),
    ...{ number, ordinal, draft, mayPublish, service: tariff.service },
    issues: read.ok ? [] : read.issues,
    view: read.ok ? contentView(read.value.content) : null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const { number, ordinal } = addressOf(params);
  const { tariff } = await deskVersion(actor, number, ordinal);
  const clone = request.clone();
  if ((await clone.formData()).get('intent') === 'discard') {
    await discardVersion(actor, number, ordinal);
    return redirectWithFlash(context, paths.deskTariff(lang, number), 'tariffs.discarded');
  }
  const form = await parseForm(request, versionSchema);
  if (!form.ok) return form.rejected;
  const { facts, version, intent } = form.value;
  const draft = { facts, typed: typedFigures(tariff.service, form.form) };
  try {
    if (intent === 'publish') {
      await saveAndPublish(actor, number, ordinal, version, draft);
      return redirectWithFlash(context, paths.tariff(lang, number, { version: ordinal }), 'tariffs.published');
    }
    await saveVersion(actor, number, ordinal, version, draft);
    return redirectWithFlash(context, paths.editTariffVersion(lang, number, ordinal), 'common.saved');
  } catch (error) {
    if (!(error instanceof WrongCalculation)) {
      return rejectRefused(form.form, error, 'kind', { conflict: 'common.error_conflict' });
    }
    const errors = error.issues.map(({ field, code, values }) => ({ field, key: issueKey(code), values }));
    return reject(form.form, errors);
  }
}

export default function EditTariffVersion() {
  const { title, tariffTitle, number, draft, service, view, issues, mayPublish } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { value, error, rejected } = useFormFeedback();
  // A form that came back shows what was typed: what was emptied stays empty.
  const shown = (field: string) => (rejected ? value(field) : draft.typed[field]);
  const saved = Object.entries(draft.typed).map(([field, typed]) => ({ field, label: field, value: typed }));
  return (
    <>
      <link rel="stylesheet" href={chartsCss} />
      <link rel="stylesheet" href={tariffsCss} />
      <FormErrors />
      <PageHeader
        title={title}
        above={<DeskTariffCrumbs tariff={{ number, title: tariffTitle }} />}
        lead={tariffTitle}
      />
      <TheirVersion version={draft.version} rows={saved} />
      {!rejected && issues.length > 0 && <Open issues={issues} />}
      <form method="post" noValidate>
        <input type="hidden" name="version" value={draft.version} />
        <VersionFactsFieldset draft={draft} />
        <ChargesFieldset service={service} value={shown} error={error} />
        <CalculationFieldset service={service} value={shown} error={error} />
        <Actions>
          <Button name="intent" value="save" look="secondary" sending={t('common.sending')}>
            {t('tariffs.save_draft')}
          </Button>
          {mayPublish && (
            <Button name="intent" value="publish" sending={t('common.sending')}>
              {t('tariffs.publish')}
            </Button>
          )}
        </Actions>
        <p className="hint">{t('tariffs.publish_hint')}</p>
      </form>
      <Preview view={view} service={service} />
      <form method="post">
        <Actions>
          <Button name="intent" value="discard" look="danger">
            {t('tariffs.discard')}
          </Button>
        </Actions>
      </form>
    </>
  );
}

type DraftData = ReturnType<typeof useLoaderData<typeof loader>>;

/** What stands in the way of publishing, before anybody tries. */
function Open({ issues }: Pick<DraftData, 'issues'>) {
  const { t } = useI18n();
  return (
    <Notice tone="warning" title={t('tariffs.not_ready')}>
      <ul>
        {issues.map(({ field, code, values }) => (
          <li key={`${field} ${code}`}>
            <a href={`#${field}`}>{t(issueKey(code), values)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Preview({ view, service }: Pick<DraftData, 'view' | 'service'>) {
  const { t } = useI18n();
  if (!view) return null;
  return (
    <Section id="preview" title={t('tariffs.preview')}>
      <PricesSection view={view} service={service} />
      {view.calculation && <CostSection calculation={view.calculation} />}
    </Section>
  );
}
