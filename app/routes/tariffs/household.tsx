import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { Columns } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { HouseholdForm } from '~/domain/tariffs/components/household-form';
import { HouseholdResult } from '~/domain/tariffs/components/household-result';
import { ShareCopy } from '~/domain/tariffs/components/share-copy';
import { useTariffWords } from '~/domain/tariffs/components/tariff-words';
import { exact, tyiynOf } from '~/domain/tariffs/exact';
import { HOUSEHOLD_PARAMS, householdQuery } from '~/domain/tariffs/household-query';
import { householdView } from '~/domain/tariffs/household-view';
import { tariffPage } from '~/domain/tariffs/tariff-page.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import tariffsCss from '~/styles/tariffs.css?url';
import { TariffCrumbs } from './tariff-crumbs';
import { tariffNumber, versionsWanted } from './tariff-number';

const LONGEST = 20;

/** What a household pays by a tariff. Everything asked stands in the address, so that it can be shared. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { t } = i18nFor(lang);
  const number = tariffNumber(params);
  const { searchParams } = new URL(request.url);
  const { tariff, shown, compared } = await tariffPage(actor, number, lang, versionsWanted(request.url));
  context.cacheTopics.add(`tariff:${number}`);
  const query = householdQuery(tariff.service, searchParams);
  const known = shown?.content.income ?? null;
  const income = query.income ?? known?.amount ?? null;
  const asked = HOUSEHOLD_PARAMS.map((name) => [name, searchParams.get(name)?.slice(0, LONGEST) ?? ''] as const);
  const typed = Object.fromEntries(asked.filter(([, value]) => value !== ''));
  const head = {
    title: t('tariffs.household_title'),
    description: t('tariffs.household_lead'),
    canonical: paths.tariffHousehold(lang, number),
    indexed: Object.keys(typed).length === 0,
  };
  const share = { ...typed, version: shown?.ordinal, with: compared?.ordinal };
  const result = shown && {
    version: { ordinal: shown.ordinal, standing: shown.standing, validFrom: shown.validFrom },
    compared: compared && { ordinal: compared.ordinal, standing: compared.standing, validFrom: compared.validFrom },
    view: householdView(tariff.service, query.household, income, {
      now: shown.content,
      before: compared?.content ?? null,
    }),
    income: income ? { tyiyn: tyiynOf(exact(income)), source: query.income ? null : (known?.source ?? null) } : null,
    link: `${env().ORIGIN}${paths.tariffHousehold(lang, number, share)}`,
  };
  return data({ ...head, tariff, query, typed, result }, { status: query.wrong.length > 0 ? 422 : 200 });
}

export default function Household() {
  const { title, tariff, query, typed, result } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const words = useTariffWords();
  return (
    <div className="bill">
      <link rel="stylesheet" href={tariffsCss} />
      <PageHeader title={title} above={<TariffCrumbs tariff={tariff} />} lead={words.title(tariff)} />
      {result ? (
        <Columns
          first={
            <>
              <HouseholdResult
                view={result.view}
                service={tariff.service}
                names={{
                  now: words.shortVersion(result.version),
                  before: result.compared && words.shortVersion(result.compared),
                }}
                income={result.income}
              />
              {tariff.isDemo && <Notice tone="info" title={t('tariffs.demo_notice')} />}
              <ShareCopy link={result.link} title={title} />
            </>
          }
          second={
            <HouseholdForm
              number={tariff.number}
              service={tariff.service}
              query={query}
              typed={typed}
              version={result.version.ordinal}
              compared={result.compared?.ordinal ?? null}
            />
          }
        />
      ) : (
        <EmptyState title={t('tariffs.nothing_published')}>
          <p>{t('tariffs.nothing_published_hint')}</p>
        </EmptyState>
      )}
    </div>
  );
}
