import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { RemarkFields } from '~/domain/hearings/components/remarks/remark-fields';
import { KEPT_REMARK, sentRemarkPath } from '~/domain/hearings/remarks/kept-hearing-acts.server';
import { REMARK_KINDS } from '~/domain/hearings/remarks/remark';
import { remarkForm } from '~/domain/hearings/remarks/remark.schema.server';
import { remarkFormPage } from '~/domain/hearings/remarks/remark-page.queries.server';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import { subjectIn } from '~/domain/hearings/tariff/remark-subject';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { sha256 } from '~/platform/ids.server';
import { doOrKeep } from '../../ideas/do-or-keep.server';
import { hearingNumber } from '../hearing-number';
import { REMARK_REFUSALS } from './refusal-words';

/** The form for a remark: on the hearing, on one line of its budget or item of its tariff, or with a copy of this. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { searchParams } = new URL(request.url);
  const page = await remarkFormPage(actor, hearingNumber(params), subjectIn(searchParams), lang);
  const person = actor.kind === 'person' ? actor : null;
  return {
    title: i18nFor(lang).t('remarks.new_title'),
    indexed: false,
    islands: ['remark-draft' as const],
    page,
    kind: REMARK_KINDS.find((kind) => kind === searchParams.get('kind')),
    acting: person?.acting?.name ?? null,
    signedIn: person !== null,
    idempotencyKey: person ? newKey() : null,
    // Tells the phone whose draft it keeps, without telling it who that is.
    owner: person ? sha256(`draft ${person.person.id}`) : '',
  };
}

/** Makes the remark; a visitor's is kept until they have signed in. What cannot be taken comes back with its words. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const { actor, lang } = context;
  const form = await parseForm(request, remarkForm);
  if (!form.ok) return form.rejected;
  const { key, ...said } = form.value;
  const act = { kind: KEPT_REMARK, payload: { number, lang, said } };
  try {
    return await doOrKeep(context, act, paths.remarks(lang, number), async () => {
      const remark = await makeRemark(actor, number, { ...said, key });
      return redirectWithFlash(context, sentRemarkPath(lang, number, remark), 'remarks.made');
    });
  } catch (error) {
    return rejectRefused(form.form, error, 'body', REMARK_REFUSALS);
  }
}

export default function NewRemark() {
  const { title, page } = useLoaderData<typeof loader>();
  const { t, dateTime } = useI18n();
  const { hearing, taking, right } = page;
  const closes = hearing.remarksCloseAt;
  return (
    <>
      <HearingHead hearing={hearing} current="remarks" title={title} />
      <Measure>
        <FormErrors />
        {taking === 'open' && closes && <p>{t('remarks.open_until', { date: dateTime(closes) })}</p>}
        {right === 'unconfirmed' && <Notice tone="warning">{t('remarks.stance_unconfirmed')}</Notice>}
        <WrittenForm />
      </Measure>
    </>
  );
}

/** The form stays also where remarks are closed: a draft that comes late is shown, not lost. */
function WrittenForm() {
  const { page, kind, acting, signedIn, idempotencyKey, owner } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { hearing, line, item, copy, taking } = page;
  const open = taking === 'open';
  return (
    <form method="post" noValidate data-draft={hearing.number} data-owner={owner}>
      {taking !== 'open' && <Notice tone="warning">{t(`remarks.taking_${taking}`)}</Notice>}
      {idempotencyKey && <input type="hidden" name="idempotency_key" value={idempotencyKey} />}
      {acting && <p className="meta">{t('common.acting_as', { name: acting })}</p>}
      <p className="meta">{t(signedIn ? 'remarks.public_note' : 'remarks.visitor_note')}</p>
      <RemarkFields kind={kind} line={line} item={item} copy={copy} />
      <DraftWords />
      {open && (
        <Actions>
          <Button icon="send" sending={t('common.sending')}>
            {t('remarks.send')}
          </Button>
          <a href={paths.remarks(lang, hearing.number)}>{t('remarks.back')}</a>
        </Actions>
      )}
    </form>
  );
}

/** What the script says about the draft that the phone keeps; without script nothing is kept, and nothing is shown. */
function DraftWords() {
  const { t } = useI18n();
  return (
    <div data-draft-words hidden>
      <p
        role="status"
        data-kept={t('remarks.draft_kept')}
        data-offline={t('remarks.draft_offline')}
        data-restored={t('remarks.draft_restored')}
      />
      <button type="button" className="button button-quiet">
        {t('remarks.draft_forget')}
      </button>
    </div>
  );
}
