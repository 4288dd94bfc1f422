import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FileField } from '~/components/fields/file-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { addCommitmentFile } from '~/domain/funding/grants/commitment-files.server';
import { funderCommitment } from '~/domain/funding/grants/funder-grants.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { rejectRefused } from '~/platform/forms.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { GrantCrumbs } from './grant-crumbs';

/** Where the signed agreement is added. Its address takes uploads. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const { idea, commitment } = await funderCommitment(actor, params.id ?? '', lang);
  return { title: i18nFor(lang).t('grants.add_file'), indexed: false, idea, id: commitment.id };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = params.id ?? '';
  const form = await request.formData();
  const file = form.get('file');
  try {
    await addCommitmentFile(context.actor, id, file instanceof File ? file : null);
  } catch (error) {
    return rejectRefused(form, error, 'file');
  }
  return redirectWithFlash(context, paths.grant(context.lang, id), 'common.saved');
}

export default function GrantFilesRoute() {
  const { title, idea, id } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { error } = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <PageHeader title={title} lead={t('grants.files_lead')} above={<GrantCrumbs idea={idea} grantId={id} />} />
      <form method="post" encType="multipart/form-data" noValidate>
        <FileField
          name="file"
          label={t('grants.file')}
          hint={t('grants.file_hint')}
          accept=".pdf,.docx,.odt,.jpg,.jpeg,.png"
          error={error('file')}
        />
        <Actions>
          <Button icon="paperclip" sending={t('common.sending')}>
            {t('grants.add_file')}
          </Button>
        </Actions>
      </form>
    </Measure>
  );
}
