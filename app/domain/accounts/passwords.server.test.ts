import { expect, test } from 'vitest';
import { hashPassword, passwordFits, passwordProblem } from './passwords.server';

test.each([
  ['1234567', 'accounts.error_password_short'],
  ['ок ок ок', null],
  ['x'.repeat(129), 'accounts.error_password_long'],
  ['aaaaaaaa', 'accounts.error_password_weak'],
  ['12345678', 'accounts.error_password_weak'],
  ['Password2026!', 'accounts.error_password_weak'],
  ['P@ssw0rd', 'accounts.error_password_weak'],
  ['Бишкек2026', 'accounts.error_password_weak'],
  ['йцукенгш', 'accounts.error_password_weak'],
  ['Aigul1985', 'accounts.error_password_own'],
  ['айгүл1985', 'accounts.error_password_own'],
  ['three quiet mountains', null],
  ['тоо суу жылдыз', null],
])('the password %s is judged: %s', (password, problem) => {
  expect(passwordProblem(password, ['Айгүл Токтосунова', 'aigul@example.org'])).toBe(problem);
});

test('a password fits however a phone composes its letters', async () => {
  const hash = await hashPassword('йогурт жана нан'.normalize('NFC'));
  expect(await passwordFits(hash, 'йогурт жана нан'.normalize('NFD'))).toBe(true);
  expect(await passwordFits(hash, 'Йогурт жана нан')).toBe(false);
});

test('without a stored password none fits', async () => {
  expect(await passwordFits(null, 'three quiet mountains')).toBe(false);
});

test('a flood of sign-ins is refused once two hundred wait, and those that wait are served', async () => {
  const results = await Promise.allSettled(Array.from({ length: 210 }, () => passwordFits(null, 'x')));
  const refused = results.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(6);
}, 60_000);
