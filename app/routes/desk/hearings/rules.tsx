import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { FormErrors } from '~/components/form-feedback';
import { Columns, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { OwnRulesList, RulesForm } from '~/domain/hearings/components/desk/rules-form';
import { RulesList } from '~/domain/hearings/components/hearing-page/rules-section';
import { DEFAULT_RULES } from '~/domain/hearings/hearing';
import { rulesForm } from '~/domain/hearings/notice/hearing.schema.server';
import { officerPlaceOptions } from '~/domain/hearings/notice/officer-places.queries.server';
import { rulesPage } from '~/domain/hearings/notice/rules-page.queries.server';
import { dropRules, setRules } from '~/domain/hearings/notice/set-rules.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';

/** The rules of an officer's municipalities, and the defaults where they have none of their own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  return {
    title: i18nFor(lang).t('hearings.rules_title'),
    indexed: false,
    places: await officerPlaceOptions(actor, lang),
    settled: await rulesPage(actor, lang),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, rulesForm);
  if (!form.ok) return form.rejected;
  const { value } = form;
  const here = paths.hearingRules(context.lang);
  if (value.intent === 'drop') {
    await dropRules(context.actor, value.placeId, value.kind);
    return redirectWithFlash(context, here, 'hearings.rules_dropped');
  }
  const { placeId, kind, source, noticeDays, answerDays, protocolDays, quorum } = value;
  const rules = { noticeDays, answerDays, protocolDays, quorum };
  try {
    await setRules(context.actor, { placeId, kind, source, rules });
    return redirectWithFlash(context, here, 'hearings.rules_saved');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function HearingRules() {
  const { title, places, settled } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <FormErrors />
      <PageHeader
        title={title}
        lead={t('hearings.rules_lead')}
        above={
          <Breadcrumbs
            label={t('hearings.crumbs')}
            crumbs={[{ href: paths.deskHearings(lang), label: t('hearings.desk_title') }]}
          />
        }
      />
      <Columns
        first={
          <>
            {settled.map((rules) => (
              <OwnRulesList key={`${rules.placeId} ${rules.kind}`} settled={rules} />
            ))}
            <Section id="defaults" title={t('hearings.rules_defaults')}>
              <RulesList rules={DEFAULT_RULES} />
              <p className="meta">{t('hearings.rules_default')}</p>
            </Section>
          </>
        }
        second={<RulesForm places={places} />}
      />
    </>
  );
}
