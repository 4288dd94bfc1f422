import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { assertUnsubscribeToken, unsubscribe } from '~/domain/accounts/profile.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';

/** Looking stops nothing: scanners of mail open every link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  await assertUnsubscribeToken(params.token ?? '');
  return { title: i18nFor(context.lang).t('accounts.unsubscribe_title'), indexed: false };
}

/** Also the target of the mail programs' own button (RFC 8058), which sends `List-Unsubscribe=One-Click`. */
export async function action({ params, context }: ActionFunctionArgs) {
  await unsubscribe(params.token ?? '');
  return redirectWithFlash(context, paths.home(context.lang), 'accounts.unsubscribed');
}

export default function Unsubscribe() {
  const { title } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <PageHeader title={title} lead={t('accounts.unsubscribe_lead')} />
      <form method="post">
        <Actions>
          <Button sending={t('common.sending')}>{t('accounts.unsubscribe_button')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}
