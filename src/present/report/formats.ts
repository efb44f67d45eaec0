import { csvReport } from './csv';
import { documentJson, type ReportFormat } from './document';
import { markdownReport } from './markdown';
import { textReport } from './text';

/** All ways to report scanned documents, by the name the command line gives them. */
export const REPORT_FORMATS: Readonly<Record<'text' | 'json' | 'ndjson' | 'csv' | 'markdown', ReportFormat>> = {
  text: textReport,
  json: {
    head: '{\n  "version": 1,\n  "documents": [\n',
    between: ',\n',
    foot: '\n  ]\n}\n',
    document: document => indented(documentJson(document, 2)),
    failure: (id, message) => indented(`{ "id": ${id}, "error": ${JSON.stringify(message)} }`),
  },
  ndjson: {
    head: '',
    between: '',
    foot: '',
    document: document => `${documentJson(document)}\n`,
    failure: (id, message) => `{"id":${id},"error":${JSON.stringify(message)}}\n`,
  },
  csv: csvReport,
  markdown: markdownReport,
};

/** JSON text has line breaks between its values only, never inside them. */
function indented(json: string): string {
  return `    ${json.replaceAll('\n', '\n    ')}`;
}
