/** Joins paragraphs (or Markdown blocks) into one long text, with the empty line that the plain form asks for. */
export function paragraphs(...blocks: string[]): string {
  return blocks.join('\n\n');
}
