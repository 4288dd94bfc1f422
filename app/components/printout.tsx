import { useI18n } from '~/i18n/i18n';
import {
  type Block,
  type Entry,
  type Fact,
  type PrintedPart,
  type PrintedTable,
  paragraphs,
  shown,
  type Value,
  type Words,
} from '~/platform/printout/printout';
import { DataTable } from './data-table';
import { Section } from './layout';

/** A published document on a page: its parts under second-level headings, entries under third-level ones. */
export function PrintoutParts({ parts }: { parts: PrintedPart[] }) {
  return parts.map(({ id, title, blocks }) => (
    <Section key={id} id={id} title={title}>
      {[...blocks].map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the document does not change while it is shown
        <BlockView key={index} block={block} />
      ))}
    </Section>
  ));
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'note':
      return <p className="measure">{block.text}</p>;
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'words':
      return <WordsView words={block.words} />;
    case 'table':
      return <TableView table={block.table} />;
    case 'entry':
      return <EntryView entry={block.entry} />;
  }
}

function EntryView({ entry: { id, title, titleLang, lead, facts, table, words } }: { entry: Entry }) {
  return (
    <article className="printed-entry" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} lang={titleLang}>
        {title}
      </h3>
      {lead && <WordsView words={lead} />}
      <Facts facts={facts} />
      {table && <TableView table={table} namedBy={`${id}-title`} />}
      {words.map((one) => (
        <WordsView key={`${one.label} ${one.text}`} words={one} />
      ))}
    </article>
  );
}

function ValueView({ value }: { value: Value }) {
  const i18n = useI18n();
  const written = shown(value, i18n);
  if (value.kind === 'instant') return <time dateTime={value.at}>{written}</time>;
  if (value.kind === 'text' && value.lang && value.lang !== i18n.lang) return <span lang={value.lang}>{written}</span>;
  return written;
}

function Facts({ facts }: { facts: Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="printed-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <ValueView value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function WordsView({ words: { label, text, lang } }: { words: Words }) {
  const i18n = useI18n();
  return (
    <div className="printed-words measure">
      {label && <p className="meta">{label}</p>}
      <div lang={lang === i18n.lang ? undefined : lang}>
        {paragraphs(text).map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}

function TableView({ table: { caption, columns, rows }, namedBy }: { table: PrintedTable; namedBy?: string }) {
  return (
    <DataTable
      caption={caption}
      namedBy={namedBy}
      columns={columns.map((title, index) => ({
        key: String(index),
        title,
        numeric: index > 0,
        cell: (row: Value[]) => {
          const value = row[index];
          return value && <ValueView value={value} />;
        },
      }))}
      rows={rows}
      rowKey={(row) => JSON.stringify(row[0])}
    />
  );
}
