/** No test sees the machine's git settings, home, colours or language. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const nowhere = join(tmpdir(), 'renling-no-such-home');
process.env['HOME'] = nowhere;
process.env['GIT_CONFIG_GLOBAL'] = join(nowhere, 'gitconfig');
process.env['GIT_CONFIG_NOSYSTEM'] = '1';
process.env['LC_ALL'] = 'C';
delete process.env['LANG'];
delete process.env['NO_COLOR'];
delete process.env['FORCE_COLOR'];
delete process.env['NODE_EXTRA_CA_CERTS'];
for (const name of Object.keys(process.env)) {
  if (name.startsWith('RENLING_') && name !== 'RENLING_MUTATIONS')
    Reflect.deleteProperty(process.env, name);
}
