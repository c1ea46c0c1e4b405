/** Editors with the YAML language server complete and explain the fields from each file's first line. */
import type { TemplateFile } from './template-file.ts';

/** The records' first line names their schema; the settings only keep the editor from getting in the way. */
const SETTINGS = {
  'yaml.validate': true,
  'yaml.hover': true,
  'yaml.completion': true,
  'yaml.schemaStore.enable': false,
  'yaml.format.enable': false,
  '[yaml]': {
    'editor.insertSpaces': true,
    'editor.tabSize': 2,
    'editor.formatOnSave': false,
    'editor.quickSuggestions': { other: true, comments: false, strings: true },
  },
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
};

export function editorFiles(): TemplateFile[] {
  return [
    { path: '.vscode/settings.json', content: `${JSON.stringify(SETTINGS, null, 2)}\n` },
    {
      path: '.vscode/extensions.json',
      content: `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
    },
    {
      path: '.editorconfig',
      content: `root = true

[*.{yaml,yml,json,csv}]
charset = utf-8
indent_style = space
indent_size = 2
end_of_line = lf
insert_final_newline = true

[*.csv]
charset = unset
end_of_line = unset
`,
    },
  ];
}
