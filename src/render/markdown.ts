/** Text in backticks: nothing in it ends the span or the cell. */
export function codeSpan(text: string): string {
  return `\`${text.replaceAll(/\s+/g, ' ').replaceAll('`', "'").replaceAll('|', '¦')}\``;
}

/** Text inside Markdown that others wrote: nothing in it may start a table cell, a tag or a link. */
export function cell(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .trim();
}
