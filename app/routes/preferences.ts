import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '~/paths';
import { cookie } from '~/platform/cookies.server';
import { safePath } from '~/platform/safe-redirect';

const YEAR = 365 * 24 * 3600;
const CHOICES: Record<string, readonly string[]> = { theme: ['auto', 'light', 'dark'], lite: ['on', 'off'] };

/** Keeps the reader's choice of theme, of the light version, and of a place, in cookies of their own. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  for (const [name, allowed] of Object.entries(CHOICES)) {
    const value = form.get(name);
    if (typeof value === 'string' && allowed.includes(value)) context.setCookies.push(cookie(name, value, YEAR));
  }
  const place = form.get('place');
  if (typeof place === 'string' && /^[a-z0-9-]{0,80}$/.test(place)) {
    context.setCookies.push(cookie('place', place, place ? YEAR : 0));
  }
  const next = form.get('next');
  return redirect(safePath(typeof next === 'string' ? next : null, paths.home(context.lang)), 303);
}
