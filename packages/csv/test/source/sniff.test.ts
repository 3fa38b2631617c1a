import { describe, expect, it } from 'vitest';
import { bytesOf, open } from '../register.js';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('files that are no delimited text', () => {
  it.each([
    ['nothing', '', 'file.empty'],
    ['spaces', ' \n\r\n', 'file.empty'],
    ['a byte order mark', '\ufeff', 'file.empty'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'file.pdf'],
    ['a workbook', latin('PK\x03\x04\x14\x00\x06\x00[Content_Types].xml'), 'file.xlsx'],
    ['an archive', latin('PK\x03\x04\x14\x00\x06\x00contoh.csv'), 'file.zip'],
    ['an old workbook', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'file.xls'],
    ['a web page', '\ufeff\n<html><table>', 'file.html'],
    ['XML', '<?xml version="1.0"?>', 'file.html'],
    ['UTF-16 without a mark', latin('N\0I\0K\0'), 'file.not_text'],
    ['other text', 'satu,dua\n1,2', 'header.missing'],
  ])('%s', async (_, content, code) => {
    const opened = await open(bytesOf(content));
    expect(!opened.ok && opened.issues.map((found) => found.code)).toEqual([code]);
  });
});
