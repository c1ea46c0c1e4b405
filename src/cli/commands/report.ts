/** Reports to read, on a screen; the same as `export` gives. */
import { reportExamples } from '../../text/commands/report.ts';
import type { CommandModule } from '../command.ts';
import { defineReports } from '../reporting/define.ts';

export const reportCommand: CommandModule = {
  define(command, session) {
    const formats = ['pretty', 'md', 'csv', 'xlsx', 'json'] as const;
    defineReports(command, session, 'report', formats, reportExamples);
  },
};
