import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { SORT_SCRIPT, SORT_SCRIPT_HASH } from '../../src/html/sort-script.js';

it('the content policy names the script that is in the page', () => {
  expect(createHash('sha256').update(SORT_SCRIPT).digest('base64')).toBe(SORT_SCRIPT_HASH);
});

it('the script is valid and can not end its element', () => {
  expect(() => new Function(SORT_SCRIPT)).not.toThrow();
  expect(SORT_SCRIPT).not.toContain('</');
});
