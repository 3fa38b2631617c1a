import { MISSING } from '@balanting/core';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { openRecords, type RecordChunk, readEppgbm } from '../src/index.js';
import {
  bytesOf,
  type Cells,
  codesOf,
  firstChunk,
  open,
  pieces,
  read,
  register,
} from './register.js';

const FIXTURE = `Data tanggal : 2025-08-31
No;NIK;Nama;JK;Tgl Lahir;BB Lahir;TB Lahir;Nama Ortu;Prov;Kab/Kota;Kec;Pukesmas;Desa/Kel;Posyandu;RT;RW;Alamat;Usia Saat Ukur;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;LiLA;BB/U;ZS BB/U;TB/U;ZS TB/U;BB/TB;ZS BB/TB;Naik Berat Badan;PMT Diterima (kg);Jml Vit A;KPSP;KIA
1;9911010203230001;ANAK CONTOH SATU;L;2023-03-02;3,1;49;AYAH A / IBU A;KALIMANTAN SELATAN;BALANGAN;PARINGIN;CONTOH;LOK BATUNG;MELATI;1;;-;2 Tahun - 5 Bulan - 12 Hari;2025-08-14;11,2;84,5;Berdiri;14,5;Normal;-1,42;Pendek;-2,11;Gizi Baik;-0,41;N;-;1;Ya;Ya
2;99110142022;Anak Contoh Dua;P\u00a0;14/02/2024;2900;48;IBU B;KALIMANTAN SELATAN;BALANGAN;LAMPIHONG;CONTOH;KUPANG;POSYANDU MAWAR;;;-;1 Tahun - 6 Bulan - 0 Hari;14/08/2025;8600;76;Terlentang;0;Kurang;Outlier;Outlier;-;-;-;T;-;1;Tidak;Ya
`;

describe('the published sample of an export', () => {
  it('is read whole', async () => {
    const { file, chunks } = await read(FIXTURE);
    expect(file).toMatchObject({
      layout: 'eppgbm',
      headerRow: 2,
      delimiter: ';',
      title: ['Data tanggal : 2025-08-31'],
      downloadedOn: '2025-08-31',
      notes: [],
      skipped: { blank: 0, repeatedHeaders: 0, footers: 0 },
    });
    const { table, rejects, rows, bytes } = chunks[0] as RecordChunk;
    expect(rejects).toEqual([]);
    expect([rows, bytes]).toEqual([2, bytesOf(FIXTURE).length]);
    expect([...table.row]).toEqual([3, 4]);
    expect([...table.sex]).toEqual([1, 2]);
    expect([...table.ageDays]).toEqual([896, 547]);
    expect([...(table.position ?? [])]).toEqual([2, 1]);
    expect(table.weight).toEqual(Int32Array.of(11_200, 8_600));
    expect(table.lengthHeight).toEqual(Int32Array.of(8_450, 7_600));
    expect(table.armCircumference).toEqual(Int32Array.of(1_450, MISSING));
    expect(table.printedZ.weightForAge).toEqual(Int32Array.of(-142, MISSING));
    expect(table.printedZ.heightForAge).toEqual(Int32Array.of(-211, MISSING));
    expect(table.place.values[table.place.codes[1] as number]).toEqual({
      province: 'KALIMANTAN SELATAN',
      district: 'BALANGAN',
      kecamatan: 'LAMPIHONG',
      puskesmas: 'CONTOH',
      village: 'KUPANG',
      posyandu: 'POSYANDU MAWAR',
    });
  });

  it('tells of its doubts by row and column', async () => {
    const { chunks } = await read(FIXTURE);
    const doubts = chunks[0]?.doubts.map(({ row, column, issue }) => [row, column, issue.code]);
    expect(doubts).toEqual([
      [3, 'NIK', 'nik.region'],
      [4, 'Berat', 'weight.grams'],
      [4, 'NIK', 'nik.length'],
    ]);
  });
});

describe('rows that are refused', () => {
  it.each<[Cells, string]>([
    [{ JK: '' }, 'JK sex.missing'],
    [{ JK: 'X' }, 'JK sex.unknown'],
    [{ 'Tgl Lahir': '-' }, 'Tgl Lahir date.missing'],
    [{ 'Tgl Lahir': '31/02/2023' }, 'Tgl Lahir date.invalid'],
    [{ 'Tanggal Pengukuran': '' }, 'Tanggal Pengukuran date.missing'],
    [{ 'Tanggal Pengukuran': '2022-08-14' }, 'Tgl Lahir age.negative'],
    [{ Berat: 'berat' }, 'Berat measurement.invalid'],
    [{ Berat: '1.234,5' }, 'Berat measurement.invalid'],
    [{ Berat: '1e1' }, 'Berat measurement.invalid'],
    [{ Berat: '0' }, 'Berat measurement.not_positive'],
    [{ Tinggi: '-84' }, 'Tinggi measurement.not_positive'],
    [{ Berat: '', Tinggi: '-' }, 'Berat measurement.missing'],
    [{ JK: 'L;L' }, ' row.cells'],
  ])('%j: %s', async (cells, code) => {
    const chunk = await firstChunk(cells, {});
    expect(codesOf(chunk).rejects).toEqual([[code]]);
    expect(chunk.rejects[0]?.row).toBe(2);
    expect(chunk.table.length).toBe(1);
  });

  it('after the day of download or the day told, whichever comes first', async () => {
    const text = `Data tanggal : 2025-08-31\n${register({ 'Tanggal Pengukuran': '2025-08-20', 'Usia Saat Ukur': '' })}`;
    expect((await read(text)).chunks[0]?.rejects).toEqual([]);
    const asOf = (await read(text, { asOf: '2025-08-19' })).chunks[0] as RecordChunk;
    expect(codesOf(asOf).rejects).toEqual([['Tanggal Pengukuran date.future']]);
    const late = text.replace('2025-08-20', '2026-08-20');
    const found = (await read(late, { asOf: '2030-01-01' })).chunks[0] as RecordChunk;
    expect(codesOf(found).rejects).toEqual([['Tanggal Pengukuran date.future']]);
  });

  it('keep all their cells and all their reasons', async () => {
    const chunk = await firstChunk({ JK: '', Berat: 'x', Nama: 'ANAK "CONTOH"' });
    expect(chunk.rejects[0]?.cells).toContain('ANAK "CONTOH"');
    expect(codesOf(chunk).rejects).toEqual([['JK sex.missing', 'Berat measurement.invalid']]);
  });
});

describe('rows that are accepted in doubt', () => {
  it.each<[Cells, string]>([
    [{ Berat: '11200' }, 'Berat weight.grams'],
    [{ Tinggi: '0,845' }, 'Tinggi height.metres'],
    [{ Berat: '11:20' }, 'Berat cell.time_for_decimal'],
    [{ Berat: '88' }, 'Berat weight.out_of_range'],
    [{ Tinggi: '37' }, 'Tinggi length.out_of_range'],
    [{ 'Cara Ukur': 'Terlentang' }, 'Cara Ukur position.for_age'],
    [{ 'Cara Ukur': 'Duduk' }, 'Cara Ukur position.unknown'],
    [{ 'Usia Saat Ukur': '1 Tahun - 5 Bulan - 12 Hari' }, 'Usia Saat Ukur age.text_differs'],
    [{ NIK: '991101020323' }, 'NIK nik.length'],
    [{ NIK: '9911**********01' }, 'NIK nik.masked'],
    [{ NIK: '9,91101E+15' }, 'NIK nik.numeric'],
    [{ NIK: '9911010303230001' }, 'NIK nik.date'],
    [{ NIK: '9911014203230001' }, 'NIK nik.sex'],
    [{ NIK: '9911010203230000' }, 'NIK nik.dummy'],
  ])('%j: %s', async (cells, code) => {
    const chunk = await firstChunk(cells);
    expect(codesOf(chunk)).toEqual({ rejects: [], doubts: [code] });
  });

  it('never show a name or a NIK', async () => {
    const slips = ['9911010203230001', 'ANAK CONTOH'];
    const names = ['JK', 'Tgl Lahir', 'Tanggal Pengukuran', 'Berat', 'Cara Ukur', 'LiLA'] as const;
    for (const slip of slips) {
      const rows = names.map((name) => ({ [name]: slip, 'Usia Saat Ukur': slip }));
      const { rejects, doubts } = await firstChunk(...rows);
      const issues = [...rejects.flatMap((row) => row.issues), ...doubts].map(({ issue }) => issue);
      expect(issues.length).toBeGreaterThan(4);
      expect(JSON.stringify(issues)).not.toMatch(/991101|ANAK|CONTOH/);
    }
  });
});

describe('what cells are read as', () => {
  it.each(['L', 'l', 'L\u00a0', ' L ', 'Laki-laki', 'LAKI-LAKI ', '1', '\u200bL', '"L"'])(
    'sex %j is a boy',
    async (JK) => expect((await firstChunk({ JK })).table.sex[0]).toBe(1),
  );

  it.each([
    '2023-03-02',
    '2023/03/02',
    '02/03/2023',
    '2/3/2023',
    '02-03-2023',
    '02.03.2023',
    '2023-03-02 00:00:00',
    '2023-03-02T00:00:00.000Z',
    '44987',
    '2023-03-02\u00a0\u00a0',
  ])('date %j is 2 March 2023', async (date) => {
    const chunk = await firstChunk({ 'Tgl Lahir': date });
    expect(codesOf(chunk)).toEqual({ rejects: [], doubts: [] });
    expect(chunk.table.birthDay[0]).toBe(19_418);
  });

  it.each([
    ['11,2', 11_200],
    ['11.2', 11_200],
    ['11.20', 11_200],
    ['11.2000', 11_200],
    ['11', 11_000],
    ['011,2', 11_200],
    ['11,2 kg', 11_200],
    ['11200 g', 11_200],
    ['11.199999999999999', 11_200],
    ['\u00a011,2\u00a0', 11_200],
    ['"11,2"', 11_200],
  ])('weight %j is %i g', async (Berat, grams) => {
    const chunk = await firstChunk({ Berat });
    expect(codesOf(chunk)).toEqual({ rejects: [], doubts: [] });
    expect(chunk.table.weight).toEqual(Int32Array.of(grams));
  });

  it('keeps digits that integers do not hold', async () => {
    const chunk = await firstChunk({ Berat: '11,2345' }, {}, { Berat: '' });
    expect(chunk.table.weight).toEqual(Float64Array.of(11.2345, 11.2, Number.NaN));
    expect(chunk.table.lengthHeight).toEqual(Int32Array.of(8450, 8450, 8450));
  });

  it('takes minutes as tenths, unless the column has two decimals', async () => {
    const tenths = await firstChunk({ Berat: '11:02' });
    expect(tenths.table.weight?.[0]).toBe(11_200);
    const hundredths = await firstChunk({ Berat: '11:02' }, { Berat: '11:25' });
    expect([...(hundredths.table.weight ?? [])]).toEqual([11_020, 11_250]);
    const height = await firstChunk({ Tinggi: '84:05:00' });
    expect(height.table.lengthHeight?.[0]).toBe(8_450);
  });

  it('reads windows-1252 cell by cell, and UTF-16', async () => {
    const text = register({ 'Desa/Kel': 'CAF\u00c9' });
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...text.split('').map((c) => c.charCodeAt(0))]).buffer,
    );
    for (const content of [text, `\ufeff${text}`, latin, wide]) {
      const { chunks } = await read(content);
      expect(chunks[0]?.table.place.values[0]?.village).toBe('CAF\u00c9');
    }
  });
});

describe('the fingerprint of a child', () => {
  const key = async (cells: Cells) => (await firstChunk(cells)).table.childKey[0] as number;

  it('is the same however the name is written', async () => {
    const known = await key({});
    expect(Number.isSafeInteger(known)).toBe(true);
    expect(await key({ Nama: ' Anak  contoh-satu\u00a0' })).toBe(known);
    expect(await key({ Nama: 'ANAK\u00a0CONTOH SATU', 'Desa/Kel': 'Lok Batung ' })).toBe(known);
    expect(await key({ Berat: '11200', 'Tgl Lahir': '2/3/2023' })).toBe(known);
  });

  it('differs by name, birth date, sex and village, and needs a name', async () => {
    const cells = [{}, { Nama: 'ANAK CONTOH DUA' }, { 'Tgl Lahir': '2023-03-03' }, { JK: 'P' }];
    const keys = await Promise.all([...cells, { 'Desa/Kel': 'KUPANG' }].map(key));
    expect(new Set(keys).size).toBe(5);
    expect(await key({ Nama: ' - ' })).toBeNaN();
  });
});

describe('rows that are no data', () => {
  it('are passed over and counted', async () => {
    const [header, row] = register({}).split('\n') as [string, string];
    const foot = [';;Jumlah;;;;;;;;1;;;;', 'Jumlah;;;;;;;;;;;;;;', 'Mengetahui'];
    const text = ['', header, row, '', ';;;;;;;;;;;;;;', `\ufeff${header}`, row, ...foot, ''].join(
      '\n',
    );
    const { file, chunks } = await read(text);
    expect(file.headerRow).toBe(2);
    expect([...(chunks[0]?.table.row ?? [])]).toEqual([3, 7]);
    expect(chunks[0]?.rejects).toEqual([]);
    expect(file.skipped).toEqual({ blank: 2, repeatedHeaders: 1, footers: 3 });
  });

  it('are never rows with a child in them', async () => {
    const chunk = await firstChunk({ NIK: '', 'Tgl Lahir': '', 'Tanggal Pengukuran': '' });
    expect(codesOf(chunk).rejects).toHaveLength(1);
  });
});

describe('a quote that never closes', () => {
  const row = register({}).split('\n')[1] as string;
  const broken = row.replace('ANAK', '"ANAK');

  it('costs its own row only', async () => {
    const text = [
      register({}),
      broken,
      row,
      row.replace('SATU', '"SATU"'),
      row.replace('MELATI', '"MELATI"'),
    ];
    const { chunks } = await read(text.join('\n'));
    const chunk = chunks[0] as RecordChunk;
    expect(codesOf(chunk).rejects).toEqual([[' row.open_quote']]);
    expect(chunk.rejects[0]).toMatchObject({ row: 3, cells: [broken] });
    expect([...chunk.table.row]).toEqual([2, 4, 5, 6]);
  });

  it('costs its own row only where thousands follow', async () => {
    const { chunks } = await read([register({}), broken, ...Array(5000).fill(row)].join('\r\n'));
    expect(chunks.flatMap(({ rejects }) => rejects).map(({ row: at }) => at)).toEqual([3]);
    expect(chunks.reduce((sum, { table }) => sum + table.length, 0)).toBe(5001);
  });

  it('is seen by the width of the row where a later cell closes it', async () => {
    const closing = row.replace('MELATI', 'MELATI"');
    const { chunks } = await read([register({}), broken, closing, row].join('\n'));
    expect(codesOf(chunks[0] as RecordChunk).rejects).toEqual([[' row.open_quote']]);
    expect([...(chunks[0]?.table.row ?? [])]).toEqual([2, 4, 5]);
  });

  it('a line without end is refused and left', async () => {
    const text = [register({}), 'x'.repeat(1_200_000), row].join('\n');
    const { chunks } = await read(text);
    expect(codesOf(chunks[0] as RecordChunk).rejects).toEqual([[' row.too_long']]);
    expect([...(chunks[0]?.table.row ?? [])]).toEqual([2, 4]);
    expect(chunks[0]?.rejects[0]?.cells[0]?.length).toBeLessThanOrEqual(4096);
  });

  it('a quoted cell may go over lines', async () => {
    const chunk = await firstChunk({ Posyandu: '"MELATI\nDUA"' }, {});
    expect(chunk.table.place.values[0]?.posyandu).toBe('MELATI\nDUA');
    expect([...chunk.table.row]).toEqual([2, 3]);
  });
});

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  fc.constantFrom('', '-', 'X', '"', '"a"b"', '"\n"', '\u00e9', '11:02', '0', '9999', '14/08/2025'),
);
const row = fc.record({
  Nama: cell,
  JK: cell,
  'Tgl Lahir': cell,
  Berat: cell,
  Tinggi: cell,
  LiLA: cell,
});

describe('whatever the rows', () => {
  const sound = (cells: Record<string, string | undefined>): Cells =>
    Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));

  test.prop([
    fc.array(row, { maxLength: 12 }),
    fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
  ])(
    'any cut of the bytes gives the same chunks, and rows are accepted or rejected',
    async (rows, sizes) => {
      const bytes = bytesOf(register({}, ...rows.map(sound)));
      const whole = await read(bytes, { chunkRows: 5, keepCells: true });
      const file = await openRecords(pieces(bytes, sizes), { chunkRows: 5, keepCells: true });
      if (!file.ok) throw new Error('does not open');
      const chunks: RecordChunk[] = [];
      for await (const chunk of file.value.chunks) chunks.push(chunk);
      expect(chunks).toEqual(whole.chunks);
      expect(file.value.skipped).toEqual(whole.file.skipped);
      for (const { rows: count, table, rejects, cells } of chunks) {
        expect(count).toBe(table.length + rejects.length);
        expect(cells).toHaveLength(table.length);
      }
    },
  );
});

describe('files cut at every byte', () => {
  it('give the same rows', async () => {
    const text = `${register({ Nama: '"A ""B"" C"' }, { JK: 'x' })}\r\n\r\n${'y'.repeat(300_000)}\r`;
    const whole = await read(text);
    const sizes = [1, 3, 131_071, 131_072, 262_143, 1];
    const opened = await openRecords(pieces(bytesOf(text), sizes));
    const chunks: RecordChunk[] = [];
    if (opened.ok) for await (const chunk of opened.value.chunks) chunks.push(chunk);
    expect(chunks).toEqual(whole.chunks);
  });
});

describe('stopping', () => {
  it('lets the source go when the reader stops', async () => {
    let closed = false;
    async function* source() {
      try {
        for (;;) yield bytesOf(`${register({})}\n`);
      } finally {
        closed = true;
      }
    }
    for await (const chunk of readEppgbm(source(), { chunkRows: 3 })) {
      expect(chunk.rows).toBe(3);
      break;
    }
    expect(closed).toBe(true);
  });

  it('throws the reason of the signal', async () => {
    const stop = new AbortController();
    async function* source() {
      for (let i = 0; i < 100; i++) yield bytesOf(`${register(...Array(1000).fill({}))}\n`);
      await new Promise(() => {});
    }
    const reading = (async () => {
      for await (const chunk of readEppgbm(source(), { signal: stop.signal })) {
        if (chunk.rows > 0) stop.abort(new Error('stopped'));
      }
    })();
    await expect(reading).rejects.toThrow('stopped');
    await expect(openRecords(pieces(bytesOf('x'), [1]), { signal: stop.signal })).rejects.toThrow();
  });

  it('does not wait for a source that never answers', async () => {
    const stop = new AbortController();
    async function* source() {
      yield bytesOf(register({}));
      await new Promise(() => {});
    }
    const opening = openRecords(source(), { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('stopped')), 20);
    await expect(opening).rejects.toThrow('stopped');
  });

  it('readEppgbm throws what openRecords answers', async () => {
    const reading = readEppgbm(pieces(bytesOf('%PDF-1.7'), [9])).next();
    await expect(reading).rejects.toMatchObject({ issues: [{ code: 'file.pdf' }] });
    expect((await open('')).ok).toBe(false);
  });
});
