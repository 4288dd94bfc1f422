import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Checkbox, Radios } from '~/components/fields/choices';
import { DateFields } from '~/components/fields/date-fields';
import { TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { RemarkFields } from '~/domain/hearings/components/remarks/remark-fields';
import { HEARING_LIMITS } from '~/domain/hearings/hearing';
import { enterRemark } from '~/domain/hearings/remarks/enter-remark.server';
import { enteredRemarkForm } from '~/domain/hearings/remarks/remark.schema.server';
import { enterRemarkPage } from '~/domain/hearings/remarks/remark-page.queries.server';
import { subjectIn } from '~/domain/hearings/tariff/remark-subject';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { hearingNumber } from '../../hearings/hearing-number';
import { REMARK_REFUSALS } from '../../hearings/remarks/refusal-words';

const CHANNELS = ['desk', 'phone', 'paper', 'hall'] as const;

/** Where a clerk types in what somebody said at the desk, on the phone, on paper or in the hall. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const asked = subjectIn(new URL(request.url).searchParams);
  const page = await enterRemarkPage(actor, hearingNumber(params), asked, lang);
  return { title: i18nFor(lang).t('remarks.enter_title'), indexed: false, page, idempotencyKey: newKey() };
}

/** Adds the remark and shows it with its number, to be told or written on the paper, and the way to the next. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const { actor, lang } = context;
  const form = await parseForm(request, enteredRemarkForm);
  if (!form.ok) return form.rejected;
  try {
    const remark = await enterRemark(actor, number, form.value);
    return redirectWithFlash(context, paths.remark(lang, number, remark), 'remarks.entered');
  } catch (error) {
    return rejectRefused(form.form, error, 'body', REMARK_REFUSALS);
  }
}

export default function EnterRemark() {
  const { title, page, idempotencyKey } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <HearingHead hearing={page.hearing} current="remarks" title={title} />
      <Measure>
        <FormErrors />
        <p>{t('remarks.enter_lead')}</p>
        <form method="post" noValidate>
          <input type="hidden" name="idempotency_key" value={idempotencyKey} />
          <PersonFields />
          <RemarkFields line={page.line} item={page.item} copy={page.copy} />
          <Actions>
            <Button icon="check" sending={t('common.sending')}>
              {t('remarks.enter_button')}
            </Button>
            <a href={paths.remarks(lang, page.hearing.number)}>{t('remarks.back')}</a>
          </Actions>
        </form>
      </Measure>
    </>
  );
}

/** How it came, when, and who said it. */
function PersonFields() {
  const { t } = useI18n();
  const { error, value, values } = useFormFeedback();
  return (
    <>
      <Radios
        name="channel"
        label={t('remarks.channel_label')}
        choices={CHANNELS.map((channel) => ({ value: channel, label: t(`remarks.channel_choice_${channel}`) }))}
        value={value('channel')}
        error={error('channel')}
      />
      <TextField
        name="name"
        label={t('remarks.name_label')}
        autoComplete="off"
        maxLength={HEARING_LIMITS.name}
        value={value('name')}
        error={error('name')}
      />
      <TextField
        name="phone"
        type="tel"
        label={t('remarks.phone_label')}
        hint={t('remarks.phone_hint')}
        optional={t('common.optional')}
        width="medium"
        autoComplete="off"
        maxLength={20}
        value={value('phone')}
        error={error('phone')}
      />
      <Checkbox name="show_name" label={t('remarks.show_name')} checked={values('show_name').includes('yes')} />
      <ReceivedFields />
    </>
  );
}

function ReceivedFields() {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const date = (part: string) => value(`received_on.${part}`) ?? '';
  return (
    <>
      <DateFields
        name="received_on"
        label={t('remarks.received_label')}
        hint={t('remarks.received_hint')}
        optional={t('common.optional')}
        value={{ day: date('day'), month: date('month'), year: date('year') }}
        error={error('received_on')}
      />
      <TextField
        name="received_time"
        label={t('remarks.received_time')}
        width="short"
        autoComplete="off"
        maxLength={5}
        value={value('received_time')}
      />
    </>
  );
}
