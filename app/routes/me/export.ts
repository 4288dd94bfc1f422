import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportOwnData } from '~/domain/accounts/export.server';

/** Everything that is stored of the signed-in person, as a JSON file. */
export async function loader({ context }: LoaderFunctionArgs) {
  const data = await exportOwnData(context.actor);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="ashar-my-data.json"',
      'Cache-Control': 'private, no-store',
    },
  });
}
