import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Checkbox } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { correctionPage } from '~/domain/hearings/protocol/corrections.queries.server';
import { makeCorrection } from '~/domain/hearings/protocol/corrections.server';
import { PAPER_LIMITS } from '~/domain/hearings/protocol/hearing-paper';
import { KEPT_CORRECTION } from '~/domain/hearings/protocol/kept-correction.server';
import { correctionForm } from '~/domain/hearings/protocol/protocol.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, type RefusalWords, rejectRefused } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { doOrKeep } from '../../ideas/do-or-keep.server';
import { hearingNumber } from '../hearing-number';

/** Where one corrects the draft of the protocol, and sees what became of one's corrections. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  const page = await correctionPage(actor, number, lang);
  context.cacheTopics.add(`hearing:${number}`);
  return {
    title: i18nFor(lang).t('protocol.correct_title'),
    indexed: false,
    page,
    idempotencyKey: actor.kind === 'person' ? newKey() : null,
  };
}

/** Sends a correction; a visitor's is kept until they have signed in. What cannot be sent comes back with its words. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const { actor, lang } = context;
  const form = await parseForm(request, correctionForm);
  if (!form.ok) return form.rejected;
  const { body, idempotency_key: key } = form.value;
  const here = paths.corrections(lang, number);
  try {
    return await doOrKeep(context, { kind: KEPT_CORRECTION, payload: { number, lang, body } }, here, async () => {
      await makeCorrection(actor, number, { body, key: key ?? null });
      return redirectWithFlash(context, here, 'protocol.correct_sent');
    });
  } catch (error) {
    return rejectRefused(form.form, error, 'body', REFUSALS);
  }
}

const REFUSALS: RefusalWords = {
  closed: 'protocol.error_closed',
  conflict: 'protocol.error_twice',
  too_many: 'protocol.error_too_many',
  unconfirmed: 'protocol.error_unconfirmed',
};

export default function Corrections() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t, date } = useI18n();
  const { frame, until, open, unconfirmed } = page;
  const { rejected } = useFormFeedback();
  return (
    <>
      <FormErrors />
      <HearingHead hearing={frame} current="protocol" title={title} />
      <Measure>
        {open && until && (
          <>
            <p className="lead">{t('protocol.correct_lead')}</p>
            <p>{t('protocol.draft_until', { date: date(until) })}</p>
          </>
        )}
        {unconfirmed && <Notice tone="warning" title={t('protocol.error_unconfirmed')} />}
        {open || rejected ? (
          <CorrectionForm />
        ) : (
          <EmptyState title={t('protocol.correct_closed_title')}>
            <p>{t('protocol.correct_closed_text')}</p>
          </EmptyState>
        )}
        <p>
          <a href={paths.protocol(lang, frame.number)}>{t('protocol.to_protocol')}</a>
        </p>
        <MyCorrections />
      </Measure>
    </>
  );
}

function CorrectionForm() {
  const { idempotencyKey } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { value, error, values } = useFormFeedback();
  return (
    <form method="post" noValidate>
      {idempotencyKey && <input type="hidden" name="idempotency_key" value={idempotencyKey} />}
      <TextArea
        name="body"
        label={t('protocol.correct_body')}
        hint={t('protocol.correct_hint')}
        maxLength={PAPER_LIMITS.correction}
        value={value('body')}
        error={error('body')}
      />
      <Checkbox
        name="there"
        label={t('protocol.correct_there')}
        checked={values('there').includes('yes')}
        error={error('there')}
      />
      <Actions>
        <Button icon="send" sending={t('common.sending')}>
          {t('protocol.send_correction')}
        </Button>
      </Actions>
    </form>
  );
}

function MyCorrections() {
  const { page } = useLoaderData<typeof loader>();
  const { t, dateTime } = useI18n();
  if (page.mine.length === 0) return null;
  return (
    <Section id="mine" title={t('protocol.correct_mine')}>
      {page.mine.map(({ id, body, at, outcome, reply }) => (
        <article key={id} className="card">
          <p className="meta">
            {dateTime(at)} · {t(outcome ? `protocol.correction_${outcome}` : 'protocol.correct_waits')}
          </p>
          <PlainWords text={body} />
          {reply && (
            <>
              <p className="meta">{t('protocol.correction_reply')}</p>
              <PlainWords text={reply} />
            </>
          )}
        </article>
      ))}
    </Section>
  );
}
