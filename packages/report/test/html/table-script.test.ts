import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { TABLE_SCRIPT, TABLE_SCRIPT_HASH } from '../../src/html/table-script.js';

it('the content policy names the script that is in the page', () => {
  expect(createHash('sha256').update(TABLE_SCRIPT).digest('base64')).toBe(TABLE_SCRIPT_HASH);
});

it('the script is valid and can not end its element', () => {
  expect(() => new Function(TABLE_SCRIPT)).not.toThrow();
  expect(TABLE_SCRIPT).not.toContain('</');
});
