import { checkedWords, countWords, scoreWords } from './check-in-words.ts';
import type { ExportedCheck, ExportedFinding } from './exported-check.ts';

/** So many findings are printed; a list that nobody would read to its end is better had as CSV. */
export const mostPrinted = 2_000;

/** A whole check as one page of HTML that needs nothing else: to read, and to print with page numbers. */
export function checkAsHtml(check: ExportedCheck, findings: readonly ExportedFinding[]): string {
  const left = check.findings - findings.length;
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const title = `${check.practice}: record check, ${check.today}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style(title)}</style>
</head>
<body>
<h1>Record check</h1>
<p class="lead">${escaped(check.practice)}<br>${escaped(checkedWords(check))}<br>${escaped(countWords(check))}</p>
${scoresOf(check)}
${cliniciansOf(check)}
${left > 0 ? `<p class="note">The oldest ${findings.length} findings follow; ${left} more are in the CSV.</p>` : ''}
${[...byRule].map(([, found]) => sectionOf(found)).join('\n')}
<p class="note">Goldthread says what records were checked against, not that they will pass. What still is being written is left alone until it is overdue.</p>
</body>
</html>
`;
}

function scoresOf({ scores, ruleSets }: ExportedCheck): string {
  const names = new Map(ruleSets.map(({ id, name }) => [id, name]));
  const rows = scores.map(score => [
    `${names.get(score.ruleSet) ?? score.ruleSet} ${score.version}`,
    String(score.records),
    scoreWords(score).join('; '),
  ]);
  return tableOf('By rule set', ['Rule set', 'Records', 'Scores and billed sessions'], rows);
}

const cliniciansOf = ({ clinicians }: ExportedCheck): string =>
  tableOf(
    'By clinician',
    ['Clinician', 'Findings', 'Of what is required', 'Records'],
    clinicians.map(({ name = 'The record as a whole', findings, required, records }) => [
      name,
      String(findings),
      String(required),
      String(records),
    ]),
  );

/** The findings of one rule. */
function sectionOf(found: readonly ExportedFinding[]): string {
  const [first] = found;
  if (!first) return '';
  const rows = found.map(({ client, label, author, tellsOn, message, answer }) => [
    `${client.name} (${client.recordNumber})`,
    [label, author?.name, tellsOn].filter(each => each !== undefined).join(' · '),
    [
      message ?? '',
      ...(answer?.standing === 'holds'
        ? [`Answered by ${answer.by.name}, ${answer.on}: “${answer.reason}”`]
        : []),
    ].join(' '),
  ]);
  const about = `${first.severity === 'required' ? 'Required' : 'Recommended'} · ${first.rule}. ${first.remedy}`;
  return tableOf(`${first.title} (${found.length})`, ['Client', 'Where', 'Finding'], rows, about);
}

function tableOf(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  about?: string,
): string {
  if (rows.length === 0) return '';
  const cells = (name: 'th' | 'td', row: readonly string[]): string =>
    `<tr>${row.map(text => `<${name}${name === 'th' ? ' scope="col"' : ''}>${escaped(text)}</${name}>`).join('')}</tr>`;
  return `<section>
<h2>${escaped(title)}</h2>
${about === undefined ? '' : `<p class="about">${escaped(about)}</p>`}
<table><thead>${cells('th', heads)}</thead><tbody>
${rows.map(row => cells('td', row)).join('\n')}
</tbody></table>
</section>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words of a record as HTML shows them: nothing in them is ever markup. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign);

/** Words inside a string of a style sheet; every sign that could end it is written as its number. */
const asStyleText = (text: string): string =>
  text.replace(/[^A-Za-z0-9 .,:-]/gu, sign => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);

const style = (title: string): string => `
@page { margin: 22mm 16mm 20mm; @top-left { content: "${asStyleText(title)}"; font: 8.5pt Georgia, serif; color: #555; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt Georgia, serif; color: #555; } }
:root { color: #26221c; background: #fff; font: 9.5pt/1.4 Georgia, 'Noto Serif', serif; }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 20pt; font-weight: 500; }
h2 { margin: 1.6em 0 0.2em; font-size: 12pt; break-after: avoid; }
.lead, .about, .note { margin: 0.3em 0 0.8em; color: #555; }
.about { break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 0.35em 0.8em 0.35em 0; border-bottom: 1px solid #ccc; text-align: start; vertical-align: top; }
th { color: #555; font-weight: 400; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
th:last-child, td:last-child { padding-inline-end: 0; }
section table th:nth-child(2) { width: 36%; }
section table th:nth-child(3):last-child { width: 42%; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
`;
