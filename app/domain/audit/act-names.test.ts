import { expect, test } from 'vitest';
import type { MessageKey } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { LANGS } from '~/i18n/languages';
import { ACT_NAMES } from './act-names';

// The audit's page puts the keys together: one act without words took the whole page down.
test.each(LANGS)('every act that the audit can hold has its words (%s)', (lang) => {
  const { t } = i18nFor(lang);
  for (const act of ACT_NAMES) expect(t(`admin.act_${act.replace('.', '_')}` as MessageKey), act).not.toBe('');
});
