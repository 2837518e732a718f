import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { type CsvRecord, openCsv } from './read-csv';

async function read(...chunks: (string | Buffer)[]): Promise<Omit<CsvRecord, 'size'>[]> {
  const records: Omit<CsvRecord, 'size'>[] = [];
  const table = await openCsv(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));
  for await (const one of table.records) {
    const { size: _, ...rest } = { size: 0, ...one };
    records.push(rest);
  }
  return records;
}

const row = (line: number, id: string, text: string) => ({ line, record: { id, text } });

test.each([',', ';', '\t'])('fields are separated by %j as the header is', async (mark) => {
  expect(await read(`id${mark}text\n1${mark}one\n`)).toEqual([row(2, '1', 'one')]);
});

test('a record is on the line it begins on, whatever is inside it and before it', async () => {
  const text = '\ufeffid,text\r\n1,"two\r\nlines"\r\n\r\n\r\n2,"three\n\nlines"\r\n3,one\r\n4,end';
  expect((await read(text)).map((one) => one.line)).toEqual([2, 6, 9, 10]);
});

test('a character split between two chunks is one character', async () => {
  const bytes = Buffer.from('id,text\n1,Türkiye\n');
  const at = bytes.indexOf(0xc3) + 1;
  expect(await read(bytes.subarray(0, at), bytes.subarray(at))).toEqual([row(2, '1', 'Türkiye')]);
});

test('UTF-16 is read by its byte order mark', async () => {
  const little = Buffer.from('\ufeffid,text\n1,Türkiye\n', 'utf16le');
  expect(await read(little)).toEqual([row(2, '1', 'Türkiye')]);
  expect(await read(Buffer.from(little).swap16())).toEqual([row(2, '1', 'Türkiye')]);
});

test('a fault is that of its own line and holds nothing up', async () => {
  const records = await read(
    Buffer.from('id,text\n1,ok\n2,too,many\n3,'),
    Buffer.from([0xff]),
    Buffer.from('\n4\n5,"closed" early\n6,a 5" gun\n7,ok\n8,"opens\n9,ok\n'),
  );
  expect(records).toEqual([
    row(2, '1', 'ok'),
    { line: 3, fault: 'has 3 fields, the header 2' },
    { line: 4, fault: 'holds bytes that are no text in its encoding' },
    { line: 5, fault: 'has 1 fields, the header 2' },
    { line: 6, fault: 'has text after a closing quote' },
    row(7, '6', 'a 5" gun'),
    row(8, '7', 'ok'),
    { line: 9, fault: 'opens a quote that is never closed' },
    row(10, '9', 'ok'),
  ]);
});

test('a line without end is a fault, and the next is read', async () => {
  const long = 'x'.repeat(700_000);
  expect(await read('id,text\n1,', long, long, long, '\n2,ok\n3,"', long, long, '\n4,ok')).toEqual([
    { line: 2, fault: 'has no end within 1 MB' },
    row(3, '2', 'ok'),
    { line: 4, fault: 'has no end within 1 MB' },
    row(5, '4', 'ok'),
  ]);
});

test('a break of two characters between two chunks is one break', async () => {
  expect(await read('id,text\r', '\n1,"a\r', '\nb"\r', '\n2,c\r', '\n')).toEqual([
    row(2, '1', 'a\r\nb'),
    row(4, '2', 'c'),
  ]);
  expect(await read('id,text\r1,a\r2,b')).toEqual([row(2, '1', 'a'), row(3, '2', 'b')]);
});

test('a cell that our own export guarded is read as it was', async () => {
  expect(await read(`id,text\n1,'=1+1\n`)).toEqual([row(2, '1', '=1+1')]);
});

test('a table without a header is refused', async () => {
  await expect(read('')).rejects.toThrow('The table is empty.');
  await expect(read(`id${',x'.repeat(500)}\n`)).rejects.toThrow('more than 500 columns');
  await expect(read(Buffer.from([0x69, 0xff, 0x0a]))).rejects.toThrow('bytes that are no text');
  await expect(read('"id,text\n')).rejects.toThrow('The header opens a quote');
});
