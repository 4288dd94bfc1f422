import type { StaticPage } from '~/paths';
import { HELP_OUTLINES } from './help-outlines';
import type { PageOutline } from './outline';
import { RULES_OUTLINES } from './rules-outlines';

/** Every public page by its address. */
export const PAGE_OUTLINES: Record<StaticPage, PageOutline> = { ...HELP_OUTLINES, ...RULES_OUTLINES };
