import ipaddr from 'ipaddr.js';
import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'false', 'true'])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

const origin = z
  .url({ protocol: /^https?$/, error: 'must be the address that people type, such as https://ashar.example.kg' })
  .refine((value) => URL.canParse(value) && new URL(value).pathname === '/', 'must end after the host name: no path')
  .transform((value) => new URL(value).origin);

const networks = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .refine(
    (parts) => parts.every(isNetwork),
    'must be addresses or networks with commas between, such as 10.0.0.0/8,::1',
  );

const settings = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535).default(3000),
    ORIGIN: origin.optional(),
    DATA_DIR: z.string().min(1).default('data'),
    DATABASE_URL: z
      .string()
      .regex(
        /^(?:file:|postgres(?:ql)?:\/\/)/,
        'must begin with file: or postgres://; leave it out for SQLite in DATA_DIR',
      )
      .optional(),
    TRUSTED_PROXIES: networks,
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://; leave it out to keep mails in DATA_DIR')
      .optional(),
    MAIL_FROM: z.string().min(3).default('Ashar <ashar@localhost>'),
    RATE_LIMIT_SCALE: z.coerce.number().positive('must be above 0; 1 is normal').default(1),
    MOST_DELAY_MS: z.coerce.number().positive('must be above 0; 150 is normal').default(150),
    LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).optional(),
    SECRET: z.string().min(43, 'must have 43 characters or more; make one with: openssl rand -base64 48').optional(),
    DEMO: flag,
  })
  .superRefine((value, check) => {
    if (value.NODE_ENV !== 'production') return;
    if (value.SECRET && /^(development|example|change|test)/i.test(value.SECRET)) {
      check.addIssue({
        code: 'custom',
        path: ['SECRET'],
        message: 'is an example: make one with openssl rand -base64 48',
      });
    }
    if (!value.SECRET && value.DATABASE_URL?.startsWith('postgres')) {
      check.addIssue({
        code: 'custom',
        path: ['SECRET'],
        message: 'is needed with PostgreSQL: openssl rand -base64 48',
      });
    }
  })
  .transform((value) => ({
    ...value,
    ORIGIN: value.ORIGIN ?? `http://localhost:${value.PORT}`,
    LOG_LEVEL: value.LOG_LEVEL ?? (value.NODE_ENV === 'test' ? ('silent' as const) : ('info' as const)),
  }));

export type Env = z.output<typeof settings>;

function isNetwork(value: string): boolean {
  return ipaddr.isValid(value) || ipaddr.isValidCIDR(value);
}

/**
 * Reads the settings from `source` (an environment). An empty value counts as left out.
 * Throws one Error that names every wrong variable and its remedy.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new Error(`Ashar cannot start: settings are wrong (see .env.example).\n${lines.join('\n')}`);
}

let known: Env | undefined;

/** The settings of this process, read once. `server.js` has put those of the file `.env` into the environment before. Throws as `parseEnv` does. */
export function env(): Env {
  known ??= parseEnv(process.env);
  return known;
}

/** The address where people reach whoever runs this installation: the sender of its mails. */
export function operatorAddress(): string {
  const { MAIL_FROM } = env();
  return /<([^>]+)>/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM;
}
