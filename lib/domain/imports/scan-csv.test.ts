import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, readCsvCell } from '@/lib/domain/csv';
import { scanCsvRecord } from './scan-csv';

const cell = fc.stringMatching(/^[a",;\r\n'=é]{0,6}$/);

test('what csvLine writes is read as it was, one record after the other', () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 3 });
  fc.assert(
    fc.property(rows, (written) => {
      const text = written.map((fields) => csvLine(fields)).join('');
      const read: string[][] = [];
      for (let at = 0; at < text.length; ) {
        const scan = scanCsvRecord(text, at, { delimiter: ',', isLast: true });
        if (scan.type !== 'record') throw new Error(JSON.stringify(scan));
        read.push(scan.fields.map(readCsvCell));
        at = scan.end;
      }
      expect(read).toEqual(written);
    }),
  );
});

test('a text that ends inside a record asks for more, wherever it ends', () => {
  const whole = '1,"a ""b""\r\nc",d\r\n';
  for (let end = 0; end < whole.length; end += 1) {
    const scan = scanCsvRecord(whole.slice(0, end), 0, { delimiter: ',', isLast: false });
    expect(scan).toEqual({ type: 'more' });
  }
  expect(scanCsvRecord(whole, 0, { delimiter: ',', isLast: false })).toEqual({
    type: 'record',
    fields: ['1', 'a "b"\r\nc', 'd'],
    end: whole.length,
    breaks: 2,
  });
});
