/** Reports as files to go on with; unasked as csv. */
import { exportExamples } from '../../text/commands/report.ts';
import type { CommandModule } from '../command.ts';
import { defineReports } from '../reporting/define.ts';

export const exportCommand: CommandModule = {
  define(command, session) {
    const formats = ['csv', 'xlsx', 'json', 'md', 'pretty'] as const;
    defineReports(command, session, 'export', formats, exportExamples);
  },
};
