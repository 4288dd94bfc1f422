import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/page-header';
import { profileOf } from '~/domain/accounts/profile.server';
import { myComments, mySupports } from '~/domain/ideas/my-activity.queries.server';
import { myFollows } from '~/domain/notifications/follows.queries.server';
import { stopFollowing } from '~/domain/notifications/follows.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { sentText } from '~/platform/forms.server';
import { MyCommentList, MyFollowList, MySupportList } from './activity-lists';
import { MyTabs } from './my-tabs';

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const [follows, supports, comments, { digest }] = await Promise.all([
    myFollows(actor, lang),
    mySupports(actor, lang),
    myComments(actor, lang),
    profileOf(actor),
  ]);
  return { title: i18nFor(lang).t('me.activity_title'), follows, supports, comments, digest };
}

/** Stops following what the button named. */
export async function action({ request, context }: ActionFunctionArgs) {
  await stopFollowing(context.actor, (await sentText(request, 'stop')) ?? '');
  return redirectWithFlash(context, paths.myActivity(context.lang), 'discussion.unfollowed');
}

export default function MyActivity() {
  const { title, follows, supports, comments, digest } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('me.activity_lead')} />
      <MyTabs current="activity" />
      <MyFollowList follows={follows} digest={digest} />
      <MySupportList {...supports} />
      <MyCommentList {...comments} />
    </>
  );
}
