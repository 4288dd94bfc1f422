import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FileField } from '~/components/fields/file-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { ACCEPTED, FILE_LIMITS } from '~/domain/files/file-kinds';
import { Photos } from '~/domain/projects/components/photos';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { PROJECT_LIMITS } from '~/domain/projects/project';
import { reportPhotoForm } from '~/domain/projects/project.schema.server';
import { addReportPhoto, removeReportPhoto } from '~/domain/projects/reports.server';
import { photosPage } from '~/domain/projects/work-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { ideaNumber } from '../idea-number';
import { reportNumber } from './report-number';

const MEGABYTE = 1_000_000;

/** The photos of a report, one added at a time, so that a bad file spoils nothing else. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang, lite } = context;
  const page = await photosPage(actor, ideaNumber(params), reportNumber(params), lang);
  const title = i18nFor(lang).t('projects.photos_title', { n: page.report.number });
  return { title, indexed: false, page, lite };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, reportPhotoForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const [number, report] = [ideaNumber(params), reportNumber(params)];
  const here = paths.progressPhotos(lang, number, report);
  try {
    if (form.value.intent === 'remove') {
      await removeReportPhoto(actor, number, report, form.value.photo);
      return redirectWithFlash(context, here, 'projects.photo_removed');
    }
    await addReportPhoto(actor, number, report, form.value.file);
    return redirectWithFlash(context, here, 'projects.photo_added');
  } catch (error) {
    return rejectRefused(form.form, error, 'file');
  }
}

export default function ReportPhotos() {
  const { title, page, lite } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { idea, report } = page;
  return (
    <>
      <FormErrors />
      <ProjectHeader idea={idea} title={title} lead={t('projects.photos_lead')} />
      {report.photos.length < PROJECT_LIMITS.photos && <AddForm />}
      {report.photos.length > 0 && (
        <Section id="photos" title={t('projects.photos')}>
          <Photos photos={report.photos} of={t('projects.report_n', { n: report.number })} lite={lite} />
          <RemoveForms />
        </Section>
      )}
      <p>
        <a className="tap" href={paths.progressReport(lang, idea.number, report.number)}>
          {t('projects.report_n', { n: report.number })}
        </a>
      </p>
    </>
  );
}

function AddForm() {
  const { t } = useI18n();
  const { error } = useFormFeedback();
  return (
    <form method="post" encType="multipart/form-data" className="measure" noValidate>
      <FileField
        name="file"
        label={t('projects.photo_field')}
        hint={t('projects.photo_hint', { mb: FILE_LIMITS.image / MEGABYTE })}
        accept={ACCEPTED.image}
        error={error('file')}
      />
      <Actions>
        <Button name="intent" value="add" icon="plus" sending={t('common.sending')}>
          {t('projects.photo_add')}
        </Button>
      </Actions>
    </form>
  );
}

function RemoveForms() {
  const { report } = useLoaderData<typeof loader>().page;
  const { t } = useI18n();
  return (
    <Actions>
      {report.photos.map(({ id }, index) => (
        <form key={id} method="post">
          <input type="hidden" name="photo" value={id} />
          <Button name="intent" value="remove" look="quiet" icon="trash-2" sending={t('common.sending')}>
            {t('projects.photo_remove', { n: index + 1 })}
          </Button>
        </form>
      ))}
    </Actions>
  );
}
