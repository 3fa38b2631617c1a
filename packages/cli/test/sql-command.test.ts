import { describe, expect, it } from 'vitest';
import { connectDuckdb } from '../../sql/src/duckdb.js';
import { newFolder, runIn } from './fixture.js';

describe('balanting sql', () => {
  it('prints statements that DuckDB runs as they are', async () => {
    const columns = { sex: { column: 'jk', male: ['L'], female: ['P'] }, age: { days: 'umur' } };
    const folder = newFolder({
      'kolom.json': JSON.stringify({ ...columns, lengthHeight: { column: 'tb', unit: 'cm' } }),
    });
    const args = ['sql', '--columns', 'kolom.json', '--table', 'main.balita', '--by', 'sex'];
    const ran = await runIn(folder, args);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    const engine = await connectDuckdb();
    if (!engine.ok) throw new Error(JSON.stringify(engine));
    const { run, select, close } = engine.value;
    await run('CREATE TABLE balita (jk TEXT, umur INTEGER, tb DOUBLE)');
    await run("INSERT INTO balita VALUES ('L', 0, 44.1), ('L', 0, 50), ('P', 3000, 110)");
    const statements = ran.stdout.split(/;\n/).filter((statement) => statement.trim() !== '');
    for (const statement of statements.slice(0, -1)) expect((await run(statement)).ok).toBe(true);
    const answer = await select(statements.at(-1) ?? '');
    const rows = answer.ok ? answer.value : [];
    const boys = rows.find(({ sex_code }) => sex_code === 1);
    expect([boys?.n_measured, boys?.n_h0, boys?.n_h3].map(Number)).toEqual([2, 2, 1]);
    expect(rows.reduce((sum, { n_outside_age }) => sum + Number(n_outside_age), 0)).toBe(1);
    await close();
  });

  it.each([
    ['scores', 'balanting_lms_length'],
    ['school', 'balanting_lms_school'],
  ])('prints the statements of %s with their tables', async (part, table) => {
    const ran = await runIn(newFolder({}), ['sql', '--part', part, '--dialect', 'clickhouse']);
    expect(ran.stdout).toContain(`CREATE TABLE \`${table}\``);
    expect(ran.stdout).toContain(`ALL INNER JOIN \`${table}\``);
  });

  it.each([
    [['--dialect', 'oracle'], 'duckdb'],
    [['--by', 'desa'], 'village'],
    [['--table', 'gizi.'], 'gizi.anak'],
    [['--columns', 'kolom.json'], 'age'],
    [['--columns', 'tiada.json'], 'tiada.json'],
  ])('names the cure of %s', async (words, cure) => {
    const folder = newFolder({ 'kolom.json': '{"sex":{"column":"jk","male":[],"female":[]}}' });
    const ran = await runIn(folder, ['sql', ...words, '--lang', 'en']);
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(cure);
  });
});
