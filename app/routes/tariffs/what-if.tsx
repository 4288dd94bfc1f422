import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { StatNumbers } from '~/components/stat-numbers';
import { hearingsOnTariff } from '~/domain/hearings/notice/hearings-about.queries.server';
import type { Fields } from '~/domain/tariffs/calculation-fields';
import { computeFields } from '~/domain/tariffs/check-calculation';
import { CalculationFieldset } from '~/domain/tariffs/components/calculation-fieldset';
import { PriceChange } from '~/domain/tariffs/components/change-section';
import { issueKey } from '~/domain/tariffs/components/issue-words';
import { ShareCopy } from '~/domain/tariffs/components/share-copy';
import { useTariffWords } from '~/domain/tariffs/components/tariff-words';
import { tariffPage } from '~/domain/tariffs/tariff-page.queries.server';
import { contentView, priceChange } from '~/domain/tariffs/tariff-view';
import { changedFields, changesQuery, copiedFields, fieldsWith } from '~/domain/tariffs/what-if';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { AppError } from '~/platform/errors';
import chartsCss from '~/styles/charts.css?url';
import tariffsCss from '~/styles/tariffs.css?url';
import { TariffCrumbs } from './tariff-crumbs';
import { tariffNumber, versionsWanted } from './tariff-number';

/** A copy of a calculation in which anybody changes any number. Only what is changed stands in the address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { t } = i18nFor(lang);
  const number = tariffNumber(params);
  const { searchParams } = new URL(request.url);
  const { version } = versionsWanted(request.url);
  const { tariff, shown } = await tariffPage(actor, number, lang, { version });
  if (!shown?.content.calculation) throw new AppError('not_found');
  const { id, content, ordinal, standing, validFrom } = shown;
  const original = copiedFields(shown.content.calculation);
  const changed = changedFields(tariff.service, original, searchParams);
  const address = paths.tariffWhatIf(lang, number, { ...changesQuery(changed), version: ordinal });
  // A form sends all of its fields: the address that people share has only what they changed.
  if (isOther(searchParams, new URL(address, env().ORIGIN).searchParams)) return redirect(address, 303);
  const outcome = computeFields(tariff.service, fieldsWith(original, changed), content.rules);
  const open = (await hearingsOnTariff(id, lang)).find(({ takesRemarks }) => takesRemarks);
  const copy = outcome.ok ? { ...content, calculation: outcome.calculation } : null;
  return data(
    {
      title: t('tariffs.what_if_title'),
      indexed: false,
      tariff,
      version: { ordinal, standing, validFrom },
      ...{ original, values: { ...original, ...changed }, issues: outcome.issues },
      changed: Object.keys(changed).length,
      view: copy && contentView(copy).calculation,
      change: copy && priceChange(content, copy),
      link: `${env().ORIGIN}${address}`,
      say: open ? paths.newRemark(lang, open.number, { kind: 'proposal', copy: queryOf(changed) }) : null,
    },
    { status: outcome.ok ? 200 : 422 },
  );
}

/** The changes as a remark carries them. */
const queryOf = (changed: Fields) => new URLSearchParams(changesQuery(changed)).toString();

function isOther(asked: URLSearchParams, wanted: URLSearchParams): boolean {
  const sorted = new URLSearchParams(asked);
  sorted.sort();
  wanted.sort();
  return sorted.toString() !== wanted.toString();
}

type CopyData = ReturnType<typeof useLoaderData<typeof loader>>;

export default function WhatIf() {
  const { title, tariff, version, original, values, issues, ...copy } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const words = useTariffWords();
  const errors = issues.map(({ field, code, values: said }) => ({ field, message: t(issueKey(code), said) }));
  const error = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <link rel="stylesheet" href={chartsCss} />
      <link rel="stylesheet" href={tariffsCss} />
      {errors.length > 0 && <ErrorSummary title={t('tariffs.what_if_wrong')} errors={errors} />}
      <PageHeader title={title} above={<TariffCrumbs tariff={tariff} />} lead={t('tariffs.what_if_lead')}>
        <p>
          {words.title(tariff)}. {words.version(version)}
        </p>
      </PageHeader>
      {copy.changed > 0 && <Outcome title={title} tariff={tariff} version={version} {...copy} />}
      <form action={paths.tariffWhatIf(lang, tariff.number)} className="no-print">
        <input type="hidden" name="version" value={version.ordinal} />
        <CalculationFieldset
          service={tariff.service}
          value={(field) => values[field]}
          original={original}
          error={error}
        />
        <Actions>
          <Button>{t('tariffs.count')}</Button>
          <ButtonLink look="quiet" href={paths.tariffWhatIf(lang, tariff.number, { version: version.ordinal })}>
            {t('tariffs.what_if_again')}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}

function Outcome({
  version,
  changed,
  view,
  change,
  link,
  say,
  title,
}: Omit<CopyData, 'original' | 'values' | 'issues'>) {
  const { t, money, number } = useI18n();
  const words = useTariffWords();
  if (!view) return null;
  return (
    <Section id="outcome" title={t('tariffs.what_if_outcome')}>
      <Notice tone="info" title={t('tariffs.what_if_notice', { n: changed })} />
      <StatNumbers
        numbers={view.groups.map(({ group, price }) => ({ value: money(price), label: words.group(group) }))}
      />
      <p>{t('tariffs.what_if_recovery', { recovery: number(view.recovery) })}</p>
      {change && (
        <PriceChange
          id="change"
          change={change}
          labels={{ from: words.shortVersion(version), to: t('tariffs.copy') }}
        />
      )}
      <ShareCopy link={link} title={title}>
        {say && (
          <ButtonLink href={say} icon="message-square">
            {t('hearings.say_with_copy')}
          </ButtonLink>
        )}
      </ShareCopy>
    </Section>
  );
}
