import { useActionData } from '@remix-run/react';
import type { StaleForm } from '~/platform/forms.server';

/** Whether the form came back because somebody acted meanwhile: then the page shows what is stored beside it. */
export function useStale(): boolean {
  return (useActionData() as Partial<StaleForm> | undefined)?.stale === true;
}
