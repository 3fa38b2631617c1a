/** A register of so many rows of one made-up child. */
export function largeRegister(rows: number): string {
  const header = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,Tinggi\n';
  const row = (i: number) => `ANAK CONTOH ${i},L,2023-03-02,14/08/2025,"11,2","84,5"\n`;
  return header + Array.from({ length: rows }, (_, i) => row(i)).join('');
}

/** A register whose names and places are markup that would run. */
export function hostileRegister(): string {
  const header = 'Nama,JK,Tgl Lahir,Kec,Desa/Kel,Posyandu,Tanggal Pengukuran,Berat,Tinggi\n';
  const place = '<script>window.hacked=1</script><img src=x onerror=window.hacked=1>';
  const row = `"${place}",L,2023-03-02,"${place}","${place}","${place}",14/08/2025,"11,2","84,5"\n`;
  return header + row.repeat(20);
}
