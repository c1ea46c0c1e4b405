/** RL1xx: reading files, and how YAML is written. */
import type { readingCodes } from '../../../findings/codes/reading.ts';
import type { FindingTexts } from '../../finding-text.ts';

/** Error codes of the YAML library: what is wrong, what to do. */
const YAML_PROBLEMS: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  BAD_INDENT: [
    'wrong indentation',
    'align the lines of one level; indent the next by two more spaces',
  ],
  TAB_AS_INDENT: [
    'indented with a tab',
    'replace tabs at the start of the line with spaces, two a level',
  ],
  MISSING_CHAR: [
    'a quote, a bracket or the space after a colon is missing',
    'look at this line and the one above: quotes and brackets in pairs, a space after the colon',
  ],
  UNEXPECTED_TOKEN: [
    'something that does not belong here',
    'remove it; put the whole value in double quotes if the text has special characters',
  ],
  BAD_SCALAR_START: [
    'a value that begins with a special character',
    'put the whole value in double quotes',
  ],
  BAD_DQ_ESCAPE: ['a wrong backslash in double quotes', 'write \\\\ for \\, or use single quotes'],
  BLOCK_AS_IMPLICIT_KEY: [
    'two colons in one line, or wrong indentation',
    'put a value that has ": " in double quotes; else check the indentation',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a key without its colon on the same line',
    'see whether this line lacks a colon or the line above a closing quote',
  ],
  BLOCK_IN_FLOW: [
    'a wrong entry in brackets or braces',
    'write one entry a line, each beginning with "- "',
  ],
  CONTROL_CHARACTER: [
    'an invisible control character',
    'remove the character and type the text there again',
  ],
};

/** Error codes of the operating system. */
const SYSTEM_REASONS: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  EACCES: ['no permission to read it', 'ask the owner of the file for permission to read it'],
  EPERM: ['no permission to read it', 'ask the owner of the file for permission to read it'],
  ENOENT: ['it does not exist', 'see whether it was deleted or renamed: git status'],
  EISDIR: ['it is a folder', 'rename the folder, or move it out of the catalogue'],
  EIO: ['the disk failed', 'check the disk, then restore the file from git'],
  EMFILE: ['too many open files', 'close other programs and run this again'],
  ENOTDIR: ['a file stands where a folder should', 'move it away and bring the folder back'],
  ENOOBJECT: [
    'this clone does not have its content',
    'bring it from the remote: git fetch; or clone again, in full',
  ],
};

/** Records of a folder that git has and the work tree has not. */
const NOT_CHECKED_OUT = 'NOT-CHECKED-OUT';

const ENCODINGS = { gb18030: 'GBK/GB18030', 'utf-16': 'UTF-16 ("Unicode" on Windows)' } as const;

const FEATURES = {
  documents: [
    'A file of several documents (divided by ---)',
    'keep one record a file: move what follows --- to a file of its own',
  ],
  tag: [
    'A tag (beginning with !)',
    'remove ! and the name after it; put text that begins with ! in double quotes',
  ],
  'merge-key': ['A merge key <<', 'remove the << line and write its entries out'],
  key: ['A key that is not text', 'write a name as the key, as in name: 教育; no number, no list'],
  directive: ['A directive (beginning with %)', 'remove the line that begins with %'],
} as const;

/** Bytes below 1 KB, else KB or MB. */
function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const [unit, name] = bytes < 1024 * 1024 ? [1024, 'KB'] : [1024 * 1024, 'MB'];
  return `${Math.round((bytes / unit) * 10) / 10} ${name}`;
}

const SILENT =
  'YAML takes digits without quotes for a number, and drops leading zeros, trailing zeros and digits that are too many, without a word. Codes, document numbers and versions are text.';

export const readingTexts: FindingTexts<keyof typeof readingCodes> = {
  RL101: {
    title: 'Not UTF-8',
    message: ({ byte, guess }) =>
      guess === 'unknown'
        ? `The file is not UTF-8: byte ${byte + 1} cannot be read`
        : `The file is not UTF-8; it looks like ${ENCODINGS[guess]}`,
    remedy: ({ guess }) =>
      guess === 'unknown'
        ? 'the file may be damaged: restore it from git, or open it, check the text and save it as UTF-8'
        : 'open it in an editor, check the text and save it as UTF-8',
    why: 'Records are UTF-8 (YAML 1.2 §5.2). Read with a guessed encoding Chinese turns into other characters, so it is not read.',
    fix: 'Open the file in its own encoding, see that the text is right, save it as UTF-8, and run renling validate again.',
  },
  RL102: {
    title: 'Not YAML',
    message: ({ problem, detail }) => {
      const cause = YAML_PROBLEMS[problem]?.[0] ?? problem;
      return `Not YAML: ${cause}${problem === 'CONTROL_CHARACTER' ? ` (${detail})` : ''}`;
    },
    remedy: ({ problem }) =>
      YAML_PROBLEMS[problem]?.[1] ??
      'check indentation, quotes and colons of this line and the one above against a similar file',
    why: 'Nothing can be read from a file that is not YAML: its record is neither checked nor counted.',
    fix: 'Look at the line named and the one above. Compare indentation (spaces, no tabs), quotes and the space after colons with a similar file. Run renling validate again.',
  },
  RL103: {
    title: 'Key used twice',
    message: ({ key, firstLine }) => `${key} is there twice, first on line ${firstLine}`,
    remedy: ({ firstLine }) =>
      `compare with line ${firstLine}, keep the right one, remove the other`,
    why: 'Of a key that is there twice one program takes the first and another the last; YAML 1.2 does not allow it.',
    fix: 'Compare the two values, keep the right one and remove the other. After a merge they may come from two people.',
  },
  RL104: {
    title: 'Merge conflict marker',
    message: ({ marker }) =>
      `A merge conflict marker ${marker} was left: nobody chose a version yet`,
    remedy: () =>
      'keep what is right and remove the lines <<<<<<<, ======= and >>>>>>>; in doubt ask the other author',
    why: 'Two people changed the same lines, and nobody decided whose change holds.',
    fix: 'Compare the versions between the markers, keep what is right, remove the marker lines. Run renling validate before the commit.',
  },
  RL105: {
    title: 'Empty file',
    message: () => 'The file is empty, or has only blank lines and comments',
    remedy: () =>
      'write the record; restore it with git checkout if it was emptied by mistake, or remove it with git rm',
    why: 'An empty file takes the place of a record and says nothing; most likely it was emptied by mistake or not saved.',
    fix: 'See with git log what was in it. Restore it, write it, or remove it.',
  },
  RL106: {
    title: 'Anchor or alias',
    message: ({ name }) => `The anchor or alias ${name} (& or *) is not used in records`,
    remedy: () =>
      'write the content out where it is used; put text that begins with & or * in double quotes',
    why: 'With an alias a change in one place changes another that the diff does not show, and nested ones fill the memory from a small file.',
    fix: 'Find what & marks, write it out at each *, and remove the & and * marks.',
  },
  RL107: {
    title: 'File too large',
    message: (args) =>
      `The file has ${size(args.size)}, over the limit of ${size(args.limit)}; it was not read`,
    remedy: () => 'see whether it is the right file; annexes and scans belong in sources/',
    why: 'A record has one or two thousand bytes. A much larger file is most likely the wrong one, and slows every check.',
    fix: 'Open it and see whether it is a record. If not move it to sources/ or out of the catalogue; else remove what was pasted by mistake.',
  },
  RL108: {
    title: 'Symbolic link',
    message: ({ target, outside }) =>
      `This is a symbolic link${target === '' ? '' : ` to ${target}`}${outside ? ' that may leave the catalogue' : ''}; it was not read`,
    remedy: () => 'remove the link and put the file itself here',
    why: 'What a link points to need not be in the repository: elsewhere it is missing or another file. So links are not followed.',
    fix: 'Look up what the link points to, remove the link, copy that file here and commit it.',
  },
  RL109: {
    title: 'Read as another number',
    message: ({ source, value }) => `${source} without quotes is read as the number ${value}`,
    remedy: ({ source, value }) =>
      `put codes and document numbers in double quotes: "${source}"; for a number write ${value}`,
    why: SILENT,
    fix: 'Put codes, document numbers and telephone numbers in double quotes. Write numbers as plain decimals that do not begin with 0.',
  },
  RL110: {
    title: 'Too many digits',
    message: ({ source, value }) =>
      `${source} without quotes has too many digits and is read as ${value}`,
    remedy: ({ source }) => `put it in double quotes: "${source}"`,
    why: `${SILENT} Programs and spreadsheets keep 15 digits exactly; item codes and credit codes are longer.`,
    fix: 'Put the value in double quotes, and compare each digit with the original: a spreadsheet may have turned the last ones into 0.',
  },
  RL111: {
    title: 'Digits get lost',
    message: ({ source, value }) => `${source} without quotes is read as ${value}`,
    remedy: ({ source, value }) =>
      `put versions and article numbers in double quotes: "${source}"; for a number write ${value}`,
    why: SILENT,
    fix: 'Put versions, codes and article numbers in double quotes. Write a number as it is read.',
  },
  RL112: {
    title: 'A truth value to some programs',
    message: ({ source }) =>
      `${source} without quotes is true or false to some programs and text to others`,
    remedy: ({ source }) =>
      `for text use double quotes: "${source}"; for yes or no write true or false`,
    why: 'yes, no, on, off are truth values in YAML 1.1 and text in YAML 1.2: two programs read two things from one file.',
    fix: 'See what the key takes: put text in double quotes, write a truth value as true or false.',
  },
  RL113: {
    title: 'Date without quotes',
    message: ({ source }) => `The date ${source} has no quotes; some programs change its form`,
    remedy: ({ source }) => `put it in double quotes: "${source}", or run renling fmt`,
    why: 'YAML 1.1 takes it for a time, which may be a day off in another time zone; YAML 1.2 takes it for text, as this program does. So it is a warning.',
    fix: 'Put dates in double quotes; renling fmt does so in all files.',
  },
  RL114: {
    title: 'Full-width colon after a key',
    message: ({ key }) => `${key} is followed by a full-width colon “：” and not read as a key`,
    remedy: ({ key }) => `write a half-width colon and a space: ${key}: VALUE`,
    why: 'YAML knows only the half-width colon with a space. With the colon of a Chinese input method the whole line becomes one text.',
    fix: 'Replace “：” after the key with ": " (with a space). Full-width colons inside values may stay.',
  },
  RL115: {
    title: 'YAML that records do not use',
    message: ({ feature }) => `${FEATURES[feature][0]} is not used in records`,
    remedy: ({ feature }) => FEATURES[feature][1],
    why: 'Records keep to the simplest forms, so that all programs read the same and a reviewer understands them.',
    fix: 'Write one "key: value" a line, as similar files do; put several records in several files.',
  },
  RL116: {
    title: 'File cannot be read',
    message: ({ reason }) => {
      if (reason === NOT_CHECKED_OUT) {
        return 'What is here is not all checked out (git sparse-checkout), and was not checked';
      }
      const cause = SYSTEM_REASONS[reason]?.[0];
      return `The file cannot be read: ${cause === undefined ? reason : `${cause} (${reason})`}`;
    },
    remedy: ({ reason }) =>
      reason === NOT_CHECKED_OUT
        ? 'check out all files: git sparse-checkout disable'
        : (SYSTEM_REASONS[reason]?.[1] ??
          'check the file and its disk until an editor opens it, then run this again'),
    why: 'A file that was not read was not checked, and cannot pass.',
    fix: 'Try to open the file in an editor. Get permission, or restore it from git if it is gone. Run renling validate again.',
  },
};
