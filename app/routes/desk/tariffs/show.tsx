import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FileField } from '~/components/fields/file-field';
import { Select } from '~/components/fields/select';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { SummaryList } from '~/components/summary-list';
import { readCalculationFile } from '~/domain/exchange/read-calculation-file.server';
import { placeName } from '~/domain/places/places.queries.server';
import { useTariffWords } from '~/domain/tariffs/components/tariff-words';
import { deskTariff } from '~/domain/tariffs/desk-tariffs.queries.server';
import { copyOfVersion, newFacts } from '~/domain/tariffs/new-version.server';
import { startVersion } from '~/domain/tariffs/versions.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { tariffNumber, versionNumber } from '../../tariffs/tariff-number';
import { DeskTariffCrumbs } from './desk-crumbs';

export async function loader({ params, context: { actor, lang } }: LoaderFunctionArgs) {
  const { t } = i18nFor(lang);
  const { tariff, versions, settled, maySettle } = await deskTariff(actor, tariffNumber(params));
  const place = await placeName(tariff.placeId, lang);
  return {
    title: t('tariffs.title', { service: t(`tariffs.service_${tariff.service}`), place }),
    number: tariff.number,
    service: tariff.service,
    ...{ versions, settled, maySettle },
    key: newKey(),
  };
}

/** Begins a draft: empty, from a version, or from a file. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const number = tariffNumber(params);
  const { tariff } = await deskTariff(actor, number);
  const form = await request.formData();
  const [file, key, from] = ['file', 'idempotency_key', 'from'].map((name) => form.get(name));
  try {
    const copied = typeof from === 'string' ? versionNumber(from) : null;
    const typed =
      file instanceof File && form.get('intent') === 'import'
        ? await readCalculationFile(tariff.service, file)
        : await copyOfVersion(actor, tariff, copied);
    const facts = newFacts();
    const ordinal = await startVersion(actor, number, facts, typed, typeof key === 'string' ? key : null);
    return redirectWithFlash(context, paths.editTariffVersion(lang, number, ordinal), 'tariffs.started');
  } catch (error) {
    return rejectInvalid(form, error);
  }
}

export default function DeskTariff() {
  const { title, number, service, versions, settled, maySettle, key } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const words = useTariffWords();
  return (
    <>
      <FormErrors />
      <PageHeader title={title} above={<DeskTariffCrumbs />}>
        <p>
          <a href={paths.tariff(lang, number)}>{t('tariffs.public_page')}</a>
        </p>
      </PageHeader>
      <Section id="versions" title={t('tariffs.versions')}>
        {versions.length === 0 && <p>{t('tariffs.no_versions')}</p>}
        <ul className="links">
          {versions.map((version) => (
            <li key={version.ordinal}>
              {version.publishedAt === null ? (
                <>
                  <a href={paths.editTariffVersion(lang, number, version.ordinal)}>
                    {t('tariffs.draft', { n: version.ordinal })}
                  </a>{' '}
                  {words.version(version)}
                </>
              ) : (
                <a href={paths.tariff(lang, number, { version: version.ordinal })}>{words.version(version)}</a>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <StartForms number={number} service={service} versions={versions} formKey={key} />
      <Section id="rules" title={t('tariffs.rules')}>
        <Rules settled={settled} />
        {maySettle && (
          <p>
            <a href={paths.tariffRules(lang, number)}>{t('tariffs.rules_change')}</a>
          </p>
        )}
      </Section>
    </>
  );
}

type DeskData = ReturnType<typeof useLoaderData<typeof loader>>;

function StartForms({
  service,
  versions,
  formKey,
}: Pick<DeskData, 'number' | 'service' | 'versions'> & { formKey: string }) {
  const { lang, t } = useI18n();
  const words = useTariffWords();
  const feedback = useFormFeedback();
  return (
    <Section id="start" title={t('tariffs.start_title')}>
      <form method="post" className="measure">
        <input type="hidden" name="idempotency_key" value={formKey} />
        <Select
          name="from"
          label={t('tariffs.start_from')}
          empty={t('tariffs.start_empty')}
          options={versions.map((version) => ({ value: String(version.ordinal), label: words.version(version) }))}
        />
        <Actions>
          <Button name="intent" value="start" look="secondary" icon="plus">
            {t('tariffs.start')}
          </Button>
        </Actions>
      </form>
      <form method="post" encType="multipart/form-data" className="measure">
        <input type="hidden" name="idempotency_key" value={`${formKey}-file`} />
        <FileField
          name="file"
          label={t('tariffs.file')}
          hint={t('tariffs.file_hint')}
          accept=".xlsx,.csv"
          error={feedback.error('file')}
        />
        <Actions>
          <Button name="intent" value="import" look="secondary">
            {t('tariffs.import')}
          </Button>
          <a href={paths.tariffTemplate(lang, service, 'xlsx')}>{t('tariffs.template_xlsx')}</a>
          <a href={paths.tariffTemplate(lang, service, 'csv')}>{t('tariffs.template_csv')}</a>
        </Actions>
      </form>
    </Section>
  );
}

function Rules({ settled: { rules, isSettled } }: Pick<DeskData, 'settled'>) {
  const { t, number } = useI18n();
  const { coefficients, step, agrees, approves, source } = rules;
  return (
    <>
      <p>{t(isSettled ? 'tariffs.rules_settled' : 'tariffs.rules_default')}</p>
      <SummaryList
        rows={[
          {
            label: t('tariffs.rule_coefficients'),
            value: coefficients ? `${coefficients.least}–${coefficients.greatest}` : t('tariffs.rule_none'),
          },
          { label: t('tariffs.rule_step'), value: t('tariffs.som', { n: number(Number(step)) }) },
          { label: t('tariffs.rule_agrees'), value: t(`tariffs.agrees_${agrees}`) },
          { label: t('tariffs.rule_approves'), value: t(`tariffs.approves_${approves}`) },
          { label: t('tariffs.rule_source'), value: source },
        ]}
      />
    </>
  );
}
