import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { FileField } from '~/components/fields/file-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { deskProtocol } from '~/domain/hearings/protocol/desk-protocol.queries.server';
import { scanTarget } from '~/domain/hearings/protocol/protocol.schema.server';
import { addScan } from '~/domain/hearings/protocol/scan.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { rejectInvalid } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';

/** Where the signed paper, scanned, is added to a published version. Its address takes uploads. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { frame, versions } = await deskProtocol(actor, hearingNumber(params), lang);
  if (versions.length === 0) throw new AppError('not_found');
  return { title: i18nFor(lang).t('protocol.scan_title'), indexed: false, frame, versions };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  const form = await request.formData();
  try {
    const target = scanTarget.safeParse(form.get('version'));
    if (!target.success) throw new AppError('invalid', { fields: { version: 'common.error_invalid' } });
    const file = form.get('file');
    await addScan(actor, number, { ...target.data, file: file instanceof File ? file : null });
    return redirectWithFlash(context, paths.protocolScans(lang, number), 'protocol.scan_added');
  } catch (error) {
    return rejectInvalid(form, error);
  }
}

export default function ProtocolScans() {
  const { title, frame, versions } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  const [newest] = versions;
  return (
    <>
      <FormErrors />
      <HearingHead hearing={frame} current="protocol" title={title} />
      <Measure>
        <p className="lead">{t('protocol.scan_text')}</p>
        <form method="post" encType="multipart/form-data" noValidate>
          <Radios
            name="version"
            label={t('protocol.scan_which')}
            choices={versions.map(({ document, ordinal, hasScan }) => ({
              value: `${document}-${ordinal}`,
              label: `${t(`protocol.title_${document}`)}. ${t('protocol.version_n', { n: String(ordinal) })}`,
              hint: hasScan ? t('protocol.scan_there') : undefined,
            }))}
            value={value('version', newest && `${newest.document}-${newest.ordinal}`)}
            error={error('version')}
          />
          <FileField
            name="file"
            label={t('protocol.scan_file')}
            hint={t('protocol.scan_hint')}
            accept=".pdf,.jpg,.jpeg,.png"
            error={error('file')}
          />
          <Actions>
            <Button icon="paperclip" sending={t('common.sending')}>
              {t('protocol.scan_add')}
            </Button>
            <a href={paths.draftProtocol(lang, frame.number)}>{t('protocol.to_protocol')}</a>
          </Actions>
        </form>
      </Measure>
    </>
  );
}
