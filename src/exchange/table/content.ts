/** What a file holds, told from its bytes and never from its name. */
import type { Content } from './table.ts';
import { readZipDirectory } from './zip-directory.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** `encrypted`: an Office document that asks for a password. */
export function contentOf(bytes: Uint8Array): Content | 'encrypted' | 'damaged-zip' {
  if (startsWith(bytes, OLE)) return oleContent(bytes);
  if (startsWith(bytes, ZIP)) return zipContent(bytes);
  if (startsWith(bytes, PDF)) return 'pdf';
  if (startsWith(bytes, PNG) || startsWith(bytes, JPEG)) return 'image';
  return textContent(bytes);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

/**
 * By the names in an OLE directory: entries of 128 bytes in sectors of at least 512, the name in
 * UTF-16LE and its length in bytes at 64 ([MS-CFB] 2.6.1).
 */
function oleContent(bytes: Uint8Array): Content | 'encrypted' {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    const type = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 === 1 || type < 1 || type > 5) continue;
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  if (names.has('EncryptedPackage')) return 'encrypted';
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  return names.has('WordDocument') ? 'doc' : 'unknown';
}

function zipContent(bytes: Uint8Array): Content | 'damaged-zip' {
  const directory = readZipDirectory(bytes);
  if (directory === null) return 'damaged-zip';
  const has = (test: (name: string) => boolean) => directory.names.some(test);
  if (has((name) => name === 'xl/workbook.bin')) return 'xlsb';
  if (has((name) => name.startsWith('xl/'))) return 'xlsx';
  if (has((name) => name.startsWith('word/'))) return 'docx';
  return has((name) => name === 'mimetype') && has((name) => name === 'content.xml')
    ? 'ods'
    : 'zip';
}

function textContent(bytes: Uint8Array): Content {
  const head = bytes.subarray(0, 4096);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!wide && head.includes(0)) return 'unknown';
  const start = new TextDecoder(wide ? 'utf-16le' : 'latin1')
    .decode(head)
    .replace(/^(?:ï»¿|\uFEFF)?\s*/, '')
    .toLowerCase();
  if (/^(?:<!doctype html|<html|<table|<head|<meta|<div|<style)/.test(start)) return 'html';
  if (start.startsWith('<?xml')) return /<html|<table/.test(start) ? 'html' : 'xml';
  return 'csv';
}
