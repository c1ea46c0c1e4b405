import { defineConfig, type Plugin } from 'rolldown';
import { thirdPartyNotices } from './scripts/build/third-party-notices.mts';

/** Bundled each by itself, and read only when something asks for it (docs/performance.md). */
const LIBRARIES = ['string-width', 'wrap-ansi', 'yaml'];

/**
 * commander loads node:child_process at once, for subcommands that are programs of their own; there
 * are none here, and it is a tenth of a start.
 */
const childProcessWhenNeeded: Plugin = {
  name: 'child-process-when-needed',
  transform: {
    filter: { id: /commander[/\\]lib[/\\]command\.js$/ },
    handler(code) {
      const atOnce = "const childProcess = require('node:child_process');";
      if (!code.includes(atOnce))
        throw new Error('commander has changed: look at this plugin again');
      return code.replace(atOnce, '').replaceAll('childProcess.', "require('node:child_process').");
    },
  },
};

const notices = thirdPartyNotices(import.meta.dirname);

export default defineConfig([
  // A thin entry: CommonJS starts 6 to 8 ms sooner than ESM (measured, docs/performance.md), and what
  // a command does not use stays in chunks that are never read.
  {
    input: { renling: 'src/cli/main.ts' },
    platform: 'node',
    // Only for our own code: other packages keep the versions they came with.
    external: (id, importer) =>
      LIBRARIES.includes(id) && importer !== undefined && !importer.includes('node_modules'),
    plugins: [childProcessWhenNeeded, notices],
    output: {
      dir: 'dist',
      format: 'cjs',
      entryFileNames: '[name].cjs',
      // Beside the entry, so that `libraries/` has one path from everywhere.
      chunkFileNames: '[name]-[hash].cjs',
      paths: Object.fromEntries(LIBRARIES.map((name) => [name, `./libraries/${name}.cjs`])),
      // Reading a dozen small files takes longer than reading one (0.4 ms each, measured): what every
      // run needs is one file, and what reading records needs another.
      codeSplitting: {
        groups: [
          { name: 'start', test: /src[/\\]cli[/\\](?:run|system-error)\.ts$/, priority: 7 },
          // What a claim needs, without what only a whole catalogue does.
          {
            name: 'records',
            test: /src[/\\](?:catalogue[/\\]load-some|catalogue[/\\]body-name|cli[/\\]meant|cli[/\\]as-of|model[/\\]stamps)\.ts$/,
            priority: 6,
          },
          {
            name: 'write',
            test: /src[/\\](?:cli[/\\]write|cli[/\\]item-filter|cli[/\\]claiming[/\\]decide-items)\.ts$/,
            priority: 5,
          },
          {
            name: 'records',
            test: /src[/\\](?:catalogue[/\\]read-quickly|files[/\\]disk-tree)\.ts$/,
            priority: 4,
          },
          // What reads the whole catalogue, what checks it, and what draws a screen.
          { name: 'catalogue', test: /src[/\\]cli[/\\]open\.ts$/, priority: 3 },
          {
            name: 'checks',
            test: /src[/\\](?:checks[/\\]verdict|reports[/\\]stages)\.ts$/,
            priority: 2,
          },
          {
            name: 'screens',
            test: /src[/\\](?:cli[/\\]view|render[/\\](?:hanging|flow|days|at-least))\.ts$/,
            priority: 1,
          },
          {
            name: 'findings',
            test: /src[/\\]cli[/\\]checking[/\\]validate-once\.ts$/,
            priority: 0,
          },
        ],
      },
      cleanDir: true,
    },
  },
  {
    input: Object.fromEntries(LIBRARIES.map((name) => [name, name])),
    platform: 'node',
    plugins: [notices],
    output: {
      dir: 'dist/libraries',
      format: 'cjs',
      exports: 'named',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-[hash].cjs',
    },
  },
]);
