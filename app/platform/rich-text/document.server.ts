import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { z } from 'zod';
import { canonical } from './canonical';
import { richTextExtensions } from './extensions';
import { safeHref } from './href';
import type { Mark, RichText } from './rich-text';
import { MAX_DEPTH, MAX_DOCUMENT_BYTES, MAX_LIST_NUMBER } from './rich-text';

export type RichTextFault = 'too_large' | 'too_deep' | 'not_rich_text' | 'bad_link';
export type RichTextResult = { ok: true; value: RichText } | { ok: false; fault: RichTextFault };

const MARK_ORDER: readonly string[] = ['link', 'bold', 'italic'] satisfies Mark['type'][];

const badLink = 'bad_link';
const markShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({
      href: z.string().transform((raw, context) => {
        const href = safeHref(raw);
        if (href === null) context.addIssue({ code: 'custom', message: badLink });
        return href ?? '';
      }),
    }),
  }),
]);

const marksShape = z
  .array(markShape)
  .max(MARK_ORDER.length)
  .transform((marks) => marks.toSorted((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type)));

/** Kinds, attributes and types only: which node may stand in which is the schema's to say. Unknown keys fall away. */
const nodeShape: z.ZodType<unknown> = z.lazy(() => {
  const content = z.array(nodeShape).optional();
  return z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: z.string().min(1), marks: marksShape.optional() }),
    z.object({ type: z.literal('hardBreak') }),
    z.object({ type: z.literal('paragraph'), content }),
    z.object({
      type: z.literal('heading'),
      attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
      content,
    }),
    z.object({ type: z.literal('bulletList'), content }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z.object({ start: z.int().min(0).max(MAX_LIST_NUMBER).default(1) }).prefault({}),
      content,
    }),
    z.object({ type: z.literal('listItem'), content }),
    z.object({ type: z.literal('blockquote'), content }),
  ]);
});
const documentShape = z.object({ type: z.literal('doc'), content: z.array(nodeShape).min(1) });

let schema: Schema | undefined;

/**
 * A document from JSON of unknown origin (imports, the API), in its canonical form. Never throws. Faults: `too_large`
 * over 64 KB of JSON, `too_deep` over 20 nodes, `bad_link` for an address that may not be linked to, else
 * `not_rich_text`. Attributes outside the schema (`rel`, `target`, `class` of a link) are dropped.
 */
export function parseDocument(json: unknown): RichTextResult {
  const fault = sizeFault(json);
  if (fault) return { ok: false, fault };
  const shaped = documentShape.safeParse(json);
  if (!shaped.success) {
    const isLink = shaped.error.issues.some((issue) => issue.message === badLink);
    return { ok: false, fault: isLink ? 'bad_link' : 'not_rich_text' };
  }
  schema ??= getSchema(richTextExtensions);
  try {
    schema.nodeFromJSON(shaped.data).check();
  } catch {
    // ProseMirror reports wrong nesting by throwing.
    return { ok: false, fault: 'not_rich_text' };
  }
  return { ok: true, value: canonical(shaped.data as RichText) };
}

function sizeFault(json: unknown): RichTextFault | null {
  let text: string | undefined;
  try {
    text = JSON.stringify(json);
  } catch {
    // Thousands of levels overflow the stack of JSON.stringify itself.
    return 'too_deep';
  }
  if (text === undefined) return 'not_rich_text';
  if (Buffer.byteLength(text) > MAX_DOCUMENT_BYTES) return 'too_large';
  return depthOf(json) > MAX_DEPTH ? 'too_deep' : null;
}

/** Nodes from the root to the deepest leaf, without recursion, since the depth is what is in question. */
function depthOf(root: unknown): number {
  let depth = 0;
  for (let level: unknown[] = [root]; level.length > 0 && depth <= MAX_DEPTH; depth++) {
    level = level.flatMap((node) => {
      const content = (node as { content?: unknown } | null)?.content;
      return Array.isArray(content) ? content : [];
    });
  }
  return depth;
}
