/** Imported before a program that must not reach for the network: whoever does is named and fails. */
import dns from 'node:dns';
import net from 'node:net';

function refuse(what: string): () => never {
  return () => {
    process.stderr.write(`network: ${what}\n`);
    throw new Error(`no network in tests: ${what}`);
  };
}

net.Socket.prototype.connect = refuse('connect');
dns.lookup = Object.assign(refuse('lookup'), { __promisify__: refuse('lookup') });
