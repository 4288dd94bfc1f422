import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { TextField } from '~/components/fields/text-field';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { SummaryList } from '~/components/summary-list';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { lookUpReceipt, receiptPage, type StoredStance } from '~/domain/hearings/remarks/receipts.queries.server';
import { writeReceipt } from '~/domain/voting/stance';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pace } from '~/platform/pace.server';
import { hearingNumber } from './hearing-number';

const spendLookUp = pace({ points: 60, perSeconds: 60 });

/** Where whoever holds a receipt finds what is stored under it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const hearing = await receiptPage(actor, hearingNumber(params), lang);
  return { title: i18nFor(lang).t('remarks.receipt_title'), indexed: false, hearing };
}

/** Looks a receipt up. It is sent, not asked for by address: no address with it stays in a shared phone. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang, network } = context;
  await spendLookUp(network);
  const typed = String((await request.formData()).get('receipt') ?? '').slice(0, 40);
  const found = await lookUpReceipt(actor, hearingNumber(params), typed, lang);
  return data({ typed, found }, { status: found ? 200 : 422 });
}

export default function ReceiptRoute() {
  const { title, hearing } = useLoaderData<typeof loader>();
  const looked = useActionData<typeof action>();
  const { t } = useI18n();
  const unknown = looked && !looked.found;
  return (
    <>
      <HearingHead hearing={hearing} current="remarks" title={title} />
      <Measure>
        <p>{t('remarks.receipt_lead')}</p>
        {looked?.found && <Found stance={looked.found} hearing={hearing.number} />}
        <form method="post" noValidate>
          <TextField
            name="receipt"
            label={t('remarks.receipt_field')}
            hint={t('remarks.receipt_hint')}
            width="medium"
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            value={unknown ? looked.typed : undefined}
            error={unknown ? t('remarks.receipt_unknown') : undefined}
          />
          <Actions>
            <Button icon="search">{t('remarks.receipt_look')}</Button>
          </Actions>
        </form>
      </Measure>
    </>
  );
}

function Found({ stance, hearing }: { stance: StoredStance; hearing: number }) {
  const { lang, t, dateTime } = useI18n();
  const { remark, question, choice, createdAt, changedAt, receipt } = stance;
  return (
    <Notice tone="success" title={t('remarks.receipt_found')} live>
      <SummaryList
        rows={[
          { label: t('remarks.receipt_field'), value: writeReceipt(receipt) },
          {
            label: t('remarks.receipt_about'),
            value: remark ? (
              <a href={paths.remark(lang, hearing, remark)}>{t('remarks.receipt_remark', { n: remark })}</a>
            ) : (
              <span lang={question?.lang}>{question?.text}</span>
            ),
          },
          { label: t('remarks.receipt_choice'), value: t(`remarks.stance_${choice}`) },
          { label: t('remarks.receipt_created'), value: dateTime(createdAt) },
          { label: t('remarks.receipt_changed'), value: dateTime(changedAt) },
        ]}
      />
    </Notice>
  );
}
