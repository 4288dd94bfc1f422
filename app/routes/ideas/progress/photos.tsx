import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FileField } from '~/components/fields/file-field';
import { TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, HiddenText, Section } from '~/components/layout';
import { ACCEPTED, FILE_LIMITS } from '~/domain/files/file-kinds';
import { Photos } from '~/domain/projects/components/photos';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import type { ReportPhoto } from '~/domain/projects/progress-page';
import { PROJECT_LIMITS } from '~/domain/projects/project';
import { reportPhotoForm } from '~/domain/projects/project.schema.server';
import { addReportPhoto, captionReportPhoto, removeReportPhoto } from '~/domain/projects/report-photos.server';
import { ownReportPage } from '~/domain/projects/work-pages.queries.server';
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
  const page = await ownReportPage(actor, ideaNumber(params), reportNumber(params), lang);
  const title = i18nFor(lang).t('projects.photos_title', { n: page.report.number });
  return { title, indexed: false, page, lite };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, reportPhotoForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const [number, report] = [ideaNumber(params), reportNumber(params)];
  const here = paths.progressPhotos(lang, number, report);
  const { value } = form;
  try {
    if (value.intent === 'remove') {
      await removeReportPhoto(actor, number, report, value.photo);
      return redirectWithFlash(context, here, 'projects.photo_removed');
    }
    if (value.intent === 'caption') {
      await captionReportPhoto(actor, number, report, value);
      return redirectWithFlash(context, here, 'common.saved');
    }
    await addReportPhoto(actor, number, report, value);
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
          <ol className="plain">
            {report.photos.map((photo, index) => (
              <li key={photo.id} className="entry flush">
                <Photos
                  photos={[{ ...photo, caption: '' }]}
                  of={t('projects.report_n', { n: report.number })}
                  lite={lite}
                />
                <PhotoForms photo={photo} n={index + 1} />
              </li>
            ))}
          </ol>
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

/** A caption that came back belongs to one form of the page: the photo that was sent with it, or the new one. */
function useCaption(photo: string | undefined) {
  const { error, value, rejected } = useFormFeedback();
  const isSent = rejected && value('photo') === photo;
  return {
    id: isSent || (!rejected && !photo) ? 'caption' : `caption-${photo ?? 'new'}`,
    value: (fallback?: string) => (isSent ? value('caption', fallback) : fallback),
    error: isSent ? error('caption') : undefined,
  };
}

function CaptionField({ photo, of }: { photo?: ReportPhoto; of?: string }) {
  const { report } = useLoaderData<typeof loader>().page;
  const { t } = useI18n();
  const { id, value, error } = useCaption(photo?.id);
  return (
    <TextField
      name="caption"
      id={id}
      label={
        <>
          {t('projects.caption')}
          {of && <HiddenText>. {of}</HiddenText>}
        </>
      }
      hint={photo ? undefined : t('projects.caption_hint')}
      value={value(photo?.caption)}
      error={error}
      maxLength={PROJECT_LIMITS.caption}
      lang={report.lang}
    />
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
      <CaptionField />
      <Actions>
        <Button name="intent" value="add" icon="plus" sending={t('common.sending')}>
          {t('projects.photo_add')}
        </Button>
      </Actions>
    </form>
  );
}

/** What a photo shows, or the photo away: one form, whose two buttons say which. */
function PhotoForms({ photo, n }: { photo: ReportPhoto; n: number }) {
  const { t } = useI18n();
  const of = t('projects.photo_nth', { n });
  return (
    <form method="post" className="measure" noValidate>
      <input type="hidden" name="photo" value={photo.id} />
      <CaptionField photo={photo} of={of} />
      <Actions>
        <Button name="intent" value="caption" look="secondary" sending={t('common.sending')}>
          {t('projects.caption_save')}
          <HiddenText>. {of}</HiddenText>
        </Button>
        <Button name="intent" value="remove" look="quiet" icon="trash-2" sending={t('common.sending')}>
          {t('projects.photo_remove', { n })}
        </Button>
      </Actions>
    </form>
  );
}
